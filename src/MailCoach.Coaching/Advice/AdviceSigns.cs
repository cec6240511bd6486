using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching.Advice;

/// <summary>What the rules look at. Figures stand here once, and the docs print the meanings.</summary>
internal static class AdviceSigns
{
    /// <summary>Days past terms after which an invoice is in danger: the last steps of the credit scale.</summary>
    private const int LongPastTerms = 90;

    /// <summary>Days past terms after which one reminded invoice is worth watching.</summary>
    private const int OverdueLong = 30;

    /// <summary>How long a talk may take to show: a month of invoices, six weeks of mail.</summary>
    private const int DaysToPayBetter = 30;
    private const int DaysToWriteBetter = 42;

    /// <summary>Four weeks, and the one that runs.</summary>
    private const int DaysOfLate = 35;

    /// <summary>Faint signs that come to so many points are as good as one that speaks.</summary>
    private const double FaintPoints = 2 * StressThresholds.Reason;

    /// <summary>0 badly to 4 well.</summary>
    private const int BadlyTaken = 1;

    /// <summary>Fit answers, 0 not at all to 4 very well.</summary>
    private const int BadFit = 1;

    /// <summary>A week late is late (see <see cref="PaymentStanding.IsSlowPayer"/>).</summary>
    private const int DaysLate = 7;

    /// <summary>Credit scale: at 70 a client is two weeks late.</summary>
    private const int LateScore = 70;

    /// <summary>Points of the owner's own check-ins that outweigh a doubt.</summary>
    private const double DreadPoints = 10;

    public static AdviceSign EndingSaid { get; } = new("ending said", "a talk that ended the work was had", facts => facts.Talks.Any(talk => talk.Kind == TalkKind.End));

    public static AdviceSign LongUnpaid { get; } = new(
        "long unpaid", "two invoices are 90 days past terms, each reminded twice or more", facts => facts.Invoices.Count(invoice => IsUnpaid(invoice, LongPastTerms, 2)) >= 2);

    public static AdviceSign SlowPayer { get; } = new(
        "slow payer", "over the last invoices they are clearly late payers, at medium confidence or better", facts => facts.Payment is { IsSlowPayer: true, Confidence: >= Confidence.Medium });

    public static AdviceSign WasRaised { get; } = new(
        "raised", "a talk to raise something was had in the last twelve months", facts => Raised(facts) is not null);

    public static AdviceSign TakenBadly { get; } = new(
        "taken badly", "the last such talk was taken badly (0 or 1 of 4)", facts => Raised(facts)?.HowTaken <= BadlyTaken);

    public static AdviceSign StillLate { get; } = new(
        "still late", "30 days or more after the talk, an invoice due since is a week late or more",
        facts => Raised(facts) is { } talk && Since(facts, talk) >= DaysToPayBetter && facts.Invoices.Any(invoice => invoice.DueOn > talk.SaidOn && IsLate(invoice)));

    public static AdviceSign StillStressful { get; } = new(
        "still stressful", "six weeks or more after the talk, at least two weeks since then were tense, one of them in the last four",
        facts => Raised(facts) is { } talk && Since(facts, talk) >= DaysToWriteBetter && TenseWeeks(facts, talk) is { Count: >= 2 } weeks
            && facts.AsOf.DayNumber - weeks[^1].Week.DayNumber < DaysOfLate);

    public static AdviceSign BetterSince { get; } = new(
        "better since", "30 days or more after the talk, two invoices or more that fell due since are paid, and none is a week late",
        facts => Raised(facts) is { } talk && Since(facts, talk) >= DaysToPayBetter && facts.Invoices.Where(invoice => invoice.DueOn > talk.SaidOn).ToList() is var since
            && since.Count(invoice => invoice.Status == InvoiceStatus.Paid) >= 2 && !since.Exists(IsLate));

    public static AdviceSign JustRaised { get; } = new(
        "just raised", "the last such talk is less than 30 days old and was not taken badly",
        facts => Raised(facts) is { } talk && Since(facts, talk) < DaysToPayBetter && !(talk.HowTaken <= BadlyTaken));

    public static AdviceSign Stressful { get; } = new(
        "stressful", "stressful by two signals or more, at medium confidence or better",
        facts => facts.Stress is { IsStressful: true, Confidence: >= Confidence.Medium } && Speaking(facts.Stress) >= 2);

    public static AdviceSign Tense { get; } = new(
        "tense", "tense or stressful by two signals or more, or by one and several faint ones",
        facts => facts.Stress.Level is StressLevel.Tense or StressLevel.Stressful && IsBySeveral(facts.Stress));

    public static AdviceSign OneSign { get; } = new(
        "one sign", "tense by one signal alone", facts => facts.Stress.Level is StressLevel.Tense or StressLevel.Stressful && !IsBySeveral(facts.Stress));

    public static AdviceSign OnePersonStrains { get; } = new(
        "one person", "of several people there, at least one is tense or stressful and at least one is not",
        facts => facts.People.Any(person => person.Level is StressLevel.Tense or StressLevel.Stressful)
            && facts.People.Any(person => person.Level is StressLevel.Calm or StressLevel.Busy));

    public static AdviceSign SaidToPayFine { get; } = new("said to pay fine", "the owner said that they pay fine", facts => facts.SaidToPayFine);

    public static AdviceSign FeltDread { get; } = new(
        "felt dread", "the owner's own check-ins say dread", facts => facts.Stress.Signals.Any(signal => signal.Name == "checkIns" && signal.Points >= DreadPoints));

    public static AdviceSign NoFit { get; } = new(
        "no fit", "two fit answers or more are 0 or 1 of 4", facts => BadAnswers(facts) >= 2);

    public static AdviceSign HalfFit { get; } = new(
        "half a fit", "one fit answer is 0 or 1 of 4", facts => BadAnswers(facts) == 1);

    public static AdviceSign SomewhatLate { get; } = new(
        "somewhat late", "slow, about two weeks late, or slower than before with most of the last three a week late or more, at low confidence or better",
        facts => facts.Payment.Confidence >= Confidence.Low
            && (facts.Payment.IsSlowPayer || facts.Payment.Score <= LateScore || (facts.Payment.Trend == Trend.Slower && LastOnesLate(facts.Invoices))));

    public static AdviceSign RemindedInVain { get; } = new(
        "reminded in vain", "an invoice is 30 days past terms and was reminded", facts => facts.Invoices.Any(invoice => IsUnpaid(invoice, OverdueLong, 1)));

    public static AdviceSign StressKnown { get; } = new(
        "mail known", "their mail speaks at medium confidence or better", facts => facts.Stress.Confidence >= Confidence.Medium);

    public static AdviceSign PaysFine { get; } = new(
        "pays in time", "not a slow payer, at medium confidence or better", facts => facts.Payment is { IsSlowPayer: false, Confidence: >= Confidence.Medium });

    private static bool LastOnesLate(IReadOnlyList<Invoice> invoices)
    {
        var last = invoices.Where(invoice => invoice is { PaidOn: not null, Disputed: false, DaysLate: not null }).OrderByDescending(invoice => invoice.PaidOn).Take(3).ToArray();
        return last.Count(invoice => invoice.DaysLate >= DaysLate) * 2 > last.Length;
    }

    private static Talk? Raised(AdviceFacts facts) => facts.Talks.Where(talk => talk.Kind == TalkKind.Raise && talk.SaidOn <= facts.AsOf && talk.SaidOn > facts.AsOf.AddYears(-1)).MaxBy(talk => talk.SaidOn);

    private static int Since(AdviceFacts facts, Talk talk) => facts.AsOf.DayNumber - talk.SaidOn.DayNumber;

    private static bool IsLate(Invoice invoice) =>
        !invoice.Disputed && invoice.DaysLate >= DaysLate && invoice.Status is not (InvoiceStatus.Unseen or InvoiceStatus.Void);

    private static bool IsUnpaid(Invoice invoice, int daysLate, int reminders) =>
        !invoice.Disputed && invoice.Status is InvoiceStatus.Open or InvoiceStatus.Overdue or InvoiceStatus.PartPaid && invoice.DaysLate >= daysLate && invoice.Reminders >= reminders;

    private static int Speaking(StressStanding stress) => stress.Signals.Count(signal => signal.Points >= StressThresholds.Reason);

    private static bool IsBySeveral(StressStanding stress)
    {
        var faint = stress.Signals.Where(signal => signal.Points is > 0 and < StressThresholds.Reason).Sum(signal => signal.Points);
        return Speaking(stress) + (faint >= FaintPoints ? 1 : 0) >= 2;
    }

    private static List<StressWeek> TenseWeeks(AdviceFacts facts, Talk talk) =>
        [.. facts.Weeks.Where(week => week.Week > talk.SaidOn && week.Level is StressLevel.Tense or StressLevel.Stressful)];

    private static int BadAnswers(AdviceFacts facts) => facts.Fit.Answers is { } fit
        ? new[] { fit.Communication, fit.Vision, fit.Scope }.Count(answer => answer <= BadFit)
        : 0;
}
