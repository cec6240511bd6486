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
    private static readonly char[] Digits = [.. "0123456789"];

    private static readonly FrozenSet<string> NoReply = Of(words => words.NoReplySenders);
    private static readonly FrozenDictionary<string, SenderRole> Words =
        Pairs(words => words.NoticeSenders, SenderRole.Notice)
            .Concat(Pairs(words => words.NewsletterSenders, SenderRole.Newsletter))
            .Concat(Pairs(words => words.AccountsSenders, SenderRole.Accounts))
            .Concat(Pairs(words => words.SupportSenders, SenderRole.Support))
            .DistinctBy(pair => pair.Word)
            .ToFrozenDictionary(pair => pair.Word, pair => pair.Role);

    public static SenderRole Of(string? address)
    {
        var at = address?.LastIndexOf('@') ?? -1;
        if (at < 1)
        {
            return SenderRole.Person;
        }

        var local = FoldedText.Of(address.AsSpan(0, at));
        var squeezed = string.Concat(local.Where(char.IsLetterOrDigit));
        foreach (var word in NoReply)
        {
            if (squeezed.Contains(word, StringComparison.Ordinal))
            {
                return SenderRole.NoReply;
            }
        }

        if (Words.TryGetValue(squeezed, out var whole))
        {
            return whole;
        }

        var roles = local.Split(['.', '-', '_', '+', '='], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => Words.TryGetValue(part.TrimEnd(Digits), out var role) ? role : SenderRole.Person)
            .Where(role => role != SenderRole.Person);
        return roles.FirstOrDefault();
    }

    private static FrozenSet<string> Of(Func<MailWords, string[]> words) => MailWords.Of(words).Select(word => FoldedText.Squeezed(word)).ToFrozenSet();

    private static IEnumerable<(string Word, SenderRole Role)> Pairs(Func<MailWords, string[]> words, SenderRole role) =>
        MailWords.Of(words).Select(word => (FoldedText.Squeezed(word), role));
}
