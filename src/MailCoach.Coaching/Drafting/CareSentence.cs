namespace MailCoach.Coaching.Drafting;

/// <summary>
/// What the owner admires, in their words. Without them no praise is made up: the day the work began may stand there once it is confirmed,
/// else nothing does.
/// </summary>
internal static class CareSentence
{
    public static DraftSentence? Of(OwnersAnswers answers, Voice voice)
    {
        if (answers.Care is { } care)
        {
            var echoes = answers.Language.Words.CareEchoes.Any(stem => care.Contains(stem, StringComparison.OrdinalIgnoreCase));
            var key = echoes ? "care.echo" : OwnersText.IsSentence(care) ? "care.sentence" : "care.phrase";
            return new(voice.Say(key, SentencePurpose.Care, answers.Gaps), SentencePurpose.Care, SentenceSource.Owner);
        }

        return answers.HasSince
            ? new(voice.Say("care.since", SentencePurpose.Care, answers.Gaps), SentencePurpose.Care, SentenceSource.Metadata)
            : null;
    }
}
