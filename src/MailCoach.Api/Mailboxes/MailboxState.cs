using System.Diagnostics;
using MailCoach.Coaching;
using MailCoach.Coaching.Mail;
using MailCoach.Storage;

namespace MailCoach.Api.Mailboxes;

/// <summary>
/// The ledger of one mailbox and what was last read from it. The sync and the owner's word both replace the ledger;
/// whoever asks gets the newest reading there is, made off the grain's scheduler and never twice at a time.
/// </summary>
public sealed class MailboxState(MailboxRows rows, MailboxLedger first, TimeProvider clock)
{
    /// <summary>While mail pours in, a reading may be older than the ledger by this many times what it took to make.</summary>
    private const int PatienceWhileSyncing = 4;

    private readonly Lock gate = new();
    private MailboxLedger ledger = first;
    private Task<MailboxView>? reading;
    private MailboxView? latest;
    private TimeSpan took;
    private long madeAt;

    public MailboxLedger Ledger
    {
        get
        {
            lock (gate)
            {
                return ledger;
            }
        }
    }

    public ShownMails Shown { get; } = new(rows);

    /// <summary>Set while a sync runs: answers may then lag a little behind the pages.</summary>
    public bool Syncing { get; set; }

    public void Update(Func<MailboxLedger, MailboxLedger> change)
    {
        lock (gate)
        {
            ledger = change(ledger);
        }
    }

    public async Task<MailboxView> ViewAsync()
    {
        while (true)
        {
            Task<MailboxView> running;
            lock (gate)
            {
                if (latest is { } view && Fits(view))
                {
                    return view;
                }

                running = reading ??= Task.Run(() => Read(ledger));
            }

            try
            {
                latest = await running;
                if (Syncing)
                {
                    return latest;
                }
            }
            finally
            {
                lock (gate)
                {
                    reading = reading == running ? null : reading;
                }
            }
        }
    }

    /// <summary>What was read of the ledger as it stands now, the owner's latest word included.</summary>
    public static Mailbox Mailbox(MailboxLedger ledger, MailboxRows rows) => new()
    {
        Owner = OwnersWords.Owner(ledger),
        Messages = [.. ledger.Messages],
        Traces = [.. ledger.Traces.Select(trace => trace.Trace)],
        Calendar = ledger.Calendar,
        Word = OwnersWords.Read(ledger),
        IdOf = rows.IdOf,
    };

    /// <summary>The owner and the owner's word alone, without the mail.</summary>
    public static Mailbox Words(MailboxLedger ledger, MailboxRows rows) => new()
    {
        Owner = OwnersWords.Owner(ledger),
        Messages = [],
        Word = OwnersWords.Read(ledger),
        IdOf = rows.IdOf,
    };

    private bool Fits(MailboxView view) =>
        view.Reading.AsOf == Today(view.Owner)
        && (view.Ledger.Version == ledger.Version
            || (Syncing && ReferenceEquals(view.Ledger.Words, ledger.Words) && clock.GetElapsedTime(madeAt) < PatienceWhileSyncing * took));

    private DateOnly Today(Owner owner) => owner.Date(clock.GetUtcNow());

    private MailboxView Read(MailboxLedger now)
    {
        var started = Stopwatch.GetTimestamp();
        var mailbox = Mailbox(now, rows);
        var view = new MailboxView(now, mailbox, MailboxReading.Read(mailbox, clock.GetUtcNow()), Shown);
        took = Stopwatch.GetElapsedTime(started);
        madeAt = clock.GetTimestamp();
        return view;
    }
}
