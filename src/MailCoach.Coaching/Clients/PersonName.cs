using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>Names of people as mail shows them.</summary>
internal static class PersonName
{
    /// <summary>Shorter ones are initials.</summary>
    private const int ShortestSurname = 3;

    private static readonly char[] Around = ['"', '\'', ' ', '<', '>', '“', '”', '„', '«', '»'];

    /// <summary>"Hale, Tom" is Tom Hale; quotes go; a name that is only the address again is none.</summary>
    public static string? Clean(string? name)
    {
        name = name?.Trim(Around);
        if (string.IsNullOrEmpty(name) || name.Contains('@'))
        {
            return null;
        }

        var parts = name.Split(',', StringSplitOptions.TrimEntries);
        return parts.Length == 2 && parts[0].Length > 0 && parts[1].Length > 0 && !parts[0].Contains(' ') ? $"{parts[1]} {parts[0]}" : name;
    }

    /// <summary>The name in an address: "tom.hale@…" is Tom Hale.</summary>
    public static string OfAddress(string address)
    {
        var local = address[..Math.Max(address.LastIndexOf('@'), 0)];
        var words = local.Split('+')[0].Split(['.', '_', '-'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 ? address : string.Join(' ', words.Select(Capitalised));
    }

    public static string Capitalised(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    /// <summary>The owner's surnames, folded: the last word of the name, and both halves of a double one.</summary>
    public static IReadOnlySet<string> Surnames(Owner owner)
    {
        var words = Words(Clean(owner.Name) ?? "");
        return words.Count < 2
            ? new HashSet<string>()
            : words[^1].Split('-').Append(words[^1]).Where(word => word.Length >= ShortestSurname).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether somebody bears one of these surnames, by name or, without one, by address.</summary>
    public static bool IsOneOf(IReadOnlySet<string> surnames, MailPerson person)
    {
        var words = Words(Clean(person.Name) ?? OfAddress(person.Address));
        return words.Count > 1 && words[^1].Split('-').Append(words[^1]).Any(surnames.Contains);
    }

    private static List<string> Words(string name) =>
        [.. FoldedText.Of(name).Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries)];
}
