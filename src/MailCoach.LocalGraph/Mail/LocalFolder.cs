namespace MailCoach.LocalGraph.Mail;

/// <summary>A folder as Graph shows it. <paramref name="WellKnownName"/> never leaves over HTTP: v1.0 has no such property.</summary>
public sealed record LocalFolder(string Id, string DisplayName, string? ParentId, bool IsHidden, string? WellKnownName);

/// <summary>The names by which Graph finds a folder without its id.</summary>
public static class WellKnownFolders
{
    public const string Root = "msgfolderroot";
    public const string Inbox = "inbox";
    public const string Sent = "sentitems";
    public const string Drafts = "drafts";
    public const string Deleted = "deleteditems";
    public const string Junk = "junkemail";
    public const string Outbox = "outbox";
    public const string Archive = "archive";

    /// <summary>What every mailbox has from its first day, under the names that an English Outlook shows.</summary>
    internal static readonly (string WellKnownName, string DisplayName)[] Usual =
    [
        (Inbox, "Inbox"),
        (Sent, "Sent Items"),
        (Drafts, "Drafts"),
        (Deleted, "Deleted Items"),
        (Junk, "Junk Email"),
        (Outbox, "Outbox"),
        (Archive, "Archive"),
    ];
}
