using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Advice;

/// <summary>What happened since the ending was said, and the next gentle step.</summary>
internal static class FollowThrough
{
    /// <summary>Bad news may take a working week to answer.</summary>
    private const int DaysToAnswer = 7;

    /// <param name="theirMail">Both sides', oldest first.</param>
    public static Ending? Read(AdviceFacts facts, ClientWord? word, IReadOnlyList<MessageMetadata> theirMail, Owner owner)
    {
        if (facts.Talks.Where(talk => talk.Kind == TalkKind.End && talk.SaidOn <= facts.AsOf).MaxBy(talk => talk.SaidOn) is not { } talk)
        {
            return null;
        }

        var over = LastDay.Of(talk, word);
        var said = Said(talk, theirMail, owner);
        var since = theirMail.Where(mail => owner.Date(mail.At) >= talk.SaidOn && owner.Date(mail.At) <= facts.AsOf && !AutomaticMail.Is(mail)).ToList();
        var acknowledged = since.Find(mail => mail.At > said && !owner.Wrote(mail))?.At;
        var final = facts.Invoices.Where(invoice => invoice.SentOn >= talk.SaidOn && invoice.Status != InvoiceStatus.Void).MaxBy(invoice => invoice.SentOn);
        var reopened = Reopened(facts, since.FindAll(mail => owner.Date(mail.At) > over), owner);
        return new Ending(talk.SaidOn, talk.LastDay, acknowledged, final?.Id, reopened, NextStep(facts, talk, acknowledged is not null, over, final, reopened.Count > 0));
    }

    /// <summary>The moment it was said: the owner's last mail of that day, else the end of the day (a call leaves no mail).</summary>
    private static DateTimeOffset Said(Talk talk, IReadOnlyList<MessageMetadata> theirMail, Owner owner)
    {
        var mine = theirMail.Where(mail => owner.Date(mail.At) == talk.SaidOn && owner.Wrote(mail) && !AutomaticMail.Is(mail)).Select(mail => (DateTimeOffset?)mail.At).Max();
        var midnight = talk.SaidOn.AddDays(1).ToDateTime(TimeOnly.MinValue);
        return mine ?? new DateTimeOffset(midnight, owner.TimeZone.GetUtcOffset(midnight)).AddTicks(-1);
    }

    /// <summary>Threads that wait for the owner. News of money, a thank-you and what the owner has answered open nothing again.</summary>
    private static List<Reason> Reopened(AdviceFacts facts, List<MessageMetadata> after, Owner owner)
    {
        var aboutMoney = facts.Invoices.SelectMany(invoice => invoice.Evidence).Select(seen => seen.MessageId).ToHashSet();
        return [.. after.GroupBy(mail => mail.ConversationId)
            .Where(thread => thread.Last() is var last && !owner.Wrote(last) && !ClosingMail.Is(last) && !aboutMoney.Contains(last.Id))
            .Select(thread => thread.Where(mail => !owner.Wrote(mail)).ToList())
            .Select(theirs => new Reason(new Sentence("advice.ending.reopened", [("count", theirs.Count)]), [.. theirs.Select(mail => mail.Id)]))];
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

        var open = facts.Invoices.Where(invoice => invoice.Status is InvoiceStatus.Open or InvoiceStatus.Overdue or InvoiceStatus.PartPaid).ToList();
        var overdue = open.Count(invoice => invoice.DueOn is null || invoice.DueOn < facts.AsOf);
        return overdue > 0 ? new Sentence("advice.ending.collect", [("count", overdue)])
            : reopened ? new Sentence("advice.ending.answerKindly")
            : open.Count > 0 ? new Sentence("advice.ending.collectDue", [("count", open.Count)])
            : final is null ? new Sentence("advice.ending.finalInvoice")
            : new Sentence("advice.ending.done");
    }
}
