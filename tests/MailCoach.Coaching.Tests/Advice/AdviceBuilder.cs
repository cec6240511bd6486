using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Fit;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching.Tests.Advice;

/// <summary>Facts about one client, in a line.</summary>
internal static class AdviceBuilder
{
    public static readonly DateOnly Today = new(2026, 6, 29);

    public static AdviceFacts Nothing { get; } = new(
        new Client { Id = "alpine", Name = "Alpine Gear", State = ClientState.Current, People = [] },
        new PaymentStanding { IsSlowPayer = false, ChanceNextLate = 0.3 },
        [],
        new StressStanding { IsStressful = false },
        new FitStanding(null, []),
        [],
        Today);

    public static AdviceFacts Pays(this AdviceFacts facts, bool slow, Confidence confidence = Confidence.Medium, int score = 80, Trend trend = Trend.Steady) =>
        facts with { Payment = new PaymentStanding { IsSlowPayer = slow, Confidence = confidence, Score = score, Trend = trend, ChanceNextLate = 0.5 } };

    public static AdviceFacts Writes(this AdviceFacts facts, StressLevel level, Confidence confidence = Confidence.Medium, int signals = 3) => facts with
    {
        Stress = new StressStanding
        {
            IsStressful = level == StressLevel.Stressful,
            Level = level,
            Score = 50,
            Confidence = confidence,
            Signals = [.. Enumerable.Range(0, level >= StressLevel.Tense ? signals : 0).Select(i => new StressSignal($"signal{i}", 1, 0, 15, new Sentence("stress.chasing"), []))],
        },
    };

    public static AdviceFacts Dreads(this AdviceFacts facts) => facts with
    {
        Stress = facts.Stress with { Signals = [.. facts.Stress.Signals, new StressSignal("checkIns", 3.5, null, 25, new Sentence("stress.checkIns"), [])] },
    };

    /// <summary>A score for each of the last weeks, the running one first.</summary>
    public static AdviceFacts Weekly(this AdviceFacts facts, params int[] scoresLatestFirst)
    {
        var monday = Today.AddDays(-(((int)Today.DayOfWeek + 6) % 7));
        return facts with { Weeks = [.. scoresLatestFirst.Select((score, age) => new StressWeek(monday.AddDays(-7 * age), score, LevelOf(score), 4, 0, [])).Reverse()] };

        static StressLevel LevelOf(int score) => score >= 42 ? StressLevel.Stressful : score >= 22 ? StressLevel.Tense : StressLevel.Calm;
    }

    public static AdviceFacts WithPeople(this AdviceFacts facts, params StressLevel?[] levels) =>
        facts with { People = [.. levels.Select((level, i) => new PersonReading($"p{i}@alpine.example", null, PersonRole.Work, level is null ? null : 30, level))] };

    public static AdviceFacts Fits(this AdviceFacts facts, int? communication, int? vision, int? scope) =>
        facts with { Fit = new FitStanding(new FitAnswers(communication, vision, scope, null), []) };

    public static AdviceFacts Raised(this AdviceFacts facts, int daysAgo, int? howTaken) =>
        facts with { Talks = [.. facts.Talks, new Talk("t", "alpine", TalkKind.Raise, Today.AddDays(-daysAgo), Channel.Email, howTaken, null)] };

    public static AdviceFacts Ended(this AdviceFacts facts, int daysAgo, DateOnly? lastDay) =>
        facts with { Talks = [.. facts.Talks, new Talk("e", "alpine", TalkKind.End, Today.AddDays(-daysAgo), Channel.Email, null, lastDay)] };

    public static AdviceFacts Owes(this AdviceFacts facts, int daysLate, int reminders, InvoiceStatus status = InvoiceStatus.Overdue) => facts with
    {
        Invoices =
        [
            .. facts.Invoices,
            new Invoice
            {
                Id = $"i{facts.Invoices.Count}",
                ClientId = "alpine",
                SentOn = Today.AddDays(-daysLate - 30),
                DueOn = Today.AddDays(-daysLate),
                DaysLate = daysLate,
                Reminders = reminders,
                Status = status,
                Source = InvoiceSource.Mail,
            },
        ],
    };
}
