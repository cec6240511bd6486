namespace MailCoach.LocalGraph.Mail;

/// <summary>Somebody on a mail, as the mail spelled them.</summary>
public sealed record LocalPerson(string Address, string? Name = null);
