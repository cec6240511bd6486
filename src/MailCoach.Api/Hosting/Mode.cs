namespace MailCoach.Api.Hosting;

/// <summary>Who it is for.</summary>
public enum Mode
{
    /// <summary>A first look: the sample mailbox or a mail export, no sign-in, loopback only.</summary>
    Local,

    /// <summary>One freelancer's own mailbox on their own computer, loopback only.</summary>
    Personal,

    /// <summary>An add-in for many people, each with a checked access token.</summary>
    Service,
}
