using MailCoach.Api.Mailboxes;
using MailCoach.Coaching;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Stress;

namespace MailCoach.Api.Clients;

/// <summary>All that is known about one client, as of the owner's date.</summary>
public sealed record ClientReport : ClientSummary
{
    public required DateOnly AsOf { get; init; }

    public required DateTimeOffset? SyncedAt { get; init; }

    public required DateTimeOffset? FirstMessageAt { get; init; }

    public required int MessagesIn { get; init; }

    public required int MessagesOut { get; init; }

    public required IReadOnlyList<PersonAnswer> People { get; init; }

    public required ChannelAnswer UsualChannel { get; init; }

    public required IReadOnlyList<PaymentPoint> PaymentHistory { get; init; }

    public required IReadOnlyList<WeekAnswer> StressByWeek { get; init; }

    public required double? ShareOfInvoices { get; init; }

    public required double? MailsPerInvoice { get; init; }

    /// <summary>The middle of the owner's other clients.</summary>
    public required double? UsualMailsPerInvoice { get; init; }

    public required CostAnswer Cost { get; init; }

    /// <summary>Every word of PATCH that the owner gave.</summary>
    public required ClientWord Said { get; init; }

    public required FitAnswers? Fit { get; init; }

    /// <summary>What metadata adds to the owner's answers about the fit.</summary>
    public required IReadOnlyList<ReasonAnswer> FitReasons { get; init; }

    public required IReadOnlyList<TalkAnswer> Talks { get; init; }

    public required EndingAnswer? Ending { get; init; }

    public required string? IntroducedBy { get; init; }

    public required string? IntroducedByName { get; init; }

    /// <summary>Why this is no client, as far as mail can tell.</summary>
    public required NotClientKind? NotClient { get; init; }

    public static new ClientReport Of(ClientReading client, MailboxView view, string language)
    {
        var summary = ClientSummary.Of(client, view, language);
        var id = client.Client.Id;
        return new ClientReport
        {
            Id = summary.Id,
            Name = summary.Name,
            Addresses = summary.Addresses,
            IsClient = summary.IsClient,
            State = summary.State,
            LastMessageAt = summary.LastMessageAt,
            Payment = summary.Payment,
            Stress = summary.Stress,
            Advice = summary.Advice,
            AsOf = view.Reading.AsOf,
            SyncedAt = view.Ledger.SyncedAt,
            FirstMessageAt = client.FirstMessageAt,
            MessagesIn = client.MessagesIn,
            MessagesOut = client.MessagesOut,
            People = [.. client.People.Select(person =>
                new PersonAnswer(person.Address, person.Name, person.Role, new PersonStress(person.Score, person.Level)))],
            UsualChannel = new ChannelAnswer(client.UsualChannel.Channel, MailboxView.Say(client.UsualChannel.Reason, language)),
            PaymentHistory = [.. client.Invoices.Where(invoice => invoice.SentOn is not null || invoice.PaidOn is not null).Select(invoice =>
                new PaymentPoint(invoice.Id, invoice.Number, invoice.SentOn, invoice.DueOn, invoice.PaidOn, invoice.DaysLate))],
            StressByWeek = [.. client.Weeks.Select(week =>
                new WeekAnswer(week.Week, week.Score, week.Level, week.MessagesIn, week.OutOfHours, view.EvidenceOf(week.MessageIds)))],
            ShareOfInvoices = client.ShareOfInvoices is { } share ? Math.Round(share, 4) : null,
            MailsPerInvoice = client.MailsPerInvoice is { } mails ? Math.Round(mails, 1) : null,
            UsualMailsPerInvoice = client.UsualMailsPerInvoice is { } usual ? Math.Round(usual, 1) : null,
            Cost = new CostAnswer(client.Cost.OutOfHoursMails, client.Cost.CreditDays, client.Cost.Reminders),
            Said = view.Word.Clients.GetValueOrDefault(id) ?? new ClientWord(),
            Fit = client.Fit.Answers,
            FitReasons = [.. client.Fit.Reasons.Select(reason => view.Say(reason, language))],
            Talks = [.. view.Word.Talks.Where(talk => talk.ClientId == id).Select(TalkAnswer.Of)],
            Ending = client.Ending is { } ending ? EndingAnswer.Of(ending, view, language) : null,
            IntroducedBy = client.IntroducedBy,
            IntroducedByName = client.IntroducedBy is { } introducer ? view.Reading.Clients.GetValueOrDefault(introducer)?.Client.Name : null,
            NotClient = client.Client.NotClient,
        };
    }
}

public sealed record PersonAnswer(string Address, string? Name, PersonRole Role, PersonStress Stress);

public sealed record PersonStress(int? Score, StressLevel? Level);

public sealed record ChannelAnswer(Channel? Channel, string Reason);

public sealed record PaymentPoint(string InvoiceId, string? Number, DateOnly? SentOn, DateOnly? DueOn, DateOnly? PaidOn, int? DaysLate);

/// <summary>One week, from its Monday.</summary>
public sealed record WeekAnswer(DateOnly Week, int? Score, StressLevel? Level, int MessagesIn, int OutOfHours, IReadOnlyList<Evidence> Evidence);

/// <summary>What they really cost in twelve months: mails outside working hours, days of credit beyond terms, reminders sent.</summary>
public sealed record CostAnswer(int OutOfHoursMails, int? CreditDays, int Reminders);

public sealed record EndingAnswer(
    DateOnly SaidOn, DateOnly? LastDay, DateTimeOffset? AcknowledgedAt, string? FinalInvoiceId, IReadOnlyList<ReasonAnswer> Reopened, string NextStep)
{
    public static EndingAnswer Of(Coaching.Advice.Ending ending, MailboxView view, string language) => new(
        ending.SaidOn,
        ending.LastDay,
        ending.AcknowledgedAt,
        ending.FinalInvoiceId,
        [.. ending.Reopened.Select(reason => view.Say(reason, language))],
        MailboxView.Say(ending.NextStep, language));
}
