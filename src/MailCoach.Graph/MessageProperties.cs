namespace MailCoach.Graph;

/// <summary>The only properties of a message we ever ask for. None of them is content, and Mail.ReadBasic has them all.</summary>
public static class MessageProperties
{
    public static readonly IReadOnlyList<string> Selected =
    [
        "id", "internetMessageId", "conversationId", "subject", "from", "toRecipients", "ccRecipients",
        "receivedDateTime", "sentDateTime", "createdDateTime", "hasAttachments", "importance", "isRead", "isDraft", "flag", "webLink",
    ];
}
