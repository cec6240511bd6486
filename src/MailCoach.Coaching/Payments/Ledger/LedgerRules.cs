namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>The numbers a bookkeeper who sees only subject lines goes by, in one place; the documentation quotes them from here.</summary>
internal static class LedgerRules
{
    /// <summary>A payment may come so many days before the invoice it belongs to.</summary>
    public const int PrepaymentDays = 60;

    /// <summary>Without a number, a mail so many days after the last one is a new invoice; before that it is the same one again.</summary>
    public const int ResendDays = 20;

    /// <summary>The same short number so many days later is next year's: numbers that begin again each January.</summary>
    public const int RestartDays = 270;

    /// <summary>In another calendar year so many days are enough, if another invoice was sent in between.</summary>
    public const int NewYearDays = 60;

    /// <summary>A number of more digits carries its year and never begins again.</summary>
    public const int LongestRestartingNumber = 4;

    /// <summary>Two invoices of one number, sent so many days apart, are one.</summary>
    /// <param name="key">The number as it compares.</param>
    public static bool IsOneNumber(string key, int daysApart) => key.Length > LongestRestartingNumber || daysApart <= RestartDays;

    /// <summary>The client's notice, the bank's and the owner's thanks for one payment come within so many days.</summary>
    public const int SamePaymentDays = 5;

    /// <summary>An owner's thanks belongs to a payment noticed at most so many days before.</summary>
    public const int ThanksDays = 14;

    /// <summary>A reminder so soon after a payment crossed it on the way.</summary>
    public const int CrossingDays = 2;

    /// <summary>A payment that failed was noticed at most so many days before.</summary>
    public const int FailureDays = 30;

    /// <summary>Receipts to several clients within this time are bookkeeping and say nothing about the day of payment.</summary>
    public static readonly TimeSpan BookkeepingTime = TimeSpan.FromHours(1);

    /// <summary>Invoices older than this should have left a trace, if this client's payments leave any.</summary>
    public const int TraceAgeDays = 90;

    /// <summary>
    /// So many days past its terms, never reminded of, and beside newer open ones, an invoice was most likely paid in silence: by then freelancers ask.
    /// </summary>
    public const int SilenceDays = 20;

    /// <summary>So many open invoices at once, none asked about, and a client pays in silence now and then.</summary>
    public const int OpenAtOnce = 3;

    /// <summary>An invoice so many days older than the client's payments usually are is an unusual one for a payment without a number.</summary>
    public const int UnusualDays = 20;

    /// <summary>A payment comes as usual when it comes within so many days of it.</summary>
    public const int UsualDays = 12;

    /// <summary>A reminder speaks for so many days; after that the owner has stopped asking, most likely because the money came.</summary>
    public const int ReminderSpeaksDays = 60;

    public const double TraceShare = 0.8;

    public const int FewestTraces = 3;

    /// <summary>A payment of less than this share of the sum is a part of it; what lies between are fees.</summary>
    public const decimal WholeShare = 0.9m;

    /// <summary>An invoice this old may have been paid together with an older one: the usual terms have passed.</summary>
    public const int LumpAgeDays = 30;
}
