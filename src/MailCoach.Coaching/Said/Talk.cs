namespace MailCoach.Coaching.Said;

/// <summary>A talk that was had. <paramref name="HowTaken"/>: 0 badly to 4 well. <paramref name="LastDay"/> only where the ending was said.</summary>
public sealed record Talk(string Id, string ClientId, TalkKind Kind, DateOnly SaidOn, Channel Channel, int? HowTaken, DateOnly? LastDay);

public enum TalkKind
{
    Raise,
    End,
}
