namespace MailCoach.Coaching.Said;

/// <summary>What the owner said about one client; null where nothing was said.</summary>
public sealed record ClientWord
{
    public string? Name { get; init; }

    public bool? IsClient { get; init; }

    /// <summary>Days from invoice to due date agreed with this client.</summary>
    public int? PaymentTermDays { get; init; }

    /// <summary>Days of notice the contract asks for before the last day.</summary>
    public int? NoticeDays { get; init; }

    /// <summary>"They pay fine": invoices without a trace of payment are no worry.</summary>
    public bool? PaysFine { get; init; }

    public Channel? UsualChannel { get; init; }

    /// <summary>BCP 47: the language the owner writes to them in.</summary>
    public string? Language { get; init; }

    /// <summary>Look twice before a mail to them goes out.</summary>
    public bool? Careful { get; init; }

    public bool? Alerts { get; init; }
}
