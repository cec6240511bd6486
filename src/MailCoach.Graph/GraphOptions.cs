namespace MailCoach.Graph;

/// <summary>How Microsoft Graph is reached.</summary>
public sealed record GraphOptions
{
    /// <summary>The optional permission that has who meets whom, when and where in it, and nothing that a meeting says.</summary>
    private const string Calendar = "Calendars.ReadBasic";

    private static readonly string[] Permissions = ["Mail.ReadBasic", "MailboxSettings.Read", "User.Read"];

    /// <summary>Version included; national clouds and LocalGraph have their own.</summary>
    public Uri BaseUrl { get; init; } = new("https://graph.microsoft.com/v1.0");

    /// <summary>Mails a page; Graph gives at most 1,000 on lists and names no limit on delta.</summary>
    public int PageSize { get; init; } = 1000;

    /// <summary>Graph lets an app have four requests in flight on one mailbox.</summary>
    public int ConcurrencyPerMailbox { get; init; } = 4;

    /// <summary>Requests in flight over all mailboxes of this host; null: no limit but each mailbox's own.</summary>
    public int? AppConcurrency { get; init; }

    /// <summary>The permissions a token is asked with; null: <c>Mail.ReadBasic</c>, <c>MailboxSettings.Read</c> and <c>User.Read</c> of the Graph that <see cref="BaseUrl"/> names.</summary>
    public IReadOnlyList<string>? Scopes { get; init; }

    /// <summary>The scopes a token is asked with: the least that a reading needs.</summary>
    public IReadOnlyList<string> AskedScopes => Scopes ?? [.. Permissions.Select(ScopeOf), .. AsksForCalendarAtOnce ? CalendarScopes : []];

    /// <summary>The scope that only a reading of the calendar is asked with; where it is not given, mail is read all the same.</summary>
    public IReadOnlyList<string> CalendarScopes => [ScopeOf(Calendar)];

    /// <summary>One question to the owner instead of two, for an owner who has switched the calendar on themselves.</summary>
    public bool AsksForCalendarAtOnce { get; init; }

    /// <summary>The wait after a first failure that names none; it doubles with each further one.</summary>
    public TimeSpan FirstWait { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long one answer may take, its last byte included.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(100);

    private string ScopeOf(string permission) => $"https://{BaseUrl.Host}/{permission}";
}
