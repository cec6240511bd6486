using System.Runtime.InteropServices;
using MailCoach.Coaching.Stress.Scoring;
using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress.Baselines;

/// <summary>
/// What share of mail strains with the owner's other clients, signal by signal: the median and the spread. Two clients that are "as to be
/// expected" always stand among the others, so that one other client alone does not set the measure.
/// </summary>
internal sealed class UsualShares(double[] weights)
{
    private const int ExpectedClients = 2;

    /// <summary>With so many others to compare with, the measure is the owner's own.</summary>
    private const int EnoughOthers = 3;

    private readonly List<int> clients = [];
    private readonly List<double>[] shares = [.. Enumerable.Range(0, Strains.Signals).Select(_ => new List<double>())];

    /// <summary>Adds an exchange with enough mail to say something.</summary>
    public void Add(int exchange, WeekSums sums)
    {
        if (sums.Mails < StressThresholds.LeastMails)
        {
            return;
        }

        clients.Add(exchange);
        for (var signal = 0; signal < Strains.Signals; signal++)
        {
            var (strain, mails) = sums.Faded((Signal)signal);
            shares[signal].Add(mails > 0 ? strain / mails : SignalScale.Of((Signal)signal).Usual);
        }
    }

    public bool IsOwn(int exchange) => Others(exchange) >= EnoughOthers;

    public int Others(int exchange) => clients.Count - (clients.Contains(exchange) ? 1 : 0);

    /// <summary>The measure for one exchange: all others' shares.</summary>
    public Baseline[] For(int exchange)
    {
        var baselines = new Baseline[Strains.Signals];
        var left = clients.IndexOf(exchange);
        for (var signal = 0; signal < baselines.Length; signal++)
        {
            var usual = SignalScale.Of((Signal)signal).Usual;
            double[] others = [.. shares[signal].Where((_, i) => i != left), .. Enumerable.Repeat(usual, ExpectedClients)];
            var median = Robust.Median(others);
            baselines[signal] = new Baseline(median, Robust.Deviation(others, median), weights[signal]);
        }

        return baselines;
    }
}

/// <summary>
/// The usual share of one signal, how far shares usually lie apart, and how much the signal weighs for this owner (1 where nothing is known).
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Baseline(double Share, double Spread, double Weight);
