namespace MailCoach.Coaching.Said;

/// <summary>The owner's answers to the fit questions, 0 (not at all) to 4 (very well), null where left open.</summary>
public sealed record FitAnswers(int? Communication, int? Vision, int? Scope, string? Note);
