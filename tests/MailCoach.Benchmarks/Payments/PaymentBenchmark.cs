namespace MailCoach.Benchmarks.Payments;

/// <summary>Everything about payments: the forecast replayed on a real ledger, then how fast subjects and ledgers are read.</summary>
internal static class PaymentBenchmark
{
    public static int Run(string[] arguments)
    {
        var replayed = ForecastReplay.Run(arguments.Length > 0 ? arguments[0] : null);
        PaymentSpeed.Run();
        return replayed;
    }
}
