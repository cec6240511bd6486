namespace MailCoach.Api.Mailboxes;

/// <summary>The kinds of the owner's word, as they are stored.</summary>
public static class WordKind
{
    public const string Client = "client";
    public const string Merge = "merge";
    public const string Split = "split";
    public const string Named = "named";
    public const string Invoice = "invoice";
    public const string CheckIn = "checkIn";
    public const string Fit = "fit";
    public const string Talk = "talk";
    public const string Import = "import";
    public const string Preferences = "preferences";
    public const string Forgotten = "forgotten";
}
