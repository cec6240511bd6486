using System.Collections.Frozen;

namespace MailCoach.Coaching.Mail;

/// <summary>What an address is for, by the words before its @.</summary>
public enum SenderRole
{
    /// <summary>As far as the address tells, somebody with a name.</summary>
    Person,
    NoReply,
    Notice,
    Newsletter,

    /// <summary>Where a firm's invoices go (accounts@, rechnung@ …); it belongs to its firm.</summary>
    Accounts,

    /// <summary>Where customers ask for help.</summary>
    Support,
}

/// <summary>Reads the role of an address.</summary>
public static class SenderRoles
{
    /// <summary>Longer than the local part of any address (RFC 5321: 64), folding included.</summary>
    private const int LongestLocal = 128;

    private static readonly string[] NoReply = [.. MailWords.Of(words => words.NoReplySenders).Select(word => FoldedText.Squeezed(word)).Distinct(StringComparer.Ordinal)];

    private static readonly FrozenDictionary<string, SenderRole> Words =
        Pairs(words => words.NoticeSenders, SenderRole.Notice)
            .Concat(Pairs(words => words.NewsletterSenders, SenderRole.Newsletter))
            .Concat(Pairs(words => words.AccountsSenders, SenderRole.Accounts))
            .Concat(Pairs(words => words.SupportSenders, SenderRole.Support))
            .DistinctBy(pair => pair.Word)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Role);

    private static readonly FrozenDictionary<string, SenderRole>.AlternateLookup<ReadOnlySpan<char>> WordsBy = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static SenderRole Of(string? address)
    {
        var at = address?.LastIndexOf('@') ?? -1;
        if (at < 1)
        {
            return SenderRole.Person;
        }

        Span<char> buffer = stackalloc char[LongestLocal];
        var local = buffer[..FoldedText.Head(address.AsSpan(0, at), buffer)];
        Span<char> squeezedBuffer = stackalloc char[LongestLocal];
        var squeezed = squeezedBuffer[..Squeeze(local, squeezedBuffer)];
        foreach (var word in NoReply)
        {
            if (squeezed.IndexOf(word) >= 0)
            {
                return SenderRole.NoReply;
            }
        }

        return WordsBy.TryGetValue(squeezed, out var whole) ? whole : OfParts(local);
    }

    /// <summary>The first part that says something: "billing-emea2@" is where invoices go.</summary>
    private static SenderRole OfParts(ReadOnlySpan<char> local)
    {
        foreach (var range in local.SplitAny(".-_+="))
        {
            if (WordsBy.TryGetValue(local[range].TrimEnd("0123456789"), out var role))
            {
                return role;
            }
        }

        return SenderRole.Person;
    }

    private static int Squeeze(ReadOnlySpan<char> local, Span<char> squeezed)
    {
        var kept = 0;
        foreach (var letter in local)
        {
            if (char.IsLetterOrDigit(letter))
            {
                squeezed[kept++] = letter;
            }
        }

        return kept;
    }

    private static IEnumerable<(string Word, SenderRole Role)> Pairs(Func<MailWords, string[]> words, SenderRole role) =>
        MailWords.Of(words).Select(word => (FoldedText.Squeezed(word), role));
}
