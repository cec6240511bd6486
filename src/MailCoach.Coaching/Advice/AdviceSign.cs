namespace MailCoach.Coaching.Advice;

/// <summary>One thing that may be the case with a client, by name; <paramref name="Meaning"/> is what the docs print of it.</summary>
internal sealed record AdviceSign(string Name, string Meaning, Func<AdviceFacts, bool> Holds);
