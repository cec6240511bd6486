using MailCoach.LocalGraph.Mail;
using MailCoach.LocalGraph.Sample;

namespace MailCoach.LocalGraph.Faults;

/// <summary>
/// The switches by which LocalGraph misbehaves: one fault for the next request that fits, or a share of all requests by a fixed seed.
/// Safe from any thread, before and while it serves.
/// </summary>
public sealed class LocalFaults
{
    private readonly Lock door = new();
    private readonly List<Planned> planned = [];
    private readonly Dictionary<string, int> inARow = new(StringComparer.Ordinal);
    private SplitMix64? random;
    private double share;
    private IReadOnlyList<Fault> kinds = [];

    private sealed record Planned(Func<LocalRequest, bool> Where, Fault? Fault, Action<LocalMailbox>? Act)
    {
        public int Times { get; set; } = 1;
    }

    /// <summary>How long every answer takes; Graph needs about a quarter of a second for a page.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>How far the server's clock is ahead, as its <c>Date</c> header shows.</summary>
    public TimeSpan ClockSkew { get; set; }

    /// <summary>Between two bytes of <see cref="Fault.SlowLoris"/>.</summary>
    public TimeSpan SlowLorisPause { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Requests that a mailbox serves at the same time, four at Graph; more are refused with 429. Zero is no limit.</summary>
    public int Concurrency { get; set; } = 4;

    /// <summary>The owner did not give the permission for the calendar: whatever asks for it is answered with 403.</summary>
    public bool CalendarRefused { get; set; }

    /// <summary>At random, the same request fails at most this often in a row, so that a client with patience gets on.</summary>
    public int MostInARow { get; set; } = 2;

    /// <summary>How many faults have struck.</summary>
    public int Struck { get; private set; }

    /// <summary>The next requests that fit suffer this.</summary>
    public void Next(Fault fault, int times = 1, Func<LocalRequest, bool>? where = null) => Plan(new Planned(where ?? (_ => true), fault, Act: null) { Times = times });

    /// <summary>Changes the mailbox just before the next request that fits is answered: a move in mid-walk, a folder that vanishes.</summary>
    public void Before(Func<LocalRequest, bool> where, Action<LocalMailbox> act) => Plan(new Planned(where, Fault: null, act));

    /// <summary>From now on this share of the requests fails, the same ones for the same seed and the same requests.</summary>
    public void Randomly(ulong seed, double share, IReadOnlyList<Fault>? kinds = null)
    {
        lock (door)
        {
            random = new SplitMix64(seed);
            this.share = share;
            this.kinds = kinds ?? Fault.All;
        }
    }

    /// <summary>No more faults.</summary>
    public void Stop()
    {
        lock (door)
        {
            planned.Clear();
            random = null;
        }
    }

    internal Fault? For(LocalRequest request, LocalMailbox mailbox)
    {
        lock (door)
        {
            foreach (var act in planned.Where(plan => plan.Act is not null && plan.Where(request)).ToList())
            {
                planned.Remove(act);
                act.Act!(mailbox);
            }

            var fault = Due(request) ?? AtRandom(request);
            Struck += fault is null ? 0 : 1;
            return fault;
        }
    }

    private static bool Fits(Fault fault, LocalRequest request) => fault.Needs switch
    {
        FaultNeeds.Link => request.HasToken,
        FaultNeeds.MessagePage => request.IsMessageDelta,
        _ => true,
    };

    private void Plan(Planned plan)
    {
        lock (door)
        {
            planned.Add(plan);
        }
    }

    private Fault? Due(LocalRequest request)
    {
        var due = planned.Find(plan => plan.Fault is not null && Fits(plan.Fault, request) && plan.Where(request));
        if (due is not null && --due.Times == 0)
        {
            planned.Remove(due);
        }

        return due?.Fault;
    }

    private Fault? AtRandom(LocalRequest request)
    {
        if (random is null)
        {
            return null;
        }

        var before = inARow.GetValueOrDefault(request.PathAndQuery);
        var fitting = kinds.Where(kind => Fits(kind, request)).ToList();
        if (!random.Chance(share) || before >= MostInARow || fitting.Count == 0)
        {
            inARow.Remove(request.PathAndQuery);
            return null;
        }

        inARow[request.PathAndQuery] = before + 1;
        return random.Pick(fitting);
    }
}
