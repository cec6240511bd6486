namespace MailCoach.Coaching.Drafting;

/// <summary>Writes the talk: an ending, or a conversation that raises something first.</summary>
public static class Drafts
{
    /// <summary>The same request and facts give the same letter; another client another wording.</summary>
    public static Draft Write(DraftRequest request, DraftFacts facts) => throw new NotImplementedException();
}

/// <summary>What is known about the client that a letter may lean on.</summary>
public sealed record DraftFacts
{
    public required string ClientId { get; init; }

    public required string ClientName { get; init; }

    public string? OwnerName { get; init; }

    /// <summary>The owner's language, for the questions; the letter's is <see cref="DraftRequest.Language"/>.</summary>
    public required string Language { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The instant the appointment file is stamped with.</summary>
    public required DateTimeOffset Now { get; init; }

    public int? NoticeDays { get; init; }

    /// <summary>The first mail of the mailbox with them: asked about, never used unconfirmed.</summary>
    public DateOnly? FirstMessageOn { get; init; }

    public int OpenInvoices { get; init; }

    public Channel? UsualChannel { get; init; }

    /// <summary>Facts a raise may state, already true: median days late over the invoices behind it, evenings with mail.</summary>
    public int? InvoicesPaidLate { get; init; }

    public int? MedianDaysLate { get; init; }

    public int? OutOfHoursMails { get; init; }
}
