using MailCoach.Api.Mailboxes;
using MailCoach.Coaching;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Stress;

namespace MailCoach.Api.Clients;

/// <summary>How they pay, in words and figures; a figure without data is null.</summary>
public sealed record PaymentStandingAnswer
{
    public required bool IsSlowPayer { get; init; }

    public required int? Score { get; init; }

    public required int PaidInvoices { get; init; }

    public required int OpenInvoices { get; init; }

    public required int OverdueInvoices { get; init; }

    public required int UnseenInvoices { get; init; }

    public required double? AverageDaysToPay { get; init; }

    public required double? AverageDaysLate { get; init; }

    public required double? LateShare { get; init; }

    public required double ChanceNextLate { get; init; }

    public required double? ExpectedDaysToPay { get; init; }

    public required Trend? Trend { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<ReasonAnswer> Reasons { get; init; }

    public required IReadOnlyList<QuestionAnswer> Questions { get; init; }

    public static PaymentStandingAnswer Of(PaymentStanding standing, MailboxView view, string language) =>
        Of(standing, reason => view.Say(reason, language), language);

    /// <summary>A standing without a mailbox behind it: sentences, no mails.</summary>
    public static PaymentStandingAnswer Of(PaymentStanding standing, string language) =>
        Of(standing, reason => new ReasonAnswer(MailboxView.Say(reason.Text, language), []), language);

    private static PaymentStandingAnswer Of(PaymentStanding standing, Func<Reason, ReasonAnswer> say, string language) => new()
    {
        IsSlowPayer = standing.IsSlowPayer,
        Score = standing.Score,
        PaidInvoices = standing.PaidInvoices,
        OpenInvoices = standing.OpenInvoices,
        OverdueInvoices = standing.OverdueInvoices,
        UnseenInvoices = standing.UnseenInvoices,
        AverageDaysToPay = Round(standing.AverageDaysToPay, 1),
        AverageDaysLate = Round(standing.AverageDaysLate, 1),
        LateShare = Round(standing.LateShare, 4),
        ChanceNextLate = Math.Round(standing.ChanceNextLate, 6),
        ExpectedDaysToPay = Round(standing.ExpectedDaysToPay, 1),
        Trend = standing.Trend,
        Confidence = standing.Confidence,
        Reasons = [.. standing.Reasons.Select(say)],
        Questions = [.. standing.Questions.Select(question =>
            new QuestionAnswer(question.Kind, MailboxView.Say(question.Text, language), question.InvoiceIds))],
    };

    private static double? Round(double? figure, int digits) => figure is { } known ? Math.Round(known, digits) : null;
}

/// <summary>What they cost in nerves, each signal with the owner's own baseline.</summary>
public sealed record StressStandingAnswer
{
    public required bool IsStressful { get; init; }

    public required int? Score { get; init; }

    public required StressLevel? Level { get; init; }

    public required Confidence Confidence { get; init; }

    public required IReadOnlyList<SignalAnswer> Signals { get; init; }

    public required IReadOnlyList<ReasonAnswer> Reasons { get; init; }

    public static StressStandingAnswer Of(StressStanding standing, MailboxView view, string language) => new()
    {
        IsStressful = standing.IsStressful,
        Score = standing.Score,
        Level = standing.Level,
        Confidence = standing.Confidence,
        Signals = SignalAnswer.Of(standing.Signals, view, language),
        Reasons = [.. standing.Reasons.Select(reason => view.Say(reason, language))],
    };
}

/// <summary>One thing that was measured; <paramref name="Value"/> and <paramref name="Baseline"/> are in the signal's own unit.</summary>
public sealed record SignalAnswer(
    string Name, double? Value, double? Baseline, double Points, string Explanation, IReadOnlyList<Evidence> Evidence)
{
    public static IReadOnlyList<SignalAnswer> Of(IReadOnlyList<StressSignal> signals, MailboxView view, string language) =>
        [.. signals.Select(signal => new SignalAnswer(
            signal.Name,
            signal.Value is { } value ? Math.Round(value, 2) : null,
            signal.Baseline is { } baseline ? Math.Round(baseline, 2) : null,
            Math.Round(signal.Points, 1),
            MailboxView.Say(signal.Explanation, language),
            view.EvidenceOf(signal.MessageIds)))];
}
