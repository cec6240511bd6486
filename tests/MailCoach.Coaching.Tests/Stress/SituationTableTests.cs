using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Stress;
using MailCoach.Coaching.Tests.Advice;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>Situations beside their innocent twins: the score of each, printed, and the side it must fall on.</summary>
public sealed class SituationTableTests(ITestOutputHelper output)
{
    private const string Tom = "tom@alpine.example";

    private static readonly (string Name, StressLevel Least, StressLevel Most, Func<StressMailbox, StressMailbox> Live)[] Table =
    [
        ("calm", StressLevel.Calm, StressLevel.Calm, box => box.Calm(Tom)),
        ("busy and friendly", StressLevel.Busy, StressLevel.Busy, box => box.Calm(Tom, mailsAWeek: 20)),
        ("chasing, urgent, evenings", StressLevel.Stressful, StressLevel.Stressful, box => Situations.Pressing(box, Tom)),
        ("night-owl", StressLevel.Calm, StressLevel.Calm, box => Situations.Nights(box, Tom, urgent: false)),
        ("urgent at midnight", StressLevel.Stressful, StressLevel.Stressful, box => Situations.Nights(box, Tom, urgent: true)),
        ("across the ocean", StressLevel.Calm, StressLevel.Busy, box => Situations.AcrossTheOcean(box, Tom)),
        ("evenings and weekends, nothing else", StressLevel.Calm, StressLevel.Tense, box => Situations.Evenings(box, Tom)),
        ("works Sunday to Thursday", StressLevel.Calm, StressLevel.Busy, box => Situations.SundayToThursday(box, Tom)),
        ("asks again after an hour", StressLevel.Calm, StressLevel.Tense, box => Also(box, () => Situations.Asking(box, Tom, 0, 60))),
        ("asks again after four days", StressLevel.Calm, StressLevel.Calm, box => Also(box, () => Situations.Asking(box, Tom, 4, 0))),
        ("one bad week", StressLevel.Calm, StressLevel.Calm, box => Also(box.Calm(Tom), () => Situations.PressingWeek(box, Tom, 2))),
        ("a storm half a year ago", StressLevel.Calm, StressLevel.Calm, box => Also(box.Calm(Tom), () => Storm(box, 23, 26))),
        ("a storm now", StressLevel.Tense, StressLevel.Stressful, box => Also(box.Calm(Tom), () => Storm(box, 1, 4))),
        ("evenings, and dread in three check-ins", StressLevel.Tense, StressLevel.Stressful, box => Situations.Evenings(box, Tom).Feels(Tom, 4, 1).Feels(Tom, 4, 2).Feels(Tom, 4, 3)),
    ];

    [Fact]
    public void Every_situation_falls_on_its_side()
    {
        foreach (var (name, least, most, live) in Table)
        {
            var standing = live(new StressMailbox().Others()).Standing(Tom);
            var signals = string.Join(", ", standing.Signals.Where(signal => signal.Points > 0).Select(signal => $"{signal.Name} {signal.Points:0}"));
            var verdict = Advisor.Advise(AdviceBuilder.Nothing with { Stress = standing }).Verdict;
            output.WriteLine($"| {name} | {standing.Score} | {standing.Level} | {standing.Confidence} | {verdict} | {signals} |");
            Assert.InRange(standing.Level!.Value, least, most);
        }
    }

    private static StressMailbox Also(StressMailbox box, Action more)
    {
        more();
        return box;
    }

    private static void Storm(StressMailbox box, int from, int to)
    {
        for (var week = from; week <= to; week++)
        {
            Situations.PressingWeek(box, Tom, week);
        }
    }
}
