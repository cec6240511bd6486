using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Mail;

/// <summary>The words of <c>mail.json</c>: what mail programs put before a subject, and what machines call themselves in an address.</summary>
internal sealed record MailWords
{
    public required string[] Replies { get; init; }

    public required string[] Forwards { get; init; }

    /// <summary>How the subject of an automatic reply begins.</summary>
    public required string[] AutomaticReplies { get; init; }

    /// <summary>How the subject of a mail that could not be delivered begins.</summary>
    public required string[] Bounces { get; init; }

    /// <summary>How the subject of a read or delivery receipt begins.</summary>
    public required string[] Receipts { get; init; }

    /// <summary>How the subject of a meeting invitation or response begins.</summary>
    public required string[] Meetings { get; init; }

    /// <summary>Words of an address before the @: nobody reads an answer.</summary>
    public required string[] NoReplySenders { get; init; }

    /// <summary>… a machine tells what happened.</summary>
    public required string[] NoticeSenders { get; init; }

    /// <summary>… one mail for many.</summary>
    public required string[] NewsletterSenders { get; init; }

    /// <summary>… where a firm's invoices go.</summary>
    public required string[] AccountsSenders { get; init; }

    /// <summary>… where customers ask for help.</summary>
    public required string[] SupportSenders { get; init; }

    /// <summary>A thread that needs no more answer: "thanks", "all done".</summary>
    public required string[] Closing { get; init; }

    /// <summary>Every language at once: one mailbox speaks several.</summary>
    public static IReadOnlyList<MailWords> All { get; } =
        [.. LanguageData.Codes.Select(code => LanguageData.Read<MailWords>(code, "mail.json"))];

    public static IEnumerable<string> Of(Func<MailWords, string[]> words) => All.SelectMany(words).Distinct(StringComparer.Ordinal);
}
