namespace MailCoach.Coaching.Payments.Standing;

/// <summary>
/// What would have been said of invoices that are due by now, from what came before each, against what became of them. Chances that turned out
/// too high or too low are shifted by as much, the same for every client: what is said is then what happens.
/// </summary>
internal static class TrackRecord
{
    /// <summary>An outcome this old counts half.</summary>
    private const double HalfLifeDays = 180;

    /// <summary>Invoices' worth of trust in the chances as they are.</summary>
    private const double Trust = 10;

    /// <summary>Of a client's first invoices nothing would have been said.</summary>
    private const int FewestBefore = 2;

    private const int Rounds = 4;

    /// <summary>
    /// Days beyond terms. More than so many say no more about whether the next invoice will be late: one that is forgotten for a year must not make
    /// the client look like somebody of whom anything may be expected.
    /// </summary>
    public const double VeryLate = 30;

    /// <summary>The shift in log odds.</summary>
    public static double Shift(IReadOnlyList<MeasuredHistory> clients, IReadOnlyDictionary<string, Habit> habits, Habit anybody)
    {
        var record = new List<Outcome>();
        var anybodyLate = anybody.ShareLate();
        foreach (var client in clients)
        {
            if (habits.TryGetValue(client.History.ClientId, out var habit))
            {
                Replay(client, habit, anybody, anybodyLate, record);
            }
        }

        var shift = 0.0;
        for (var round = 0; round < Rounds; round++)
        {
            var slope = -Trust * shift / 4;
            var curve = Trust / 4;
            foreach (var one in record)
            {
                var said = Chance(one.LogOdds + shift);
                slope += one.Weight * ((one.Late ? 1 : 0) - said);
                curve += one.Weight * said * (1 - said);
            }

            shift += slope / curve;
        }

        return shift;
    }

    public static double Shifted(double chance, double shift) => Chance(LogOdds(chance) + shift);

    private static void Replay(MeasuredHistory client, Habit habit, Habit anybody, double anybodyLate, List<Outcome> record)
    {
        double sum = 0;
        var before = 0;
        var late = 0;
        foreach (var one in client.Seen)
        {
            if (one.Invoice.DueOn is not { } due || due > client.AsOf || (one.IsOpen && one.Days <= 0))
            {
                continue;
            }

            if (before >= FewestBefore)
            {
                var chance = Habit.Of(sum / before, before, habit.Scatter, anybody, late, before).ChanceLate(anybodyLate);
                var weight = Math.Pow(0.5, (client.AsOf.DayNumber - due.DayNumber) / HalfLifeDays);
                record.Add(new Outcome(LogOdds(chance), one.Days > 0, weight));
            }

            before++;
            late += one.Days > 0 ? 1 : 0;
            sum += Math.Min(one.IsOpen ? Math.Max(one.Days, habit.Mean) : one.Days, VeryLate);
        }
    }

    private static double LogOdds(double chance) => Math.Log(chance / (1 - chance));

    private static double Chance(double logOdds) => 1 / (1 + Math.Exp(-logOdds));

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct Outcome(double LogOdds, bool Late, double Weight);
}
