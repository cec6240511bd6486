using System.Collections.Frozen;

namespace MailCoach.Coaching.Mail;

/// <summary>What a machine wrote. Nobody waits for an answer to it, and it enters no measure of stress.</summary>
public enum AutomaticKind
{
    /// <summary>"Automatic reply:", "Abwesenheitsnotiz:" …</summary>
    Reply,
    Bounce,

    /// <summary>A read or delivery receipt.</summary>
    Receipt,

    /// <summary>A meeting invitation or response.</summary>
    Meeting,

    /// <summary>A tool tells what happened; nobody reads an answer.</summary>
    Notice,
    Newsletter,
}

/// <summary>Recognises automatic mail by how its subject begins and by what its sender is called.</summary>
public static class AutomaticMail
{
    /// <summary>Longer than any beginning in the data.</summary>
    private const int LongestBeginning = 64;

    private static readonly FrozenDictionary<char, (string Text, AutomaticKind Kind)[]> Beginnings =
        Kinds().GroupBy(beginning => beginning.Text[0]).ToFrozenDictionary(
            group => group.Key,
            group => group.OrderByDescending(beginning => beginning.Text.Length).ToArray());

    public static bool Is(MessageMetadata message) => Read(message) is not null;

    /// <summary>Null for what a person wrote.</summary>
    public static AutomaticKind? Read(MessageMetadata message) =>
        message.IsMeeting ? AutomaticKind.Meeting : OfSubject(message.Subject) ?? OfSender(message.From?.Address);

    public static AutomaticKind? OfSubject(ReadOnlySpan<char> subject)
    {
        Span<char> head = stackalloc char[LongestBeginning * 2];
        subject = subject.TrimStart();
        var folded = Tightened(head[..FoldedText.Head(subject[..Math.Min(subject.Length, LongestBeginning)], head)]);
        if (folded.IsEmpty || !Beginnings.TryGetValue(folded[0], out var candidates))
        {
            return null;
        }

        foreach (var (text, kind) in candidates)
        {
            if (folded.StartsWith(text) && (folded.Length == text.Length || text[^1] == ':' || !GoesOn(folded[text.Length])))
            {
                return kind;
            }
        }

        return null;
    }

    public static AutomaticKind? OfSender(string? address) => Of(SenderRoles.Of(address));

    internal static AutomaticKind? Of(SenderRole? role) => role switch
    {
        SenderRole.NoReply or SenderRole.Notice => AutomaticKind.Notice,
        SenderRole.Newsletter => AutomaticKind.Newsletter,
        _ => null,
    };

    /// <summary>"Automatic reply-to" is another word.</summary>
    private static bool GoesOn(char next) => next == '-' || char.IsLetterOrDigit(next);

    /// <summary>Takes the spaces before colons away: "Accepté : …" is "accepte: …".</summary>
    private static ReadOnlySpan<char> Tightened(Span<char> folded)
    {
        var kept = 0;
        foreach (var letter in folded)
        {
            var colon = letter is ':' or '：';
            while (colon && kept > 0 && folded[kept - 1] == ' ')
            {
                kept--;
            }

            folded[kept++] = colon ? ':' : letter;
        }

        return folded[..kept];
    }

    private static IEnumerable<(string Text, AutomaticKind Kind)> Kinds() =>
        Pairs(words => words.AutomaticReplies, AutomaticKind.Reply)
            .Concat(Pairs(words => words.Bounces, AutomaticKind.Bounce))
            .Concat(Pairs(words => words.Receipts, AutomaticKind.Receipt))
            .Concat(Pairs(words => words.Meetings, AutomaticKind.Meeting));

    private static IEnumerable<(string Text, AutomaticKind Kind)> Pairs(Func<MailWords, string[]> words, AutomaticKind kind) =>
        MailWords.Of(words).Select(word => (FoldedText.Of(word).Replace(" :", ":"), kind));
}
