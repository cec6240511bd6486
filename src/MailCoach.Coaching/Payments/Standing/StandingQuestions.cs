namespace MailCoach.Coaching.Payments.Standing;

/// <summary>What to ask the owner about a client's payments, the one that settles most first.</summary>
internal static class StandingQuestions
{
    /// <summary>More questions at once are answered by nobody.</summary>
    private const int MostAboutInvoices = 3;

    public static IReadOnlyList<Question> Of(MeasuredHistory client, SlowPayerVerdict verdict)
    {
        var questions = new List<Question>();
        if (client.IsMostlyUnseen && !client.History.PaysFine)
        {
            questions.Add(new Question(
                QuestionKind.HowTheyPay,
                new Sentence("payment.question.howTheyPay"),
                [.. client.Invoices.Where(invoice => invoice.Status == InvoiceStatus.Unseen).Select(invoice => invoice.Id)]));
        }

        if (verdict == SlowPayerVerdict.OtherTerms && !client.IsMostlyUnseen)
        {
            var last = client.Due.Where(one => !one.IsOpen).TakeLast(SlowPayerRule.LastInvoices).ToArray();
            var days = client.TermDays + SlowPayerRule.Median([.. last.Select(one => (double)one.Days)]);
            questions.Add(new Question(
                QuestionKind.Terms,
                new Sentence("payment.question.terms", ("days", Rounded(days))),
                [.. last.Select(one => one.Invoice.Id)]));
        }

        questions.AddRange(client.Invoices.Select(invoice => invoice.Question).OfType<Question>().TakeLast(MostAboutInvoices));
        return questions;
    }

    /// <summary>Terms are agreed in fives.</summary>
    private static int Rounded(double days) => (int)Math.Round(days / 5, MidpointRounding.AwayFromZero) * 5;
}
