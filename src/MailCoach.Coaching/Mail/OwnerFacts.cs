namespace MailCoach.Coaching.Mail;

/// <summary>What Graph says about whose mailbox it is, before the owner's preferences are applied.</summary>
/// <param name="Addresses">Every address of <c>/me</c>: mail, userPrincipalName, otherMails, proxyAddresses; lower-case.</param>
/// <param name="TimeZone">IANA name, or null where the mailbox has none.</param>
/// <param name="Language">BCP 47, or null.</param>
public sealed record OwnerFacts(string? Name, IReadOnlyList<string> Addresses, string? TimeZone, WorkingHours? Hours, string? Language);
