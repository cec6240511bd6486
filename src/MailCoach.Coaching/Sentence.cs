namespace MailCoach.Coaching;

/// <summary>
/// Something to say to a person, in no language yet: a key of <c>Languages/*/sentences.json</c> and what fills its gaps
/// (int, double, string, <see cref="DateOnly"/>, or another sentence). Keys look like <c>payment.reason.late</c>.
/// </summary>
public sealed record Sentence(string Key, params IReadOnlyList<(string Name, object Value)> Gaps);
