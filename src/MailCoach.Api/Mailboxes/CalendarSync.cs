using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Graph;
using MailCoach.Storage;

namespace MailCoach.Api.Mailboxes;

/// <summary>
/// The end of a sync where the calendar is switched on: twelve months of meetings are read whole and take the place of those that were kept.
/// Where it is off, or the permission is missing, what was kept goes.
/// </summary>
public sealed class CalendarSync(GraphMailbox graph, MailboxRows rows, MailboxState state, bool isOn, TimeProvider clock)
{
    /// <param name="mostMonths">How long mail is kept, where somebody set it; a meeting is kept no longer.</param>
    public async Task RunAsync(int? mostMonths, CancellationToken cancellationToken)
    {
        var calendar = isOn ? await ReadAsync(Math.Min(mostMonths ?? OwnersCalendar.Months, OwnersCalendar.Months), cancellationToken) : null;
        if (Same(state.Ledger.Calendar, calendar))
        {
            return;
        }

        await rows.SaveCalendarAsync(calendar, cancellationToken);
        state.Update(ledger => ledger with { Calendar = calendar, Version = ledger.Version + 1 });
    }

    private async Task<OwnersCalendar> ReadAsync(int months, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var entries = await graph.ReadCalendarAsync(now.AddMonths(-months), now, cancellationToken);
        if (entries is null)
        {
            return OwnersCalendar.Refused;
        }

        // Who is known now, their mail read and settled, and nobody who asked to be forgotten meanwhile.
        var mailbox = MailboxState.Mailbox(state.Ledger, rows);
        return new OwnersCalendar(true, KnownMeetings.Of(entries, ClientDirectory.Read(mailbox), mailbox.Owner));
    }

    private static bool Same(OwnersCalendar? before, OwnersCalendar? after) =>
        before is null || after is null
            ? before == after
            : before.Granted == after.Granted && before.Meetings.Count == after.Meetings.Count
                && before.Meetings.Zip(after.Meetings).All(pair => pair.First with { With = [] } == pair.Second with { With = [] } && pair.First.With.SequenceEqual(pair.Second.With));
}
