using MailCoach.Api.Mailboxes;
using MailCoach.Coaching;
using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Stress;

namespace MailCoach.Api.Clients;

/// <summary>One client at a glance.</summary>
public record ClientSummary
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Addresses { get; init; }

    public required bool IsClient { get; init; }

    public required ClientState State { get; init; }

    public required DateTimeOffset? LastMessageAt { get; init; }

    public required PaymentStandingAnswer Payment { get; init; }

    public required StressStandingAnswer Stress { get; init; }

    public required AdviceAnswer Advice { get; init; }

    public static ClientSummary Of(ClientReading client, MailboxView view, string language) => new()
    {
        Id = client.Client.Id,
        Name = client.Client.Name,
        Addresses = [.. client.Client.People.Select(person => person.Address)],
        IsClient = client.Client.State != ClientState.NotClient,
        State = client.Client.State,
        LastMessageAt = client.LastMessageAt,
        Payment = PaymentStandingAnswer.Of(client.Payment, view, language),
        Stress = StressStandingAnswer.Of(client.Stress, view, language),
        Advice = new AdviceAnswer(
            client.Advice.Verdict,
            MailboxView.Say(client.Advice.Headline, language),
            [.. client.Advice.Reasons.Select(reason => view.Say(reason, language))]),
    };
}

/// <summary>A mail that shows something: who opens <paramref name="WebLink"/> sees it in Outlook.</summary>
public sealed record Evidence(string MessageId, string ConversationId, string Subject, DateTimeOffset At, string? WebLink);

public sealed record ReasonAnswer(string Text, IReadOnlyList<Evidence> Evidence);

public sealed record QuestionAnswer(QuestionKind Kind, string Text, IReadOnlyList<string> InvoiceIds);

/// <summary>A null verdict means too little to say; the headline then names what is missing.</summary>
public sealed record AdviceAnswer(Verdict? Verdict, string Headline, IReadOnlyList<ReasonAnswer> Reasons);
