using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Advice;

/// <summary>What happened since the ending was said, and the next gentle step.</summary>
internal static class FollowThrough
{
    /// <summary>Bad news may take a working week to answer.</summary>
    private const int DaysToAnswer = 7;

    /// <summary>Two weeks' notice at least (Freelancers Union): where no last day was named, work may go on for so long.</summary>
    private const int UsualNotice = 14;

    public static Ending? Read(AdviceFacts facts, IReadOnlyList<MessageMetadata> theirMail, Owner owner)
    {
        if (facts.Talks.Where(talk => talk.Kind == TalkKind.End && talk.SaidOn <= facts.AsOf).MaxBy(talk => talk.SaidOn) is not { } talk)
        {
            return null;
        }

        var theirs = theirMail.Where(mail => !owner.Wrote(mail) && !mail.IsMeeting && owner.Date(mail.At) <= facts.AsOf).OrderBy(mail => mail.At).ToList();
        var acknowledged = theirs.Find(mail => mail.At > Said(talk, theirMail, owner))?.At;
        var final = facts.Invoices.Where(invoice => invoice.SentOn >= talk.SaidOn && invoice.Status != InvoiceStatus.Void).MaxBy(invoice => invoice.SentOn);
        var over = talk.LastDay ?? talk.SaidOn.AddDays(UsualNotice);
        var reopened = theirs.Where(mail => owner.Date(mail.At) > over).GroupBy(mail => mail.ConversationId)
            .Select(thread => new Reason(new Sentence("advice.ending.reopened", [("count", thread.Count())]), [.. thread.Select(mail => mail.Id)])).ToList();
        return new Ending(talk.SaidOn, talk.LastDay, acknowledged, final?.Id, reopened, NextStep(facts, talk, acknowledged is not null, over, final, reopened.Count > 0));
    }

    /// <summary>The moment it was said: the owner's last mail of that day, else the end of the day (a call leaves no mail).</summary>
    private static DateTimeOffset Said(Talk talk, IReadOnlyList<MessageMetadata> theirMail, Owner owner)
    {
        var mine = theirMail.Where(mail => owner.Wrote(mail) && owner.Date(mail.At) == talk.SaidOn).Select(mail => (DateTimeOffset?)mail.At).Max();
        var midnight = talk.SaidOn.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return mine ?? new DateTimeOffset(midnight, owner.TimeZone.GetUtcOffset(midnight)).AddTicks(-1);
    }

    private static Sentence NextStep(AdviceFacts facts, Talk talk, bool acknowledged, DateOnly over, Invoice? final, bool reopened)
    {
        if (!acknowledged && facts.AsOf <= over)
        {
            return facts.AsOf.DayNumber - talk.SaidOn.DayNumber < DaysToAnswer ? new Sentence("advice.ending.wait") : new Sentence("advice.ending.ask");
        }

        if (facts.AsOf <= over)
        {
            return talk.LastDay is { } lastDay ? new Sentence("advice.ending.untilLastDay", [("date", lastDay)]) : new Sentence("advice.ending.nameLastDay");
        }

        if (reopened)
        {
            return new Sentence("advice.ending.answerKindly");
        }

        var open = facts.Invoices.Where(invoice => invoice.Status is InvoiceStatus.Open or InvoiceStatus.Overdue or InvoiceStatus.PartPaid).ToList();
        return open.Count > 0 ? new Sentence("advice.ending.collect", [("count", open.Count)])
            : final is null ? new Sentence("advice.ending.finalInvoice")
            : new Sentence("advice.ending.done");
    }
}
