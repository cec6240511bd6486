namespace MailCoach.Coaching.Drafting;

/// <summary>The body of an ending: care, the reason, the ending itself, what they gain, money, thanks. Each once, in this order.</summary>
internal static class EndingSentences
{
    public static IEnumerable<DraftSentence> Of(OwnersAnswers answers, Voice voice, Fit fit)
    {
        if (CareSentence.Of(answers, voice) is { } care)
        {
            yield return care;
        }

        yield return Wording(Reason(answers, voice, fit.Reasons), SentencePurpose.Feeling);
        yield return Wording(voice.Say(EndingKey(answers), SentencePurpose.Ending, WithPlace(answers, voice)), SentencePurpose.Ending);
        yield return NextStep(answers, voice, fit.Short);
        if (answers.HasReferral)
        {
            yield return Owners(voice.Say("referral", SentencePurpose.Referral, answers.Gaps), SentencePurpose.Referral);
        }

        if (answers.HasFinalInvoice)
        {
            yield return Owners(voice.Say("money", SentencePurpose.Money, answers.Gaps), SentencePurpose.Money);
        }

        yield return Thanks(answers, voice, fit.Short);
    }

    /// <summary>The gaps with the place where it was said, where this letter confirms.</summary>
    public static Gaps WithPlace(OwnersAnswers answers, Voice voice)
    {
        answers.Gaps["place"] = answers.Place is { } place ? voice.Say(place, SentencePurpose.Ending, answers.Gaps) : null;
        return answers.Gaps;
    }

    private static string Reason(OwnersAnswers answers, Voice voice, int reasons) =>
        string.Join(' ', answers.Reasons.Take(reasons).Select((reason, at) =>
            voice.Say($"{(at == 0 ? "reason" : "also")}.{OwnersAnswers.Named(reason)}", SentencePurpose.Feeling, answers.Gaps)));

    private static string EndingKey(OwnersAnswers answers) => (answers.Place is not null, answers.HasLastDay) switch
    {
        (false, true) => "ending.dated",
        (false, false) => "ending.undated",
        (true, true) => "ending.confirmDated",
        (true, false) => "ending.confirmUndated",
    };

    private static DraftSentence NextStep(OwnersAnswers answers, Voice voice, bool brief)
    {
        if (answers.Handover.Count == 0 && answers.HandoverSentences.Count == 0)
        {
            return Wording(voice.Say(brief ? "nextStep.short" : "nextStep.open", SentencePurpose.NextStep, answers.Gaps), SentencePurpose.NextStep);
        }

        string[] named = answers.Handover.Count == 0 ? [] : [voice.Say("nextStep.handover", SentencePurpose.NextStep, answers.Gaps)];
        return Owners(string.Join(' ', [.. named, .. answers.HandoverSentences]), SentencePurpose.NextStep);
    }

    /// <summary>The day the work began is said once: here, or where it stands in for what the owner admires.</summary>
    private static DraftSentence Thanks(OwnersAnswers answers, Voice voice, bool brief)
    {
        var since = answers.HasSince && answers.Care is not null;
        var text = voice.Say(brief ? "thanks.short" : "thanks.end", SentencePurpose.Thanks, since ? answers.Gaps : new Gaps());
        return new(text, SentencePurpose.Thanks, since ? SentenceSource.Metadata : SentenceSource.Wording);
    }

    private static DraftSentence Wording(string text, SentencePurpose purpose) => new(text, purpose, SentenceSource.Wording);

    private static DraftSentence Owners(string text, SentencePurpose purpose) => new(text, purpose, SentenceSource.Owner);
}
