using System.Runtime.InteropServices;

namespace MailCoach.Coaching.Payments.Standing;

/// <summary>
/// What to expect of the next invoice. Days beyond terms are taken as a client's own habit with some scatter around it; few invoices shrink toward
/// the owner's other clients (empirical Bayes), an open invoice counts as what it may be expected to become, given that it has lasted
/// so long, and the chances are held against their own track record. Invoices that were argued about count: they are no reproach, and they tell when money comes.
/// </summary>
internal sealed class PaymentForecast
{
    /// <summary>Before any ledger is known: paid about on time, give or take two weeks. Weighs as much as one client.</summary>
    private const double UsualHabit = 0;
    private const double UsualHabitSpread = 14;
    private const double UsualScatter = 10;

    /// <summary>Invoices' worth of weight the usual scatter has against the ledger's own.</summary>
    private const double UsualScatterWeight = 6;

    /// <summary>Invoices' worth of weight all clients' scatter has against one client's own.</summary>
    private const double SharedScatterWeight = 8;

    /// <summary>Rounds of guessing how late open invoices will be and learning the habit from the guess.</summary>
    private const int Rounds = 3;

    private readonly Dictionary<string, Habit> habits;
    private readonly Dictionary<string, Habit> chances;
    private readonly Habit likelyAnybody;
    private readonly double shift;

    private PaymentForecast(Dictionary<string, Habit> habits, Dictionary<string, Habit> chances, Habit likelyAnybody, double shift)
    {
        this.habits = habits;
        this.chances = chances;
        this.likelyAnybody = likelyAnybody;
        this.shift = shift;
    }

    public static PaymentForecast Learn(IReadOnlyList<MeasuredHistory> clients)
    {
        var samples = clients.Where(client => client.Seen.Any(one => !one.IsOpen || one.Days > 0))
            .Select(client => new Sample(client)).ToList();
        var others = new Habit(UsualHabit, UsualHabitSpread * UsualHabitSpread, UsualScatter * UsualScatter, 0);
        var learned = new Dictionary<string, Habit>();
        for (var round = 0; round < Rounds; round++)
        {
            samples.ForEach(sample => sample.Guess(learned.GetValueOrDefault(sample.ClientId, others)));
            others = Anybody(samples, sample => sample.Whole);
            learned = samples.ToDictionary(sample => sample.ClientId, sample => HabitOf(sample, sample.Whole, others));
        }

        samples.ForEach(sample => sample.Bound());
        var likelyOthers = Anybody(samples, sample => sample.Bounded);
        var likely = samples.ToDictionary(sample => sample.ClientId, sample => HabitOf(sample, sample.Bounded, likelyOthers));
        return new PaymentForecast(learned, likely, likelyOthers, TrackRecord.Shift(clients, likely, likelyOthers));
    }

    /// <summary>0–1: the chance that the next invoice is paid after its due date.</summary>
    public double ChanceLate(string clientId) =>
        TrackRecord.Shifted(chances.GetValueOrDefault(clientId, likelyAnybody).ChanceLate(likelyAnybody), shift);

    /// <summary>Days beyond terms to expect of the next invoice; null where nothing is known of this client.</summary>
    public double? ExpectedDaysLate(string clientId) => habits.TryGetValue(clientId, out var habit) ? habit.Mean : null;

    private static Habit Anybody(List<Sample> samples, Func<Sample, Days> days)
    {
        var usual = UsualScatter * UsualScatter;
        var scatter = (samples.Sum(sample => days(sample).SquaredDeviations) + (UsualScatterWeight * usual))
            / (samples.Sum(sample => Math.Max(0, sample.Count - 1)) + UsualScatterWeight);
        var mean = (samples.Sum(sample => days(sample).Mean) + UsualHabit) / (samples.Count + 1);
        var usualSpread = UsualHabitSpread * UsualHabitSpread;
        var spread = (samples.Sum(sample => Math.Max(0, ((days(sample).Mean - mean) * (days(sample).Mean - mean)) - (scatter / sample.Count))) + usualSpread)
            / (samples.Count + 1);
        return new Habit(mean, spread, scatter, 0);
    }

    private static Habit HabitOf(Sample sample, Days days, Habit anybody)
    {
        var scatter = (days.SquaredDeviations + (SharedScatterWeight * anybody.Scatter)) / (Math.Max(0, sample.Count - 1) + SharedScatterWeight);
        return Habit.Of(days.Mean, sample.Count, scatter, anybody, sample.Late, sample.Outcomes);
    }

    private sealed class Sample(MeasuredHistory client)
    {
        private readonly double[] days = [.. client.Seen.Select(one => (double)one.Days)];

        public string ClientId => client.History.ClientId;

        public int Count => days.Length;

        public int Late { get; } = client.Seen.Count(one => one.Days > 0);

        public int Outcomes { get; } = client.Seen.Count(one => !one.IsOpen || one.Days > 0);

        /// <summary>As many days as they are: what is to be expected.</summary>
        public Days Whole { get; private set; }

        /// <summary>No day beyond what is very late: whether the next one will be late. Known after the last guess.</summary>
        public Days Bounded { get; private set; }

        /// <summary>Open invoices become what they may be expected to become under a habit.</summary>
        public void Guess(Habit habit)
        {
            var spread = Math.Sqrt(habit.Scatter + habit.MeanVariance);
            for (var i = 0; i < days.Length; i++)
            {
                var one = client.Seen[i];
                days[i] = one.IsOpen ? habit.Mean + (spread * NormalCurve.MeanAbove((one.Days - habit.Mean) / spread)) : one.Days;
            }

            Whole = Days.Of(days, double.MaxValue);
        }

        public void Bound() => Bounded = Days.Of(days, TrackRecord.VeryLate);
    }

    /// <summary>The days beyond terms of a client's invoices, summed up.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Days(double Mean, double SquaredDeviations)
    {
        public static Days Of(ReadOnlySpan<double> days, double most)
        {
            double sum = 0, squares = 0;
            foreach (var day in days)
            {
                sum += Math.Min(day, most);
            }

            var mean = sum / days.Length;
            foreach (var day in days)
            {
                squares += (Math.Min(day, most) - mean) * (Math.Min(day, most) - mean);
            }

            return new Days(mean, squares);
        }
    }
}
