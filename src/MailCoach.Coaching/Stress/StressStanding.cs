namespace MailCoach.Coaching.Stress;

/// <summary>What a client, a person or a thread costs in nerves, against the owner's own baseline.</summary>
public sealed record StressStanding
{
    public required bool IsStressful { get; init; }

    /// <summary>0–100, high is worse; null while there is too little mail to say.</summary>
    public int? Score { get; init; }

    public StressLevel? Level { get; init; }

    public Confidence Confidence { get; init; }

    public IReadOnlyList<StressSignal> Signals { get; init; } = [];

    public IReadOnlyList<Reason> Reasons { get; init; } = [];
}

public enum StressLevel
{
    Calm,

    /// <summary>A lot of mail and nothing else: volume is not stress.</summary>
    Busy,
    Tense,
    Stressful,
}

/// <summary>One thing that can be measured. <paramref name="Name"/> is a stable word such as <c>outOfHours</c>; units are the signal's own.</summary>
public sealed record StressSignal(
    string Name, double? Value, double? Baseline, double Points, Sentence Explanation, IReadOnlyList<string> MessageIds);

/// <summary>One week of a client. <paramref name="Week"/> is its first day in the owner's time zone (a Monday).</summary>
public sealed record StressWeek(DateOnly Week, int? Score, StressLevel? Level, int MessagesIn, int OutOfHours, IReadOnlyList<string> MessageIds);

/// <summary>Stress belongs to people, payment to the firm.</summary>
public sealed record PersonReading(string Address, string? Name, PersonRole Role, int? Score, StressLevel? Level);

public enum PersonRole
{
    Work,
    Accounts,
    Boss,
}
