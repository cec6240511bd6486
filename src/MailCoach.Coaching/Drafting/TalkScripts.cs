namespace MailCoach.Coaching.Drafting;

/// <summary>What to say in a call, a video call or a meeting, what may come back, and the mail that confirms it.</summary>
public static class TalkScripts
{
    public static TalkScript Write(DraftRequest request, DraftFacts facts, Letter confirmation)
    {
        var answers = OwnersAnswers.Of(request, facts, Channel.Email);
        var voice = new Voice(answers.Language, answers.Tone, answers.ClientId);
        var talk = $"talk.{OwnersAnswers.Named(request.Intent)}";
        return new TalkScript(
            voice.Say($"{talk}.opening", SentencePurpose.Greeting, answers.Gaps),
            [.. LetterWriter.Write(request, facts, Channel.Email).Sentences.Where(IsSaid).Select(sentence => sentence.Text)],
            [.. TheyMaySay(request).Select(what => Exchange(voice, $"{talk}.{what}", answers.Gaps))],
            new Confirmation(confirmation.Subject, confirmation.Text, confirmation.Html),
            Appointment.Write(voice.Say("appointment", SentencePurpose.Greeting, new Gaps { ["name"] = Name(answers, facts) }), facts));
    }

    private static bool IsSaid(DraftSentence sentence) => sentence.Purpose is not (SentencePurpose.Greeting or SentencePurpose.Closing);

    private static string[] TheyMaySay(DraftRequest request) => request.Intent switch
    {
        TalkIntent.Raise => ["surprise", "impossible", "anger", "later"],
        _ when request.Reasons.Contains(TalkReason.Payment) => ["whyNow", "fasterPayment", "anger", "moreTime"],
        _ => ["whyNow", "change", "anger", "moreTime"],
    };

    private static Exchange Exchange(Voice voice, string key, Gaps gaps) =>
        new(voice.Say($"{key}.they", SentencePurpose.Greeting, gaps), voice.Say($"{key}.you", SentencePurpose.Greeting, gaps));

    private static string Name(OwnersAnswers answers, DraftFacts facts) =>
        answers.RecipientName ?? OwnersText.Clean(facts.ClientName) ?? facts.ClientId;
}
