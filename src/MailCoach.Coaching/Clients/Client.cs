using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>A firm or a person the owner works for, or somebody who was looked at and is none (see <see cref="State"/>).</summary>
public sealed record Client
{
    /// <summary>Follows from the address (or the firm's domain) alone, so that an address keeps its client for ever.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required ClientState State { get; init; }

    /// <summary>Every address of theirs that was seen, the busiest first.</summary>
    public required IReadOnlyList<MailPerson> People { get; init; }

    /// <summary>Ids that lead here: merged into this client by the owner.</summary>
    public IReadOnlyList<string> AbsorbedIds { get; init; } = [];

    /// <summary>Why this is no client, as far as mail can tell; null for clients and after the owner's word.</summary>
    public NotClientKind? NotClient { get; init; }
}

public enum ClientState
{
    Current,
    Parted,
    NotClient,
}

public enum NotClientKind
{
    /// <summary>Bills the owner.</summary>
    Vendor,
    Newsletter,
    NoReply,
    Accountant,
    Family,
    PaymentService,

    /// <summary>Work mail went both ways too little to say.</summary>
    TooLittle,
    SaidByOwner,
}
