namespace MailCoach.Api.Hosting;

/// <summary>The host cannot start; the message is one sentence that names the key and what it should hold.</summary>
public sealed class StartException(string message) : Exception(message);
