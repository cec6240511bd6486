using System.Globalization;
using MailCoach.Coaching.Payments;

namespace MailCoach.Benchmarks.Payments;

/// <summary>Subjects a second, memory an innocent subject costs, and the time to assess a hundred clients; a loop of sums shows how quiet the machine is.</summary>
internal static class PaymentSpeed
{
    private const int Rounds = 20_000;

    private static readonly string[] Innocent =
    [
        "Lunch on Friday?", "Re: Website relaunch: feedback on the second draft", "Fotos vom Wochenende", "Réunion de mardi déplacée à 14 h",
        "صور الرحلة إلى بيروت", "[Project Alpine] Sprint 12 notes", "Your weekly digest", "Out of office until Monday", "Re: Re: logo colours",
        "Termin am Donnerstag, 10 Uhr", "¿Comemos el viernes?", "Minutes of the call", "Fwd: photos", "New comment on your file", "Zoom link for tomorrow",
    ];

    private static readonly string[] Money = ["Invoice 1042 for March", "Zahlungserinnerung Rechnung RE-2024-0017", "Paiement de la facture 1042", "Re: your invoice"];

    public static void Run()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"calibration: {Sums():N0} million sums a second"));
        Read(Innocent, 200);
        Read(Money, 200);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = CpuWatch.Start();
        Read(Innocent, Rounds);
        var seconds = watch.Seconds;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var read = Rounds * Innocent.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"subjects: {read / seconds:N0} innocent ones a second, {bytes / (double)read:F2} bytes each"));
        watch = CpuWatch.Start();
        Read(Money, Rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"subjects: {Rounds * Money.Length / watch.Seconds:N0} about money a second"));
        Assess();
    }

    private static void Assess()
    {
        var day = new DateOnly(2024, 12, 31);
        var clients = Enumerable.Range(0, 100).Select(client => new PaymentHistory(
            $"c{client}",
            [.. Enumerable.Range(0, 100).Select(i => new LedgerLine($"{i}", day.AddDays(-(10 * i) - 40), PaidOn: day.AddDays(-(10 * i) - 40 + 20 + ((client * 7) + (i * 13)) % 40))
                .AsOf($"c{client}-{i}", $"c{client}", 30, day)!)],
            30)).ToList();
        for (var i = 0; i < 30; i++)
        {
            PaymentStandings.Assess(clients, day);
        }

        var watch = CpuWatch.Start();
        const int Times = 20;
        for (var i = 0; i < Times; i++)
        {
            PaymentStandings.Assess(clients, day);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"assess: 100 clients of 100 invoices in {watch.Seconds * 1000 / Times:F2} ms"));
    }

    private static void Read(string[] subjects, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var subject in subjects)
            {
                MoneySubjects.Read(subject, mine: false, "tom@alpine.example", hasAttachments: false);
            }
        }
    }

    private static double Sums()
    {
        var watch = CpuWatch.Start();
        ulong sum = 0;
        for (ulong i = 0; i < 100_000_000; i++)
        {
            sum += i * i;
        }

        return (sum == 0 ? 0 : 100) / watch.Seconds;
    }

    /// <summary>Time this process was given, not time on the wall: neighbours on the machine do not count.</summary>
    private sealed class CpuWatch
    {
        private readonly TimeSpan started = Environment.CpuUsage.TotalTime;

        public double Seconds => (Environment.CpuUsage.TotalTime - started).TotalSeconds;

        public static CpuWatch Start() => new();
    }
}
