using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>What a client is called, unless the owner says otherwise.</summary>
internal static class ClientNames
{
    /// <summary>A name is looked for in so many subjects, the newest ones.</summary>
    private const int Subjects = 200;

    /// <summary>A firm's name is so many words at most.</summary>
    private const int Words = 6;

    /// <param name="named">What services call whom they tell about: "Payment received from Alpine Gear".</param>
    public static string Of(Party party, IEnumerable<Correspondent> busiestFirst, ILookup<string, string> named)
    {
        if (party.Firm is { } firm)
        {
            return OfFirm(RegistrableDomain.Label(firm), party, named);
        }

        var person = busiestFirst.First();
        return PersonName.Clean(person.Name) ?? PersonName.OfAddress(person.Address);
    }

    /// <summary>"alpinegear" is "Alpine Gear" where display names or subjects write it so; else the domain's own words.</summary>
    private static string OfFirm(string label, Party party, ILookup<string, string> named)
    {
        var keys = Spellings(label);
        var written = party.People.Select(person => person.Name).OfType<string>()
            .Concat(party.Conversations.Values.Select(talk => talk.Subject).Reverse().Take(Subjects))
            .Concat(keys.SelectMany(key => named[key]))
            .Select(text => Written(text, keys)).OfType<string>()
            .GroupBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenByDescending(group => group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal)
            .FirstOrDefault();
        return written?.Key ?? string.Join(' ', label.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(PersonName.Capitalised));
    }

    /// <summary>The words of a text that spell the domain's name, as written there; null where none do.</summary>
    private static string? Written(string text, HashSet<string> keys)
    {
        var squeezed = FoldedText.Squeezed(text);
        if (!keys.Any(key => squeezed.Contains(key, StringComparison.Ordinal)))
        {
            return null;
        }

        var words = text.Split([' ', '\t', '(', ')', '|', ',', ':', '"', '/', '·', '–', '—'], StringSplitOptions.RemoveEmptyEntries);
        for (var first = 0; first < words.Length; first++)
        {
            for (var last = first; last < Math.Min(words.Length, first + Words); last++)
            {
                var run = string.Join(' ', words[first..(last + 1)]);
                if (keys.Contains(FoldedText.Squeezed(run)) && run.Any(char.IsUpper))
                {
                    return run.Trim('-', '.', '\'', '&', ' ');
                }
            }
        }

        return null;
    }

    /// <summary>Domains write "Müller" as "mueller" or as "muller".</summary>
    private static HashSet<string> Spellings(string label)
    {
        var key = FoldedText.Squeezed(label);
        return [key, key.Replace("ae", "a", StringComparison.Ordinal).Replace("oe", "o", StringComparison.Ordinal).Replace("ue", "u", StringComparison.Ordinal)];
    }
}
