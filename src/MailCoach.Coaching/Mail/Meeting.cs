namespace MailCoach.Coaching.Mail;

/// <summary>What is kept of a meeting: when, how they spoke, and with which known people; no subject, no place.</summary>
/// <param name="With">Addresses, lower-case, in order; the owner's own are not among them.</param>
public sealed record Meeting(DateTimeOffset At, Channel Channel, IReadOnlyList<string> With);
