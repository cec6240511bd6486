using System.Collections.Frozen;

namespace MailCoach.Coaching.Mail;

/// <summary>A subject that says thanks, done, goodbye and nothing else: nobody owes an answer to it.</summary>
internal static class ClosingMail
{
    private static readonly FrozenSet<string> Closing = MailWords.Of(words => words.Closing).Select(words => FoldedText.Squeezed(words)).ToFrozenSet();

    public static bool Is(MessageMetadata message) => Closing.Contains(FoldedText.Squeezed(MailSubject.Read(message.Subject).Core));
}
