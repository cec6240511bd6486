using System.Globalization;
using MailCoach.LocalGraph.Mail;
using MailCoach.LocalGraph.Protocol;
using MailCoach.LocalGraph.Sample;

namespace MailCoach.LocalGraph.Faults;

/// <summary>Delta pages that say what is true in a way that is hard to follow.</summary>
internal static class FaultyPage
{
    // How many mails of the folder are told again.
    private const int Replayed = 3;

    /// <summary>In characters; some programs write a whole conversation into the subject.</summary>
    private const int LongSubject = 4096;

    public static DeltaPage<MessageChange> Of(DeltaPage<MessageChange> page, FaultShape shape, LocalMailbox mailbox, StoredFolder folder) => shape switch
    {
        FaultShape.Duplicates => page with { Items = [.. page.Items, .. page.Items.Take(Replayed), .. Newest(mailbox, folder)] },
        FaultShape.OutOfOrder => page with { Items = Shuffled(page.Items) },
        FaultShape.RemovedThenBack => page with { Items = [.. page.Items.Where(item => item.Stored is not null).Select(Gone), .. page.Items] },
        FaultShape.LongSubjects => page with { Items = [.. page.Items.Where(item => item.Stored is not null).Select(Lengthened), .. page.Items] },
        FaultShape.Nulls => page with { Items = [.. page.Items, Nothing(folder)] },
        _ => page,
    };

    private static IEnumerable<MessageChange> Newest(LocalMailbox mailbox, StoredFolder folder) =>
        mailbox.NewestFirst(folder, after: null, Replayed).Select(stored => new MessageChange(stored.Key, stored, RemovedBecause: null, stored.Version));

    private static MessageChange Gone(MessageChange item) => item with { Stored = null, RemovedBecause = "changed" };

    private static MessageChange Lengthened(MessageChange item)
    {
        var subject = item.Stored!.Message.Subject;
        var repeated = string.Concat(Enumerable.Repeat(subject.Length == 0 ? "Re: " : $"Re: {subject} ", (LongSubject / (subject.Length + 4)) + 1));
        return item with { Stored = item.Stored with { Message = item.Stored.Message with { Subject = repeated[..LongSubject] } } };
    }

    /// <summary>A mail without Stored and without a reason: everything of it is null.</summary>
    private static MessageChange Nothing(StoredFolder folder) =>
        new(ItemIds.KeyOf(string.Create(CultureInfo.InvariantCulture, $"nothing/{folder.Key}")), Stored: null, RemovedBecause: null, Version: 0);

    private static List<MessageChange> Shuffled(IReadOnlyList<MessageChange> items)
    {
        var random = new SplitMix64((ulong)items.Count);
        return [.. items.Select(item => (Item: item, Order: random.Next())).OrderBy(item => item.Order).Select(item => item.Item)];
    }
}
