namespace MailCoach.Coaching.Drafting;

/// <summary>The body of a raise: observation, feeling, need, one request, in the order of nonviolent communication.</summary>
internal static class RaiseSentences
{
    /// <summary>From two weeks on people say weeks.</summary>
    private const int DaysSaidInWeeks = 14, DaysPerWeek = 7;

    public static IEnumerable<DraftSentence> Of(OwnersAnswers answers, Voice voice, int reasons)
    {
        if (CareSentence.Of(answers, voice) is { } care)
        {
            yield return care;
        }

        var chosen = answers.Reasons.OrderBy(reason => Observation(reason, answers) is null).Take(reasons).ToList();
        yield return Observed(chosen, answers, voice);
        yield return Named("feel", chosen, SentencePurpose.Feeling, answers, voice);
        yield return Named("need", chosen, SentencePurpose.Need, answers, voice);
        yield return Request(answers, voice);
        yield return new(voice.Say("thanks.raise", SentencePurpose.Thanks, answers.Gaps), SentencePurpose.Thanks, SentenceSource.Wording);
    }

    private static DraftSentence Observed(List<TalkReason> chosen, OwnersAnswers answers, Voice voice)
    {
        var seen = chosen.Select(reason => Observation(reason, answers)).OfType<(string Key, Gaps Gaps)>().ToList();
        if (seen.Count == 0)
        {
            var thought = voice.Say($"observe.{OwnersAnswers.Named(chosen[0])}", SentencePurpose.Observation, answers.Gaps);
            return new(thought, SentencePurpose.Observation, SentenceSource.Wording);
        }

        var text = string.Join(' ', seen.Select(fact => Capital(voice.Say(fact.Key, SentencePurpose.Observation, fact.Gaps))));
        return new(text, SentencePurpose.Observation, SentenceSource.Metadata);
    }

    /// <summary>What the mails show for a reason; null where they show nothing.</summary>
    private static (string Key, Gaps Gaps)? Observation(TalkReason reason, OwnersAnswers answers)
    {
        var (facts, words) = (answers.Facts, answers.Language.Words);
        switch (reason)
        {
            case TalkReason.Payment when facts.InvoicesPaidLate > 0:
                var late = facts.MedianDaysLate ?? 0;
                var weeks = (int)Math.Round(late / (double)DaysPerWeek, MidpointRounding.AwayFromZero);
                var form = late >= DaysSaidInWeeks ? "weeks" : late > 0 ? "days" : "count";
                return ($"observe.payment.{form}", new Gaps
                {
                    ["invoices"] = facts.InvoicesPaidLate,
                    ["invoicesSaid"] = Said(facts.InvoicesPaidLate.Value, words.Numbers),
                    ["days"] = late,
                    ["daysSaid"] = Said(late, words.Spans),
                    ["weeks"] = weeks,
                    ["weeksSaid"] = Said(weeks, words.Spans),
                });
            case TalkReason.Stress when facts.OutOfHoursMails > 0:
                return ("observe.stress.mails", new Gaps
                {
                    ["mails"] = facts.OutOfHoursMails,
                    ["mailsSaid"] = Said(facts.OutOfHoursMails.Value, words.Numbers),
                });
            default:
                return null;
        }
    }

    /// <summary>A small number in words; a larger one as it is.</summary>
    private static object Said(int number, string[] words) => number > 0 && number <= words.Length ? words[number - 1] : number;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static DraftSentence Named(string key, List<TalkReason> chosen, SentencePurpose purpose, OwnersAnswers answers, Voice voice)
    {
        var named = chosen.Select(reason => voice.Say($"{key}.{OwnersAnswers.Named(reason)}", purpose, answers.Gaps)).ToList();
        var gaps = new Gaps { [key == "feel" ? "feelings" : "needs"] = OwnersText.Joined(named, answers.Language.Words.List) };
        return new(voice.Say(key, purpose, gaps), purpose, SentenceSource.Wording);
    }

    private static DraftSentence Request(OwnersAnswers answers, Voice voice)
    {
        if (answers.Request is null)
        {
            return new(voice.Say("request.open", SentencePurpose.Request, answers.Gaps), SentencePurpose.Request, SentenceSource.Wording);
        }

        var key = answers.Place is null ? "request" : "request.confirm";
        var text = voice.Say(key, SentencePurpose.Request, EndingSentences.WithPlace(answers, voice));
        return new(text, SentencePurpose.Request, SentenceSource.Owner);
    }
}
