using MailCoach.Coaching.Said;
using MailCoach.Coaching.Stress.Exchanges;
using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress.Baselines;

/// <summary>
/// What the owner's check-ins teach: where dread goes along with a signal, that signal weighs more for this owner, and where it does not,
/// less. One bounded factor a signal, computed anew from the check-ins at every reading: take a check-in back and its lesson is gone.
/// </summary>
internal static class OwnersWeights
{
    /// <summary>Fewer check-ins teach nothing.</summary>
    private const int LeastCheckIns = 8;

    /// <summary>A factor stays between 0.6 and 1.4.</summary>
    private const double Most = 0.4;

    /// <summary>With so many check-ins, half of what they say is believed.</summary>
    private const double Doubt = 10;

    /// <summary>What a mail stirs up lasts about a week: mails of the seven days before the check-in.</summary>
    private const int MinutesBefore = 7 * OwnerClock.MinutesADay;

    /// <summary>By <see cref="Signal"/>; all 1 while there is too little to learn from.</summary>
    public static double[] Learn(IReadOnlyList<(Exchange Exchange, Strains Strains)> read, IReadOnlyList<CheckIn> checkIns, OwnerClock clock, int now)
    {
        var weights = Enumerable.Repeat(1d, Strains.Signals).ToArray();
        if (checkIns.Count < LeastCheckIns)
        {
            return weights;
        }

        var clients = read.ToDictionary(pair => pair.Exchange.Client.Id);
        var felt = checkIns.Select(checkIn => (checkIn.Dread, Minute: clock.Minute(checkIn.At), checkIn.ClientId))
            .Where(checkIn => checkIn.Minute <= now && clients.ContainsKey(checkIn.ClientId)).ToList();
        for (var signal = 0; signal < weights.Length; signal++)
        {
            var pairs = felt.Select(checkIn => (Dread: (double)checkIn.Dread, Strain: Strain(clients[checkIn.ClientId], (Signal)signal, checkIn.Minute)))
                .Where(pair => pair.Strain is not null).Select(pair => (pair.Dread, Strain: pair.Strain!.Value)).ToList();
            weights[signal] = pairs.Count < LeastCheckIns ? 1 : 1 + (Most * Correlation(pairs) * pairs.Count / (pairs.Count + Doubt));
        }

        return weights;
    }

    /// <summary>The mean strain of a client's mails in the days before, or null where there were none.</summary>
    private static double? Strain((Exchange Exchange, Strains Strains) read, Signal signal, int until)
    {
        var strains = read.Strains.Of(signal);
        double sum = 0;
        var count = 0;
        for (var i = 0; i < strains.Length; i++)
        {
            var before = until - read.Exchange.Mails[i].Minute;
            if (before is >= 0 and <= MinutesBefore && !float.IsNaN(strains[i]))
            {
                sum += strains[i];
                count++;
            }
        }

        return count == 0 ? null : sum / count;
    }

    /// <summary>−1 to 1 (Pearson); 0 where one of the two never changes.</summary>
    private static double Correlation(List<(double Dread, double Strain)> pairs)
    {
        var (dread, strain) = (pairs.Average(pair => pair.Dread), pairs.Average(pair => pair.Strain));
        var together = pairs.Sum(pair => (pair.Dread - dread) * (pair.Strain - strain));
        var apart = Math.Sqrt(pairs.Sum(pair => Math.Pow(pair.Dread - dread, 2)) * pairs.Sum(pair => Math.Pow(pair.Strain - strain, 2)));
        return apart == 0 ? 0 : together / apart;
    }
}
