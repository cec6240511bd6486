using MailCoach.Coaching.Stress.Exchanges;
using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>Strain and mails by signal and week, the running week first.</summary>
internal sealed class WeekSums
{
    private readonly double[] strain = new double[Strains.Signals * StressThresholds.Weeks];
    private readonly double[] mails = new double[Strains.Signals * StressThresholds.Weeks];
    private readonly int[] counted = new int[StressThresholds.Weeks];

    public static WeekSums Of(Exchange exchange, Strains strains, int thisWeek)
    {
        var sums = new WeekSums();
        sums.Add(exchange, strains, thisWeek);
        return sums;
    }

    /// <summary>Mails of theirs that entered.</summary>
    public int Mails { get; private set; }

    public int ActiveWeeks => counted.Count(week => week > 0);

    /// <summary>Mails of theirs by week.</summary>
    public ReadOnlySpan<int> Counted => counted;

    public void Clear()
    {
        Array.Clear(strain);
        Array.Clear(mails);
        Array.Clear(counted);
        Mails = 0;
    }

    /// <summary>Adds those mails of an exchange that were written by one person, or by anybody.</summary>
    public void Add(Exchange exchange, Strains strains, int thisWeek, int? person = null)
    {
        for (var i = 0; i < exchange.Mails.Length; i++)
        {
            ref readonly var mail = ref exchange.Mails[i];
            if (mail.Counts && (person is null || mail.Person == person))
            {
                Add(strains, i, thisWeek - mail.Week);
            }
        }
    }

    private void Add(Strains strains, int mail, int age)
    {
        if (age is < 0 or >= StressThresholds.Weeks)
        {
            return;
        }

        Mails++;
        counted[age]++;
        for (var signal = 0; signal < Strains.Signals; signal++)
        {
            var found = strains.Of((Signal)signal)[mail];
            if (!float.IsNaN(found))
            {
                strain[(signal * StressThresholds.Weeks) + age] += found;
                mails[(signal * StressThresholds.Weeks) + age]++;
            }
        }
    }

    /// <summary>One week as it was.</summary>
    public (double Strain, double Mails) Week(Signal signal, int age) =>
        (strain[((int)signal * StressThresholds.Weeks) + age], mails[((int)signal * StressThresholds.Weeks) + age]);

    /// <summary>All weeks, older ones fading.</summary>
    public (double Strain, double Mails) Faded(Signal signal) => Faded(signal, without: -1);

    /// <summary>All weeks except the one that weighs most: one bad week is not a bad client.</summary>
    public (double Strain, double Mails) FadedWithoutWorstWeek(Signal signal)
    {
        int worst = -1;
        var most = 0d;
        for (var age = 0; age < StressThresholds.Weeks; age++)
        {
            var weight = Fading.Of(age) * Week(signal, age).Strain;
            (worst, most) = weight > most ? (age, weight) : (worst, most);
        }

        return Faded(signal, worst);
    }

    private (double Strain, double Mails) Faded(Signal signal, int without)
    {
        double strained = 0, all = 0;
        for (var age = 0; age < StressThresholds.Weeks; age++)
        {
            var (one, of) = Week(signal, age);
            strained += age == without ? 0 : Fading.Of(age) * one;
            all += age == without ? 0 : Fading.Of(age) * of;
        }

        return (strained, all);
    }
}
