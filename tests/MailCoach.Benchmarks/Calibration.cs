namespace MailCoach.Benchmarks;

/// <summary>A loop of sums: beside any figure it shows how quiet the machine was.</summary>
internal static class Calibration
{
    private const int Millions = 100;

    public static double MillionSumsASecond()
    {
        var started = Environment.CpuUsage.TotalTime;
        ulong sum = 0;
        for (ulong i = 0; i < Millions * 1_000_000UL; i++)
        {
            sum += i * i;
        }

        return (sum == 0 ? 0 : Millions) / (Environment.CpuUsage.TotalTime - started).TotalSeconds;
    }
}
