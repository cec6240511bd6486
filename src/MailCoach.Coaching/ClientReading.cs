using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Fit;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching;

/// <summary>All that is known about one client as of a date; what the contract calls a report, before it is put into words.</summary>
public sealed record ClientReading
{
    public required Client Client { get; init; }

    public DateTimeOffset? FirstMessageAt { get; init; }

    public DateTimeOffset? LastMessageAt { get; init; }

    public int MessagesIn { get; init; }

    public int MessagesOut { get; init; }

    public required PaymentStanding Payment { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<Invoice> Invoices { get; init; }

    public required StressStanding Stress { get; init; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<StressWeek> Weeks { get; init; } = [];

    public IReadOnlyList<PersonReading> People { get; init; } = [];

    public required FitStanding Fit { get; init; }

    public required ClientAdvice Advice { get; init; }

    public required ChannelAdvice UsualChannel { get; init; }

    /// <summary>0–1 of the owner's invoices of the last twelve months; stands beside the advice, never inside it.</summary>
    public double? ShareOfInvoices { get; init; }

    /// <summary>Mails in both directions for each invoice of the last twelve months.</summary>
    public double? MailsPerInvoice { get; init; }

    /// <summary>The middle of the owner's other clients; null where too few of them were billed often enough.</summary>
    public double? UsualMailsPerInvoice { get; init; }

    /// <summary>What they really cost in the last twelve months.</summary>
    public required ClientCost Cost { get; init; }

    public Ending? Ending { get; init; }

    /// <summary>The client id of who introduced them, where that one is troublesome.</summary>
    public string? IntroducedBy { get; init; }
}

/// <summary>Mails outside working hours, days of credit given beyond terms, reminders sent.</summary>
public sealed record ClientCost(int OutOfHoursMails, int? CreditDays, int Reminders);
