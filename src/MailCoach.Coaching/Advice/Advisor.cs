using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Fit;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching.Advice;

/// <summary>Weighs the three answers by a table of rules; the table in the docs is this one.</summary>
public static class Advisor
{
    public static ClientAdvice Advise(AdviceFacts facts) => throw new NotImplementedException();

    public static ChannelAdvice UsualChannel(ClientWord? word, IReadOnlyList<MessageMetadata> theirMail) => throw new NotImplementedException();

    /// <summary>Null until an ending was said.</summary>
    public static Ending? Ending(AdviceFacts facts, IReadOnlyList<MessageMetadata> theirMail, Owner owner) => throw new NotImplementedException();
}

/// <summary>What the advice may look at. Their share of the invoices is not among it, on purpose.</summary>
public sealed record AdviceFacts(
    Client Client, PaymentStanding Payment, IReadOnlyList<Invoice> Invoices, StressStanding Stress, FitStanding Fit, IReadOnlyList<Talk> Talks, DateOnly AsOf);
