using MailCoach.Coaching.Payments.Standing;

namespace MailCoach.Coaching.Payments;

/// <summary>From ledgers to standings. Several clients at once, because few invoices shrink toward the owner's other clients.</summary>
public static class PaymentStandings
{
    /// <summary>By client id. Whatever a ledger says about days after <paramref name="asOf"/> is unknown here.</summary>
    public static IReadOnlyDictionary<string, PaymentStanding> Assess(IReadOnlyList<PaymentHistory> clients, DateOnly asOf)
    {
        var measured = clients.Select(client => new MeasuredHistory(client, asOf)).ToList();
        var forecast = PaymentForecast.Learn(measured);
        var scores = PaymentScores.Learn(measured);
        return measured.ToDictionary(client => client.History.ClientId, client => Assess(client, forecast, scores));
    }

    private static PaymentStanding Assess(MeasuredHistory client, PaymentForecast forecast, PaymentScores scores)
    {
        var verdict = SlowPayerRule.Judge(client.Due);
        var id = client.History.ClientId;
        var standing = new PaymentStanding
        {
            IsSlowPayer = verdict == SlowPayerVerdict.Slow && !client.IsMostlyUnseen,
            Score = client.IsMostlyUnseen || client.IsPaidByPlatform ? null : scores.Of(client),
            PaidInvoices = client.Paid,
            OpenInvoices = client.Invoices.Count(IsUnpaid),
            OverdueInvoices = client.Invoices.Count(invoice => IsUnpaid(invoice) && (invoice.Status == InvoiceStatus.Overdue || invoice.DaysLate > 0)),
            UnseenInvoices = client.Unseen,
            AverageDaysToPay = Average(client.Invoices.Where(invoice => !invoice.Disputed).Select(invoice => (double?)invoice.DaysToPay)),
            AverageDaysLate = client.Due.Count > 0 ? PaymentScores.Weighted(client.Due, one => Math.Max(0, one.Days)) : null,
            LateShare = client.Due.Count > 0 ? client.Due.Count(one => one.Days > 0) / (double)client.Due.Count : null,
            ChanceNextLate = forecast.ChanceLate(id),
            ExpectedDaysToPay = forecast.ExpectedDaysLate(id) is { } late ? Math.Max(0, client.TermDays + late) : null,
            Trend = PaymentTrends.Of(client),
            Confidence = StandingConfidence.Of(client),
            Questions = StandingQuestions.Of(client, verdict),
        };
        return standing with { Reasons = StandingReasons.Of(client, standing) };
    }

    private static bool IsUnpaid(Invoice invoice) => invoice.Status is InvoiceStatus.Open or InvoiceStatus.Overdue or InvoiceStatus.PartPaid;

    private static double? Average(IEnumerable<double?> values) => values.Average();
}

/// <summary>A client's ledger with what the owner said about it.</summary>
/// <param name="Platform">The platform their money comes through, if one was seen: its notices give no verdict.</param>
public sealed record PaymentHistory(string ClientId, IReadOnlyList<Invoice> Invoices, int TermDays, bool PaysFine = false, string? Platform = null);
