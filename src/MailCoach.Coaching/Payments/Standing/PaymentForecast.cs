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
    private readonly Habit anybody;
    private readonly double shift;

    private PaymentForecast(Dictionary<string, Habit> habits, Habit anybody, double shift)
    {
        this.habits = habits;
        this.anybody = anybody;
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
            others = Anybody(samples);
            learned = samples.ToDictionary(sample => sample.ClientId, sample => HabitOf(sample, others));
        }

        return new PaymentForecast(learned, others, TrackRecord.Shift(clients, learned, others));
    }

    /// <summary>0–1: the chance that the next invoice is paid after its due date.</summary>
    public double ChanceLate(string clientId) =>
        TrackRecord.Shifted(habits.GetValueOrDefault(clientId, anybody).ChanceLate(anybody), shift);

    /// <summary>Days beyond terms to expect of the next invoice; null where nothing is known of this client.</summary>
    public double? ExpectedDaysLate(string clientId) => habits.TryGetValue(clientId, out var habit) ? habit.Mean : null;

    private static Habit Anybody(List<Sample> samples)
    {
        var usual = UsualScatter * UsualScatter;
        var scatter = (samples.Sum(sample => sample.SquaredDeviations) + (UsualScatterWeight * usual))
            / (samples.Sum(sample => Math.Max(0, sample.Count - 1)) + UsualScatterWeight);
        var mean = (samples.Sum(sample => sample.Mean) + UsualHabit) / (samples.Count + 1);
        var usualSpread = UsualHabitSpread * UsualHabitSpread;
        var spread = (samples.Sum(sample => Math.Max(0, ((sample.Mean - mean) * (sample.Mean - mean)) - (scatter / sample.Count))) + usualSpread)
            / (samples.Count + 1);
        return new Habit(mean, spread, scatter, 0);
    }

    private static Habit HabitOf(Sample sample, Habit anybody)
    {
        var scatter = (sample.SquaredDeviations + (SharedScatterWeight * anybody.Scatter)) / (Math.Max(0, sample.Count - 1) + SharedScatterWeight);
        return Habit.Of(sample.Mean, sample.Count, scatter, anybody, sample.Late, sample.Outcomes);
    }

    private sealed class Sample(MeasuredHistory client)
    {
        private readonly double[] days = [.. client.Seen.Select(one => (double)one.Days)];

        public string ClientId => client.History.ClientId;

        public int Count => days.Length;

        public int Late { get; } = client.Seen.Count(one => one.Days > 0);

        public int Outcomes { get; } = client.Seen.Count(one => !one.IsOpen || one.Days > 0);

        public double Mean { get; private set; }

        public double SquaredDeviations { get; private set; }

        /// <summary>Open invoices become what they may be expected to become under a habit.</summary>
        public void Guess(Habit habit)
        {
            var spread = Math.Sqrt(habit.Scatter + habit.MeanVariance);
            for (var i = 0; i < days.Length; i++)
            {
                var one = client.Seen[i];
                days[i] = one.IsOpen ? habit.Mean + (spread * NormalCurve.MeanAbove((one.Days - habit.Mean) / spread)) : one.Days;
            }

            Mean = days.Average();
            SquaredDeviations = days.Sum(day => (day - Mean) * (day - Mean));
        }
    }
}
