using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Clients;

/// <summary>The mailbox as it was known at an instant: nothing dated after it.</summary>
internal static class KnownMailbox
{
    public static Mailbox AsOf(Mailbox mailbox, DateTimeOffset now)
    {
        var today = mailbox.Owner.Date(now);
        return mailbox with
        {
            Messages = Until(mailbox.Messages, message => message.At <= now),
            Traces = Until(mailbox.Traces, trace => trace.At <= now),
            Calendar = mailbox.Calendar is { } calendar ? calendar with { Meetings = Until(calendar.Meetings, meeting => meeting.At <= now) } : null,
            Word = Until(mailbox.Word, today, now),
        };
    }

    private static OwnersWord Until(OwnersWord word, DateOnly today, DateTimeOffset now) => word with
    {
        CheckIns = Until(word.CheckIns, checkIn => checkIn.At <= now),
        Talks = Until(word.Talks, talk => talk.SaidOn <= today),
        Imported = [.. Until(word.Imported, line => line.SentOn <= today).Select(line => line.PaidOn > today ? line with { PaidOn = null } : line)],
        Invoices = word.Invoices.Values.Any(said => said.PaidOn > today)
            ? word.Invoices.ToDictionary(said => said.Key, said => said.Value.PaidOn > today ? said.Value with { PaidOn = null } : said.Value)
            : word.Invoices,
    };

    private static IReadOnlyList<T> Until<T>(IReadOnlyList<T> all, Predicate<T> isKnown)
    {
        foreach (var one in all)
        {
            if (!isKnown(one))
            {
                return [.. all.Where(other => isKnown(other))];
            }
        }

        return all;
    }
}
