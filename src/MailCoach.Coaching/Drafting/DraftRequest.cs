namespace MailCoach.Coaching.Drafting;

/// <summary>The owner's answers to the questions of a talk, checked and complete enough to write from.</summary>
public sealed record DraftRequest
{
    public TalkIntent Intent { get; init; } = TalkIntent.End;

    public required IReadOnlyList<TalkReason> Reasons { get; init; }

    /// <summary>Null for a talk that only raises something.</summary>
    public DateOnly? LastDay { get; init; }

    /// <summary>What is asked for, in the owner's words (raise only).</summary>
    public string? Request { get; init; }

    /// <summary>The day the work together began, confirmed by the owner.</summary>
    public DateOnly? Since { get; init; }

    public Tone Tone { get; init; } = Tone.Warm;

    /// <summary>BCP 47; null: the client's language, else the owner's.</summary>
    public string? Language { get; init; }

    public Channel? Channel { get; init; }

    /// <summary>What the owner admires about where their business is going, in the owner's words; never made up.</summary>
    public string? Care { get; init; }

    public IReadOnlyList<string> Handover { get; init; } = [];

    public Referral? Referral { get; init; }

    public FinalInvoice? FinalInvoice { get; init; }

    public string? SenderName { get; init; }

    public string? RecipientName { get; init; }
}

public sealed record Referral(string Name, string? Contact, string? Why);

public sealed record FinalInvoice(string? Number, string? Amount, DateOnly? DueOn);

public enum TalkIntent
{
    End,
    Raise,
}

public enum TalkReason
{
    Direction,
    Capacity,
    Fit,
    Payment,
    Scope,
    Stress,
}

public enum Tone
{
    Warm,
    Plain,
    Formal,
}
