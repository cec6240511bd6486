using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>All signals of one exchange, each by its own reader, in the order of <see cref="Signal"/>.</summary>
internal static class SignalReaders
{
    private static readonly IReadOnlyList<Action<Exchange, OwnerUsual, Strains>> InOrder =
    [
        Chasing.Read, Speed.Read, ImportanceFlag.Read, Urgency.Read, OutOfHours.Read, CcEscalation.Read,
        Reopening.Read, Drift.Read, ThreadLength.Read, Swing.Read, Dread.Read,
    ];

    public static Strains Read(Exchange exchange, OwnerUsual usual)
    {
        var strains = new Strains(exchange);
        foreach (var read in InOrder)
        {
            read(exchange, usual, strains);
        }

        return strains;
    }
}
