using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>What a subject of the owner's is about, where that tells who the other one is.</summary>
[Flags]
internal enum SubjectTopics : byte
{
    None = 0,
    Bookkeeping = 1,

    /// <summary>Asks the other to work for the owner.</summary>
    Inquiry = 2,

    /// <summary>Brings a quote, an estimate, a proposal.</summary>
    Offer = 4,
}

/// <summary>Reads the topics of a subject; most have none.</summary>
internal static class SubjectTopic
{
    private const int LongestSubject = 400;

    public static SubjectTopics Of(MessageMetadata message)
    {
        var written = message.Subject.AsSpan(0, Math.Min(message.Subject.Length, LongestSubject));
        Span<char> buffer = stackalloc char[written.Length * 2];
        ReadOnlySpan<char> subject = buffer[..FoldedText.Head(written, buffer)];
        return !ClientWords.TradeWords.FoundInFolded(subject) ? SubjectTopics.None
            : (ClientWords.BookkeepingWords.FoundInFolded(subject) ? SubjectTopics.Bookkeeping : SubjectTopics.None)
            | (ClientWords.InquiryWords.FoundInFolded(subject) ? SubjectTopics.Inquiry : SubjectTopics.None)
            | (message.HasAttachments && ClientWords.OfferWords.FoundInFolded(subject) ? SubjectTopics.Offer : SubjectTopics.None);
    }
}
