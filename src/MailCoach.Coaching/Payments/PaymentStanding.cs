namespace MailCoach.Coaching.Payments;

/// <summary>How a client pays, as of a date. A figure without data is null, never 0.</summary>
public sealed record PaymentStanding
{
    /// <summary>Over the last twelve invoices due (at least four): median 7 or more days beyond terms, or half of them more than 14.</summary>
    public required bool IsSlowPayer { get; init; }

    /// <summary>0–100 on the credit scale (80: on time, 50: a month late); high is good.</summary>
    public int? Score { get; init; }

    public int PaidInvoices { get; init; }

    public int OpenInvoices { get; init; }

    public int OverdueInvoices { get; init; }

    public int UnseenInvoices { get; init; }

    public double? AverageDaysToPay { get; init; }

    public double? AverageDaysLate { get; init; }

    /// <summary>0–1.</summary>
    public double? LateShare { get; init; }

    /// <summary>0–1: the chance that an invoice sent on the day of the reading will be paid after its due date.</summary>
    public required double ChanceNextLate { get; init; }

    public double? ExpectedDaysToPay { get; init; }

    public Trend? Trend { get; init; }

    public Confidence Confidence { get; init; }

    public IReadOnlyList<Reason> Reasons { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];
}

public enum Trend
{
    Faster,
    Steady,
    Slower,
}
