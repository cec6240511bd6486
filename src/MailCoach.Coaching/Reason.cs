namespace MailCoach.Coaching;

/// <summary>One thing that was seen, with the mails that show it (ids, the strongest first).</summary>
public sealed record Reason(Sentence Text, IReadOnlyList<string> MessageIds);
