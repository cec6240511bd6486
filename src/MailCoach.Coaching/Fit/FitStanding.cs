using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Fit;

/// <summary>Whether the two work alike; nobody's fault where they do not. Null answers: the owner was not asked yet.</summary>
public sealed record FitStanding(FitAnswers? Answers, IReadOnlyList<Reason> Reasons);
