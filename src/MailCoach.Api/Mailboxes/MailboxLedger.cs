using System.Collections.Immutable;
using MailCoach.Coaching.Mail;
using MailCoach.Storage;

namespace MailCoach.Api.Mailboxes;

/// <summary>A mailbox as it is held in memory: never changed, replaced as a whole when a page came or the owner spoke.</summary>
public sealed record MailboxLedger
{
    public required OwnerFacts? Owner { get; init; }

    public required MailShelf Messages { get; init; }

    /// <summary>Every sender in Sent Items: all of them are the owner.</summary>
    public required ImmutableHashSet<string> SentFrom { get; init; }

    public required IReadOnlyList<StoredTrace> Traces { get; init; }

    /// <summary>The owner's word as it is stored: by kind, then key.</summary>
    public required ImmutableDictionary<(string Kind, string Key), string> Words { get; init; }

    /// <summary>Null where the calendar is not read.</summary>
    public OwnersCalendar? Calendar { get; init; }

    /// <summary>When the last whole sync ended; null until the first one has.</summary>
    public DateTimeOffset? SyncedAt { get; init; }

    /// <summary>Grows with every change.</summary>
    public long Version { get; init; }

    public static MailboxLedger Of(StoredMailbox stored, long version) => new()
    {
        Owner = stored.Owner,
        Messages = MailShelf.Of(stored.Held),
        SentFrom = [.. Senders(stored.Held)],
        Traces = stored.Traces,
        Words = stored.Words.Where(word => word.Json is not null).ToImmutableDictionary(word => (word.Kind, word.Key), word => word.Json!),
        Calendar = stored.Calendar,
        SyncedAt = stored.Sync?.State == SyncState.Succeeded ? stored.Sync.FinishedAt : null,
        Version = version,
    };

    public MailboxLedger With(IReadOnlyList<HeldMail> mails) =>
        this with { Messages = Messages.With(mails), SentFrom = SentFrom.Union(Senders(mails)), Version = Version + 1 };

    public MailboxLedger With(IEnumerable<Said> said)
    {
        var words = Words.ToBuilder();
        foreach (var word in said)
        {
            if (word.Json is { } json)
            {
                words[(word.Kind, word.Key)] = json;
            }
            else
            {
                words.Remove((word.Kind, word.Key));
            }
        }

        return this with { Words = words.ToImmutable(), Version = Version + 1 };
    }

    /// <summary>Mail that gave way to numbers.</summary>
    public MailboxLedger Reduced(IReadOnlySet<string> names, IReadOnlyList<StoredTrace> traces) =>
        this with { Messages = Messages.Without(names), Traces = [.. Traces, .. traces], Version = Version + 1 };

    /// <summary>Whether some of these may be held already, of mail that came once more.</summary>
    public bool MayHold(IReadOnlyList<StoredTrace> traces)
    {
        var keys = traces.Select(KeyOf).ToHashSet();
        return Traces.Any(trace => keys.Contains(KeyOf(trace)));

        static (ulong, ulong, DateTimeOffset) KeyOf(StoredTrace trace) => (trace.Trace.Conversation, trace.Trace.Person, trace.Trace.At);
    }

    private static IEnumerable<string> Senders(IEnumerable<HeldMail> mails) =>
        mails.Where(held => held.Mail.Folder == MailFolder.Sent).Select(held => held.Mail.From?.Address).OfType<string>();
}
