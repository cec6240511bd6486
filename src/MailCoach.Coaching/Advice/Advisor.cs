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
    public static ClientAdvice Advise(AdviceFacts facts)
    {
        var rule = AdviceRules.InOrder.First(rule => rule.Fits(facts));
        var headline = rule.Verdict is null ? new Sentence(Missing(facts)) : new Sentence(rule.Headline);
        var why = new Reason(new Sentence(rule.WhyKey), []);
        return new ClientAdvice(rule.Verdict, headline, rule.IsAboutFit ? [why, .. facts.Fit.Reasons, .. Reasons(facts)] : [.. Reasons(facts), .. facts.Fit.Reasons, why]);
    }

    /// <param name="theirMail">In order of time.</param>
    /// <param name="calendar">With their meetings alone; null where the calendar is not asked.</param>
    public static ChannelAdvice UsualChannel(ClientWord? word, IReadOnlyList<MessageMetadata> theirMail, OwnersCalendar? calendar = null) =>
        ChannelReading.Read(word, theirMail, calendar);

    /// <summary>Null until an ending was said.</summary>
    /// <param name="word">What the owner said about the client: the notice that the contract asks for.</param>
    public static Ending? Ending(AdviceFacts facts, ClientWord? word, IReadOnlyList<MessageMetadata> theirMail, Owner owner) =>
        FollowThrough.Read(facts, word, theirMail, owner);

    /// <summary>What weighs most comes first: late money, else strain, and what speaks for them after what speaks against.</summary>
    private static IEnumerable<Reason> Reasons(AdviceFacts facts) =>
        facts.Stress.Level is StressLevel.Tense or StressLevel.Stressful && facts.Payment is { IsSlowPayer: false, OverdueInvoices: 0 }
            ? [.. facts.Stress.Reasons, .. facts.Payment.Reasons]
            : [.. facts.Payment.Reasons, .. facts.Stress.Reasons];

    private static string Missing(AdviceFacts facts) => (facts.Payment.Confidence, facts.Stress.Confidence) switch
    {
        (_, Confidence.None) => "advice.headline.early.mail",
        (Confidence.None, _) => "advice.headline.early.payments",
        _ => "advice.headline.early.both",
    };
}

/// <summary>What the advice may look at. Their share of the invoices is not among it, on purpose.</summary>
public sealed record AdviceFacts(
    Client Client, PaymentStanding Payment, IReadOnlyList<Invoice> Invoices, StressStanding Stress, FitStanding Fit, IReadOnlyList<Talk> Talks, DateOnly AsOf)
{
    /// <summary>Oldest first: whether anything changed since a talk.</summary>
    public IReadOnlyList<StressWeek> Weeks { get; init; } = [];

    public IReadOnlyList<PersonReading> People { get; init; } = [];

    /// <summary>"They pay fine", by the owner's word.</summary>
    public bool SaidToPayFine { get; init; }
}
