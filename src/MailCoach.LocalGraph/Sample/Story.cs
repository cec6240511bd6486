namespace MailCoach.LocalGraph.Sample;

/// <summary>Somebody the freelancer writes with, as the story files tell it. Ages are days before today.</summary>
internal sealed record Story
{
    public required string Name { get; init; }

    public required IReadOnlyList<StoryPerson> People { get; init; }

    /// <summary>The age of the first mail, and of the last.</summary>
    public int Since { get; init; } = Calendar.Days;

    public int Until { get; init; }

    public double ThreadsPerWeek { get; init; }

    /// <summary>Mails in a thread: the fewest and the most.</summary>
    public IReadOnlyList<int> Length { get; init; } = [2, 5];

    /// <summary>What their mail program puts before a subject.</summary>
    public string Prefix { get; init; } = "Re:";

    /// <summary>One after the other, each for its part of the time.</summary>
    public IReadOnlyList<string> Projects { get; init; } = [];

    /// <summary>What they write about; {0} is the project.</summary>
    public required IReadOnlyList<string> Matters { get; init; }

    /// <summary>What the owner writes about first; the same where nothing is given.</summary>
    public IReadOnlyList<string>? OwnerMatters { get; init; }

    /// <summary>Working hours until they answer, and until the owner does: medians.</summary>
    public double TheyAnswer { get; init; } = 6;

    public double OwnerAnswers { get; init; } = 3;

    /// <summary>Share of the owner's answers that are written late at night.</summary>
    public double OwnerAtNight { get; init; }

    public double OwnerStarts { get; init; } = 0.3;

    /// <summary>Share of their unanswered mails of the last weeks that stay unread.</summary>
    public double Unread { get; init; }

    /// <summary>Share of their mails that get a follow-up flag.</summary>
    public double Flagged { get; init; }

    public Mood Mood { get; init; } = new();

    /// <summary>How they became, and at what age of the mailbox that began.</summary>
    public Mood? Later { get; init; }

    public int LaterFrom { get; init; }

    /// <summary>What an urgent subject looks like; {0} is the subject.</summary>
    public IReadOnlyList<string> UrgentSubjects { get; init; } = [];

    /// <summary>A folder of theirs below Clients, into which older mail is filed.</summary>
    public bool IsFiled { get; init; }

    public double MeetingsPerWeek { get; init; }

    public string? Introduction { get; init; }

    public string? IntroducedBy { get; init; }

    public StoryInvoices? Invoices { get; init; }
}

/// <summary>Somebody at a firm who writes and is written to.</summary>
/// <param name="Weight">How much of the writing is theirs; zero for an accounts address.</param>
/// <param name="Mood">Where somebody is not as the rest of the firm.</param>
internal sealed record StoryPerson(string Name, string Address, int Weight = 1, Mood? Mood = null);

/// <summary>When and how somebody writes. Shares of their mails; what is left is written in working hours.</summary>
internal sealed record Mood
{
    public double Evening { get; init; }

    public double Night { get; init; }

    public double Weekend { get; init; }

    public double Early { get; init; }

    public double Urgent { get; init; }

    public double Important { get; init; }

    /// <summary>Share of their mails that are followed by another before an answer was due.</summary>
    public double Chases { get; init; }

    /// <summary>Share of their mails that carry somebody else of the firm in copy.</summary>
    public double Copies { get; init; } = 0.05;

    public double Attachments { get; init; } = 0.2;
}

/// <summary>What they are billed, and what is seen of their paying. {0} is the number, {1} the client, {2} the amount.</summary>
internal sealed record StoryInvoices
{
    public string Subject { get; init; } = "Invoice {0}";

    /// <summary>Ages of the latest and the first invoice, and the days between two.</summary>
    public required int Latest { get; init; }

    public required int First { get; init; }

    public required int Every { get; init; }

    /// <summary>Whom it goes to; the first person where nobody is named.</summary>
    public string? To { get; init; }

    public bool ArabicDigits { get; init; }

    public int Amount { get; init; } = 1200;

    public string Currency { get; init; } = "EUR";

    /// <summary>Days until they pay, give or take.</summary>
    public required int PaidAfter { get; init; }

    public int Spread { get; init; }

    /// <summary>What was sent at a lower age than this is still unpaid.</summary>
    public int PaidUntil { get; init; }

    /// <summary>How many invoices they settle with one payment.</summary>
    public int AtOnce { get; init; } = 1;

    /// <summary>What announces a payment; null for those who pay in silence.</summary>
    public string? Paid { get; init; }

    public string? PaidFrom { get; init; }

    public string? PaidFromName { get; init; }

    public string And { get; init; } = " and ";

    /// <summary>What the owner sends on top when an invoice is unpaid at these ages.</summary>
    public IReadOnlyList<int> RemindedAfter { get; init; } = [];

    public IReadOnlyList<string> Reminders { get; init; } = [];

    /// <summary>Receipts that the owner sends, and for what share of the payments.</summary>
    public string? Receipt { get; init; }

    public double Receipts { get; init; } = 1;
}

/// <summary>Somebody who writes and is never answered: vendors, newsletters, platforms, spam.</summary>
internal sealed record Sender
{
    public required string Name { get; init; }

    public required string Address { get; init; }

    public required IReadOnlyList<string> Subjects { get; init; }

    /// <summary>Days between two mails, and the age of the latest.</summary>
    public required double Every { get; init; }

    public int Latest { get; init; } = 1;

    public string Folder { get; init; } = "inbox";

    public bool HasAttachments { get; init; }

    public bool IsBulk { get; init; } = true;

    public double Unread { get; init; }

    /// <summary>Share that ends in Deleted Items.</summary>
    public double Deleted { get; init; }

    public bool IsImportant { get; init; }
}

/// <summary>A mail of the last days, told one by one, so that there is something to see at once.</summary>
/// <param name="Workdays">Working days ago; today's mails come when their hour has come.</param>
internal sealed record Lately(string From, string To, int Workdays, TimeOnly Time, string Subject, string Folder = "inbox", bool IsUnread = false, bool IsFlagged = false, bool IsImportant = false, bool HasAttachments = false, string? Thread = null, bool NextNight = false);
