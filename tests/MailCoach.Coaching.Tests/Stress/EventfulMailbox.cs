using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>Forty weeks with eight clients of every kind, drawn from one seed: something of everything that can happen, in every mix.</summary>
internal sealed class EventfulMailbox
{
    private static readonly string[] Firms = ["alpine", "birch", "cedar", "dune", "elm", "fjord", "grove", "heath"];
    private static readonly string[] Writers = ["tom", "ceo", "accounts"];
    private static readonly string[] Openings =
    [
        "Logo", "Texte", "Bannière", "Folleto", "اللافتة", "URGENT: logo", "Dringend: Texte", "Where is the logo?", "LOGO AND BANNERS NOW", "Logo!!",
        "Still waiting for the texts", "Flyer final version", "One more thing for the flyer", "Thanks!!", "Not urgent: map", "عاجل: اللافتة",
    ];

    private readonly Random random = new(20_261_126);
    private readonly StressMailbox box = new();
    private int threads;

    public static StressMailbox Read() => new EventfulMailbox().Fill();

    private StressMailbox Fill()
    {
        for (var week = 40; week >= 1; week--)
        {
            for (var firm = 0; firm < Firms.Length; firm++)
            {
                // The later a firm stands in the list, the more it presses; the first two are quiet for a while and come back.
                for (var mail = random.Next(firm < 2 && week is > 10 and < 16 ? 1 : 4); mail > 0; mail--)
                {
                    Exchange(Firms[firm], week, pressing: firm * 12);
                }
            }

            Others(week);
            if (week % 3 == 0)
            {
                box.Feels($"x@{Firms[week / 3 % Firms.Length]}.example", random.Next(5), week);
            }
        }

        return box;
    }

    /// <summary>Mail with everybody else: the post office, a friend, a newsletter.</summary>
    private void Others(int week)
    {
        for (var mail = random.Next(6); mail > 0; mail--)
        {
            var (conversation, day) = ((ulong)++threads, random.Next(5));
            box.Trace(conversation, week, day, Time(8, 12), Chance(20) ? TraceFlags.Automatic : TraceFlags.None);
            if (Chance(60) && week is not (20 or 21))
            {
                box.Trace(conversation, week, day, Time(12, 20), TraceFlags.Mine);
            }
        }
    }

    private bool Chance(int percent) => random.Next(100) < percent;

    private string Time(int from, int to) => $"{random.Next(from, to):d2}:{random.Next(60):d2}";

    private void Exchange(string firm, int week, int pressing)
    {
        var from = $"{Writers[random.Next(Chance(70) ? 1 : Writers.Length)]}@{firm}.example";
        var subject = Chance(pressing) ? Openings[random.Next(Openings.Length)] : Openings[random.Next(5)];
        var thread = Chance(15) && threads > 0 ? $"{firm} {threads}" : $"{firm} {++threads}";
        var day = random.Next(Chance(pressing) ? 7 : 5);
        var hour = Chance(pressing) ? random.Next(24) : random.Next(8, 16);
        In(from, week, day, $"{hour:d2}:{random.Next(60):d2}", subject, thread, pressing);
        if (Chance(pressing) && hour < 22)
        {
            In(from, week, day, Time(hour + 1, Math.Min(24, hour + 5)), Chance(30) ? $"Re: {subject} {week}" : $"Re: {subject}", thread, pressing);
        }

        if (Chance(85) && week is not (20 or 21))
        {
            box.Out(from, week, day + random.Next(Chance(pressing) ? 5 : 2), Chance(8) ? Time(0, 5) : Time(16, 19), Chance(10) ? $"{subject} final" : subject, thread);
        }
    }

    private void In(string from, int week, int day, string time, string subject, string thread, int pressing) => box.In(
        from, week, day, time, subject, thread, high: Chance(pressing / 3), files: Chance(20), meeting: Chance(3), read: !Chance(5), flagged: Chance(6),
        cc: Chance(pressing / 2) ? [$"{Writers[random.Next(Writers.Length)]}@{from[(from.IndexOf('@', StringComparison.Ordinal) + 1)..]}"] : []);
}
