namespace MailCoach.Coaching.Drafting;

/// <summary>Builds a letter from sentences. What the owner said stands as they said it; what they did not say is not in it.</summary>
public static class LetterWriter
{
    /// <summary>Letters of 75–100 words were answered most (Boomerang, 40 million mails); a whole ending needs up to twice that.</summary>
    public const int FewestWords = 75, MostWords = 150;

    /// <summary>More would be a list of grievances.</summary>
    private const int MostReasons = 2;

    /// <summary>Where a word more or less costs least, first.</summary>
    private static readonly SentencePurpose[] Elastic =
    [
        SentencePurpose.Thanks, SentencePurpose.NextStep, SentencePurpose.Ending, SentencePurpose.Feeling, SentencePurpose.Referral,
        SentencePurpose.Money, SentencePurpose.Care, SentencePurpose.Observation, SentencePurpose.Need, SentencePurpose.Request,
    ];

    /// <summary>How often other wordings are tried before the shortest or the longest are taken.</summary>
    private const int Tries = 6;

    /// <summary>The letter for a channel: a mail says it, a mail after a call, a video call or a meeting confirms what was said there.</summary>
    public static Letter Write(DraftRequest request, DraftFacts facts, Channel channel)
    {
        var answers = OwnersAnswers.Of(request, facts, channel);
        return Drafts(answers).FirstOrDefault(letter => Words(letter) is >= FewestWords and <= MostWords)
            ?? Closest(Compose(answers, new Fit(Reasons: 1, Brief: Elastic.Length, Short: true)), Compose(answers, new Fit(MostReasons, Ample: Elastic.Length)));
    }

    /// <summary>The wordings of this client's seed first, then others, one reason instead of two, and at last shorter or longer ones.</summary>
    private static IEnumerable<Letter> Drafts(OwnersAnswers answers)
    {
        var tries = Enumerable.Range(0, Tries).ToList();
        var steps = Enumerable.Range(1, Elastic.Length).ToList();
        return tries.Select(at => new Fit(MostReasons, Try: at))
            .Concat(tries.Select(at => new Fit(Reasons: 1, Try: at)))
            .Concat(tries.Select(at => new Fit(Reasons: 1, Try: at, Short: true)))
            .Concat(steps.Select(step => new Fit(Reasons: 1, Brief: step, Short: true)))
            .Concat(steps.Select(step => new Fit(MostReasons, Ample: step)))
            .Select(fit => Compose(answers, fit));
    }

    /// <summary>Where the owner's own text is long, the wording keeps short.</summary>
    private static Letter Closest(Letter briefest, Letter amplest) => Words(briefest) > MostWords ? briefest : amplest;

    private static int Words(Letter letter) => letter.Sentences.Sum(sentence => OwnersText.Words(sentence.Text));

    private static Letter Compose(OwnersAnswers answers, Fit fit)
    {
        var voice = new Voice(answers.Language, answers.Tone, answers.ClientId)
        {
            Try = fit.Try,
            Brief = Elastic.Take(fit.Brief).ToHashSet(),
            Ample = Elastic.Take(fit.Ample).ToHashSet(),
        };
        var body = answers.Intent == TalkIntent.Raise
            ? RaiseSentences.Of(answers, voice, fit.Reasons)
            : EndingSentences.Of(answers, voice, fit);
        var subject = answers switch
        {
            { Place: not null } => "subject.confirm",
            { Intent: TalkIntent.Raise } => "subject.raise",
            _ => "subject.end",
        };
        return new Letter(
            answers.Language.Tag,
            answers.Language.Language.RightToLeft,
            voice.Say(subject, SentencePurpose.Greeting, answers.Gaps),
            [Greeting(answers, voice), .. Opened(body.ToList(), answers.Language), Closing(answers, voice)]);
    }

    private static DraftSentence Greeting(OwnersAnswers answers, Voice voice) => new(
        voice.Say(answers.RecipientName is null ? "greeting.nameless" : "greeting.named", SentencePurpose.Greeting, answers.Gaps),
        SentencePurpose.Greeting,
        SentenceSource.Wording);

    private static DraftSentence Closing(OwnersAnswers answers, Voice voice)
    {
        var words = voice.Say("closing", SentencePurpose.Closing, answers.Gaps);
        return new(answers.SenderName is null ? words : $"{words}\n{answers.SenderName}", SentencePurpose.Closing, SentenceSource.Wording);
    }

    private static List<DraftSentence> Opened(List<DraftSentence> body, LetterLanguage language)
    {
        if (language.Words.BodyOpensSmall)
        {
            body[0] = body[0] with { Text = char.ToLower(body[0].Text[0], language.Language.Culture) + body[0].Text[1..] };
        }

        return body;
    }
}
