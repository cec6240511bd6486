using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Tests.Stress;
using static MailCoach.Coaching.Tests.Advice.AdviceBuilder;

namespace MailCoach.Coaching.Tests.Advice;

/// <summary>The days on which the next step changes, and what counts as an answer.</summary>
public sealed class EndingEdgeTests
{
    private const string Tom = "tom@alpine.example";

    [Theory]
    [InlineData(6, "wait"), InlineData(7, "ask")]
    public void An_answer_is_asked_for_after_a_week(int daysAgo, string step) => Is(step, Nothing.Ended(daysAgo, Today.AddDays(14)), new StressMailbox());

    /// <summary>Without a named day, work may go on for two weeks.</summary>
    [Theory]
    [InlineData(14, "nameLastDay"), InlineData(15, "finalInvoice")]
    public void Two_weeks_are_the_usual_notice(int daysAgo, string step)
        => Is(step, Nothing.Ended(daysAgo, lastDay: null), new StressMailbox().Out(Tom, 3, 0, "09:00").In(Tom, 2, 1, "10:00"));

    [Theory]
    [InlineData(0, "untilLastDay"), InlineData(-1, "finalInvoice")]
    public void The_last_day_belongs_to_the_work(int fromToday, string step)
        => Is(step, Nothing.Ended(13, Today.AddDays(fromToday)), new StressMailbox().In(Tom, 1, 1, "10:00"));

    [Fact]
    public void After_the_last_day_nobody_asks_for_an_answer_any_more() => Is("finalInvoice", Nothing.Ended(20, Today.AddDays(-2)), new StressMailbox());

    [Theory]
    [InlineData(InvoiceStatus.Open, "collect"), InlineData(InvoiceStatus.Overdue, "collect"), InlineData(InvoiceStatus.PartPaid, "collect")]
    [InlineData(InvoiceStatus.Paid, "done"), InlineData(InvoiceStatus.Unseen, "done"), InlineData(InvoiceStatus.Void, "finalInvoice")]
    public void A_final_invoice_is_sent_and_collected(InvoiceStatus status, string step)
        => Is(step, Nothing.Ended(56, Today.AddDays(-40)).Owes(5, 0, status), new StressMailbox().In(Tom, 7, 1, "10:00"));

    /// <summary>Invoices are sent 30 days before they are due: on the day of the talk, and on the day before.</summary>
    [Theory]
    [InlineData(26, "i0"), InlineData(27, null)]
    public void The_final_invoice_is_one_sent_since_the_talk(int daysLate, string? id)
        => Assert.Equal(id, Ending(Nothing.Ended(56, Today.AddDays(-40)).Owes(daysLate, 0), new StressMailbox())!.FinalInvoiceId);

    [Fact]
    public void The_last_of_several_is_the_final_one()
        => Assert.Equal("i1", Ending(Nothing.Ended(56, Today.AddDays(-40)).Owes(20, 0).Owes(5, 0).Owes(15, 0), new StressMailbox())!.FinalInvoiceId);

    [Fact]
    public void The_talk_itself_counts_and_not_one_to_raise_something()
    {
        Assert.Null(Ending(Nothing.Raised(5, 3), new StressMailbox()));
        Assert.Null(Ending(Nothing.Ended(-1, null), new StressMailbox()));
        Assert.Equal(Today.AddDays(-3), Ending(Nothing.Ended(9, null).Ended(3, null).Ended(6, null), new StressMailbox())!.SaidOn);
    }

    /// <summary>Where the ending was said by word of mouth, an answer comes on another day.</summary>
    [Fact]
    public void What_came_on_the_day_of_a_call_is_no_answer_to_it()
    {
        var box = new StressMailbox().In(Tom, 1, 0, "18:00", "See you").In(Tom, 1, 1, "00:00", "After our call");
        Assert.Equal(box.Messages[1].At, Ending(Nothing.Ended(7, null), box)!.AcknowledgedAt);
    }

    [Fact]
    public void Only_what_they_wrote_after_the_letter_acknowledges_it()
    {
        var box = new StressMailbox().Out(Tom, 1, 0, "08:00").In(Tom, 1, 0, "09:00").Out(Tom, 1, 0, "10:00", "Our work").In(Tom, 1, 1, "09:00", "Weekly", meeting: true);
        Assert.Null(Ending(Nothing.Ended(7, null), box)!.AcknowledgedAt);
        box.In(Tom, 1, 2, "09:00", "Re: Our work").In(Tom, 1, 3, "09:00", "Re: Our work");
        Assert.Equal(box.Messages[4].At, Ending(Nothing.Ended(7, null), box)!.AcknowledgedAt);
    }

    [Fact]
    public void What_is_written_on_the_last_day_reopens_nothing()
    {
        var box = new StressMailbox().In(Tom, 1, 0, "10:00", "Last page").In(Tom, 1, 1, "10:00", "New page", "new").In(Tom, 1, 2, "10:00", "Re: New page", "new").Out(Tom, 1, 3, "10:00", "Mine");
        var reopened = Assert.Single(Ending(Nothing.Ended(28, Today.AddDays(-7)), box)!.Reopened);
        Assert.Equal([box.Messages[1].Id, box.Messages[2].Id], reopened.MessageIds);
        Assert.Equal(("count", (object)2), Assert.Single(reopened.Text.Gaps));
    }

    /// <summary>An automatic answer has read nothing, and a robot's line opens nothing.</summary>
    [Fact]
    public void Automatic_mail_is_no_answer_and_no_beginning()
    {
        var box = new StressMailbox().Out(Tom, 1, 0, "10:00", "Our work").In(Tom, 1, 0, "10:01", "Automatic reply: Our work").In("noreply@alpine.example", 1, 3, "10:00", "Your ticket");
        var ending = Ending(Nothing.Ended(7, Today.AddDays(-5)), box)!;
        Assert.Null(ending.AcknowledgedAt);
        Assert.Empty(ending.Reopened);
    }

    /// <summary>What waits for the owner is open; news of money, thanks and what was answered are not.</summary>
    [Theory]
    [InlineData("One more page", false, 1), InlineData("One more page", true, 0), InlineData("Thank you", false, 0)]
    public void Only_what_waits_for_the_owner_is_open_again(string subject, bool answered, int reopened)
    {
        var box = new StressMailbox().In(Tom, 1, 1, "10:00", subject, "late");
        box = answered ? box.Out(Tom, 1, 2, "10:00", "Re: " + subject, "late") : box;
        Assert.Equal(reopened, Ending(Nothing.Ended(28, Today.AddDays(-14)), box)!.Reopened.Count);
    }

    [Fact]
    public void News_of_the_payment_opens_nothing_and_what_is_overdue_comes_first()
    {
        var box = new StressMailbox().In(Tom, 1, 1, "10:00", "Payment advice 1042", "money").In(Tom, 1, 2, "10:00", "One more page", "late");
        var owing = Nothing.Ended(56, Today.AddDays(-40)).Owes(5, 0);
        var facts = owing with { Invoices = [owing.Invoices[0] with { Evidence = [new InvoiceEvidence(EvidenceKind.Payment, box.Messages[0].At, box.Messages[0].Id)] }] };
        Assert.Equal([box.Messages[1].Id], Assert.Single(Ending(facts, box)!.Reopened).MessageIds);
        Is("collect", facts, box);
        Is("answerKindly", facts with { Invoices = [facts.Invoices[0] with { Status = InvoiceStatus.Open, DueOn = Today.AddDays(3) }] }, box);
    }

    [Fact]
    public void An_invoice_that_is_not_due_yet_asks_for_nothing() => Is("collectDue", Nothing.Ended(56, Today.AddDays(-40)).Owes(-5, 0, InvoiceStatus.Open), new StressMailbox().In(Tom, 7, 1, "10:00"));

    /// <summary>Without a named day the notice in the contract counts.</summary>
    [Theory]
    [InlineData(20, 60, "nameLastDay"), InlineData(20, 10, "finalInvoice"), InlineData(20, null, "finalInvoice")]
    public void The_notice_of_the_contract_is_waited_for(int daysAgo, int? noticeDays, string step)
    {
        var box = new StressMailbox().In(Tom, 2, 1, "10:00", "Re: Our work", "ending").Out(Tom, 2, 1, "12:00", "Re: Our work", "ending");
        var word = new ClientWord { NoticeDays = noticeDays };
        Assert.Equal($"advice.ending.{step}", Advisor.Ending(Nothing.Ended(daysAgo, null), word, box.Messages, box.Owner)!.NextStep.Key);
    }

    private static void Is(string step, AdviceFacts facts, StressMailbox box) => Assert.Equal($"advice.ending.{step}", Ending(facts, box)!.NextStep.Key);

    private static Ending? Ending(AdviceFacts facts, StressMailbox box) => Advisor.Ending(facts, null, box.Messages, box.Owner);
}
