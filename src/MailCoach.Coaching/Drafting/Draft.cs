using MailCoach.Coaching.Phrasing;

namespace MailCoach.Coaching.Drafting;

/// <summary>A letter or a script, sentence by sentence, each with its purpose and where it comes from. Nothing in it is invented.</summary>
public sealed record Draft
{
    public required Channel Channel { get; init; }

    /// <summary>BCP 47.</summary>
    public required string Language { get; init; }

    public required string Subject { get; init; }

    public required string Text { get; init; }

    /// <summary>Safe against anything in names or answers; right-to-left where the language is.</summary>
    public required string Html { get; init; }

    public required IReadOnlyList<DraftSentence> Sentences { get; init; }

    /// <summary>What the letter still lacks, each a good question to the owner.</summary>
    public required IReadOnlyList<Gap> Gaps { get; init; }

    public TalkScript? Talk { get; init; }

    public required CheckResult Check { get; init; }
}

public sealed record DraftSentence(string Text, SentencePurpose Purpose, SentenceSource Source);

/// <summary><paramref name="Field"/> is the member of the request that would fill it.</summary>
public sealed record Gap(string Field, Sentence Question);

/// <summary>For a call, video or meeting. <paramref name="Ics"/> is titled with a call and the name, nothing more.</summary>
public sealed record TalkScript(
    string Opening, IReadOnlyList<string> Points, IReadOnlyList<Exchange> IfTheySay, Confirmation Confirmation, string Ics);

public sealed record Exchange(string They, string You);

public sealed record Confirmation(string Subject, string Text, string Html);

public enum SentencePurpose
{
    Greeting,
    Care,
    Observation,
    Feeling,
    Need,
    Request,
    Ending,
    NextStep,
    Referral,
    Money,
    Thanks,
    Closing,
}

public enum SentenceSource
{
    Owner,
    Metadata,
    Wording,
}
