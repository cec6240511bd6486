namespace MailCoach.Coaching.Payments.Standing;

/// <summary>What stands behind a standing, the strongest first, each with its mails.</summary>
internal static class StandingReasons
{
    private const int MostMails = 12;

    public static IReadOnlyList<Reason> Of(MeasuredHistory client, PaymentStanding standing)
    {
        var reasons = new List<Reason>();
        Overdue(client, reasons);
        Habit(client, reasons);
        Reminders(client, reasons);
        if (standing.Trend is Trend.Slower or Trend.Faster)
        {
            Trending(client, standing, reasons);
        }

        Lumps(client, reasons);
        if (client.History.Platform is { } platform)
        {
            reasons.Add(new Reason(new Sentence("payment.reason.platform", ("platform", platform)), []));
        }

        Unseen(client, reasons);
        return reasons;
    }

    private static void Overdue(MeasuredHistory client, List<Reason> reasons)
    {
        var overdue = client.Due.Where(one => one is { IsOpen: true, Days: > 0 }).OrderByDescending(one => one.Days).ToArray();
        if (overdue.Length > 0)
        {
            reasons.Add(new Reason(
                new Sentence("payment.reason.overdue", ("count", overdue.Length), ("days", overdue[0].Days)), Mails(overdue.Select(one => one.Invoice))));
        }
    }

    private static void Habit(MeasuredHistory client, List<Reason> reasons)
    {
        var paid = client.All.Where(one => !one.IsOpen).TakeLast(SlowPayerRule.LastInvoices).ToArray();
        if (paid.Length == 0)
        {
            return;
        }

        var late = paid.Where(one => one.Days > 0).OrderByDescending(one => one.Days).ToArray();
        var median = SlowPayerRule.Median([.. paid.Select(one => (double)one.Days)]);
        var sentence = median >= SlowPayerRule.LateMedianDays
            ? new Sentence("payment.reason.late", ("days", (int)Math.Round(median)), ("count", paid.Length))
            : late.Length == 0
                ? new Sentence("payment.reason.allOnTime", ("count", paid.Length))
                : new Sentence("payment.reason.someLate", ("late", late.Length), ("count", paid.Length), ("days", late[0].Days));
        reasons.Add(new Reason(sentence, Mails((late.Length == 0 ? paid : late).Select(one => one.Invoice))));
    }

    private static void Reminders(MeasuredHistory client, List<Reason> reasons)
    {
        var reminded = client.Invoices.Where(invoice => invoice.Reminders > 0).ToArray();
        if (reminded.Length > 0)
        {
            reasons.Add(new Reason(
                new Sentence("payment.reason.reminders", ("count", reminded.Sum(invoice => invoice.Reminders))),
                [.. reminded.SelectMany(invoice => invoice.Evidence).Where(one => one.Kind == EvidenceKind.Reminder)
                    .Select(one => one.MessageId).OfType<string>().Distinct().TakeLast(MostMails)]));
        }
    }

    private static void Trending(MeasuredHistory client, PaymentStanding standing, List<Reason> reasons)
    {
        var paid = PaymentTrends.Paid(client);
        reasons.Add(new Reason(
            new Sentence(
                standing.Trend == Trend.Slower ? "payment.reason.slower" : "payment.reason.faster",
                ("last", (int)Math.Round(PaymentTrends.Last(paid))), ("usual", (int)Math.Round(PaymentTrends.Usual(paid)))),
            Mails(paid.TakeLast(PaymentTrends.LastInvoices))));
    }

    /// <summary>Two in one go: several invoices closed by one mail.</summary>
    private static void Lumps(MeasuredHistory client, List<Reason> reasons)
    {
        var lump = client.Invoices.Where(invoice => invoice is { PaidOn: not null, Evidence.Count: > 0 })
            .Select(invoice => (Invoice: invoice, Mail: invoice.Evidence.LastOrDefault(one => one.Kind == EvidenceKind.Payment)?.MessageId))
            .Where(pair => pair.Mail is not null).GroupBy(pair => pair.Mail).LastOrDefault(group => group.Count() > 1)?.ToArray();
        if (lump is not null)
        {
            reasons.Add(new Reason(
                new Sentence("payment.reason.lump", ("count", lump.Length), ("date", lump[0].Invoice.PaidOn!.Value)),
                Mails(lump.Select(pair => pair.Invoice))));
        }
    }

    private static void Unseen(MeasuredHistory client, List<Reason> reasons)
    {
        if (client.Unseen > 0 && !client.History.PaysFine)
        {
            reasons.Add(new Reason(
                new Sentence("payment.reason.unseen", ("count", client.Unseen)),
                Mails(client.Invoices.Where(invoice => invoice.Status == InvoiceStatus.Unseen))));
        }

        if (StandingConfidence.IsOftenUnsent(client))
        {
            reasons.Add(new Reason(
                new Sentence("payment.reason.unsent"), Mails(client.Invoices.Where(invoice => invoice.SentOn is null))));
        }
    }

    private static IReadOnlyList<string> Mails(IEnumerable<Invoice> invoices) =>
        [.. invoices.SelectMany(invoice => invoice.Evidence.Select(one => one.MessageId)).OfType<string>().Distinct().Take(MostMails)];
}
