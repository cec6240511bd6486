namespace MailCoach.Coaching.Mail;

/// <summary>Somebody on a mail. <paramref name="Address"/> is lower-case and trimmed; <paramref name="Name"/> is what the mail showed, or null.</summary>
public sealed record MailPerson(string Address, string? Name)
{
    /// <summary>The part after the @, or an empty text where there is none.</summary>
    public string Domain => Address[(Address.LastIndexOf('@') + 1)..] is var domain && domain.Length < Address.Length ? domain : "";
}
