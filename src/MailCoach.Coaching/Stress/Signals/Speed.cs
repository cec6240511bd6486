using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>How soon they chase: within two hours strains, within minutes strains most.</summary>
internal static class Speed
{
    /// <summary>Half of all office answers come within two hours (Kalman, Enron): who asks again by then did not wait for one.</summary>
    private const int SoonMinutes = 120;

    public static void Read(Exchange exchange, OwnerUsual usual, Strains strains)
    {
        var speed = strains.Of(Signal.Speed);
        var chasing = strains.Of(Signal.Chasing);
        for (var i = 0; i < speed.Length; i++)
        {
            if (chasing[i] > 0)
            {
                var gap = exchange.Mails[i].Minute - exchange.Mails[Chasing.Asked(exchange.Mails, i)].Minute;
                speed[i] = gap < SoonMinutes ? 1 - (gap / (2f * SoonMinutes)) : 0;
            }
        }
    }
}
