namespace MailCoach.Coaching.Stress.Signals;

/// <summary>
/// How one signal turns into points. A share of a client's mails is compared with the owner's usual share; what lies above it and above the
/// slack counts, and <paramref name="Full"/> above that is all the points there are. No source gives weights that carry over from one person
/// to another: these are judgements, bounded, and corrected by the owner's check-ins.
/// </summary>
/// <param name="Name">The stable word of the contract.</param>
/// <param name="Points">The most it can add to a score.</param>
/// <param name="Usual">The share to expect of a client where the owner's own mail cannot say.</param>
/// <param name="Ceiling">A mailbox full of pressing clients does not make pressing usual: the baseline stops here.</param>
/// <param name="Slack">A share this far above the baseline is still nothing.</param>
/// <param name="Full">The share above baseline and slack that earns all points.</param>
internal sealed record SignalScale(string Name, double Points, double Usual, double Ceiling, double Slack, double Full)
{
    /// <summary>By <see cref="Signal"/>.</summary>
    public static IReadOnlyList<SignalScale> All { get; } =
    [
        new("chasing", 26, 0.03, 0.10, 0.03, 0.20),
        new("speed", 8, 0.02, 0.05, 0.02, 0.15),
        new("importance", 16, 0.05, 0.20, 0.05, 0.30),
        new("urgency", 22, 0.05, 0.20, 0.05, 0.30),
        new("outOfHours", 24, 0.12, 0.30, 0.08, 0.35),
        new("ccEscalation", 12, 0.03, 0.10, 0.04, 0.20),
        new("reopening", 10, 0.03, 0.10, 0.04, 0.20),
        new("drift", 6, 0.03, 0.15, 0.06, 0.25),
        new("threadLength", 5, 0.05, 0.30, 0.15, 0.40),
        new("swing", 10, 0.08, 0.25, 0.08, 0.35),
        new("dread", 18, 0.15, 0.35, 0.12, 0.40),
    ];

    public static SignalScale Of(Signal signal) => All[(int)signal];

    public double PointsFor(double share, double baseline, double spread) =>
        Points * Math.Clamp((share - Math.Min(baseline, Ceiling) - Math.Max(Slack, Math.Min(spread, Slack * 2))) / Full, 0, 1);
}
