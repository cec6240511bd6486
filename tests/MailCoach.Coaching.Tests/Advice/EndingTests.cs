using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Tests.Stress;
using static MailCoach.Coaching.Tests.Advice.AdviceBuilder;

namespace MailCoach.Coaching.Tests.Advice;

public sealed class EndingTests
{
    private const string Tom = "tom@alpine.example";

    [Fact]
    public void Nothing_ends_before_it_was_said() => Assert.Null(Ending(Nothing, new StressMailbox()));

    [Fact]
    public void An_answer_after_the_letter_acknowledges_it()
    {
        var box = new StressMailbox().In(Tom, 1, 0, "09:00").Out(Tom, 1, 0, "10:00", "Our work").In(Tom, 1, 0, "15:00", "Re: Our work");
        var ending = Ending(Nothing.Ended(7, Today.AddDays(14)), box)!;
        Assert.Equal(box.Messages[2].At, ending.AcknowledgedAt);
        Assert.Equal("advice.ending.untilLastDay", ending.NextStep.Key);
    }

    [Fact]
    public void Silence_is_given_a_week()
    {
        var box = new StressMailbox().Out(Tom, 1, 4, "10:00", "Our work");
        Assert.Equal("advice.ending.wait", Ending(Nothing.Ended(3, Today.AddDays(14)), box)!.NextStep.Key);
        Assert.Equal("advice.ending.ask", Ending(Nothing.Ended(8, Today.AddDays(14)), box)!.NextStep.Key);
    }

    [Fact]
    public void A_thread_that_goes_on_after_the_last_day_is_reopened()
    {
        var box = new StressMailbox().Out(Tom, 4, 0, "10:00", "Our work").In(Tom, 4, 1, "10:00", "Re: Our work").In(Tom, 1, 1, "10:00", "One more page");
        var ending = Ending(Nothing.Ended(28, Today.AddDays(-10)), box)!;
        Assert.Equal([box.Messages[2].Id], Assert.Single(ending.Reopened).MessageIds);
        Assert.Equal("advice.ending.answerKindly", ending.NextStep.Key);
    }

    [Fact]
    public void An_open_invoice_is_collected_before_all_is_done()
    {
        var box = new StressMailbox().Out(Tom, 8, 0, "10:00", "Our work").In(Tom, 8, 1, "10:00", "Re: Our work");
        var said = Nothing.Ended(56, Today.AddDays(-40));
        Assert.Equal("advice.ending.finalInvoice", Ending(said, box)!.NextStep.Key);
        var open = Ending(said.Owes(5, 0), box)!;
        Assert.Equal("advice.ending.collect", open.NextStep.Key);
        Assert.Equal("i0", open.FinalInvoiceId);
        Assert.Equal("advice.ending.done", Ending(said.Owes(5, 0, InvoiceStatus.Paid), box)!.NextStep.Key);
    }

    private static Ending? Ending(AdviceFacts facts, StressMailbox box) => Advisor.Ending(facts, null, box.Messages, box.Owner);
}
