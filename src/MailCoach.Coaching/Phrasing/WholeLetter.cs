namespace MailCoach.Coaching.Phrasing;

/// <summary>What a letter says as a whole, gathered sentence by sentence: does it end, does it care, does it lead on?</summary>
internal sealed class WholeLetter
{
    /// <summary>A hedge this many words after the ending, without a pause between, still weakens it ("my last day is Friday or maybe Monday").</summary>
    private const int HedgeReach = 6;

    private int said;

    private bool endsPlainly;

    private (int Start, int End, string Language)? hedgedAt;

    private int apologies;

    public void Take(SentenceReading sentence, Phrasebook book, Findings findings)
    {
        foreach (var found in sentence.Found)
        {
            said |= 1 << (int)found.Speech;
            if (found.Speech == Speech.Apology && ++apologies > 1)
            {
                findings.Add(Rules.OverApology, sentence.Words[found.Place.First].Start, sentence.Words[found.Place.End - 1].End, book.Code, found.Phrase.File);
            }
        }

        Ending(sentence, book);
    }

    public void Judge(Findings findings)
    {
        if (!endsPlainly)
        {
            if (hedgedAt is { } hedged)
            {
                findings.Add(Rules.UnclearEnding, hedged.Start, hedged.End, hedged.Language, Hedged);
            }
            else
            {
                findings.AddWhole(Rules.UnclearEnding);
            }
        }

        Miss(!Says(Speech.Care) && !(Says(Speech.Theirs) && Says(Speech.Valued)), Rules.MissingCare, findings);
        Miss(!Says(Speech.IStatement), Rules.MissingIStatement, findings);
        Miss(!Says(Speech.NextStep), Rules.MissingNextStep, findings);
        Miss(!Says(Speech.Request), Rules.MissingRequest, findings);
    }

    /// <summary>An ending is there, and something in its sentence takes it back.</summary>
    private static PhraseFile Hedged { get; } = new([], Say: "hedged");

    private static void Miss(bool missing, string rule, Findings findings)
    {
        if (missing)
        {
            findings.AddWhole(rule);
        }
    }

    private bool Says(Speech speech) => (said >> (int)speech & 1) != 0;

    private void Ending(SentenceReading sentence, Phrasebook book)
    {
        Found? ending = null, vague = null, hedge = null;
        foreach (var found in sentence.Found)
        {
            ending ??= found.Speech == Speech.Ending ? found : null;
            vague ??= found.Speech == Speech.VagueEnding ? found : null;
        }

        foreach (var found in sentence.Found)
        {
            hedge ??= found.Speech == Speech.Hedge && (ending is null || Weakens(found, ending.Value, sentence.Words)) ? found : null;
        }

        if (ending is not null && hedge is null)
        {
            endsPlainly = true;
        }
        else if (hedgedAt is null && (ending is not null ? hedge : vague) is { } weak)
        {
            hedgedAt = (sentence.Words[weak.Place.First].Start, sentence.Words[weak.Place.End - 1].End, book.Code);
        }
    }

    private static bool Weakens(Found hedge, Found ending, ReadOnlySpan<Token> words)
    {
        if (hedge.Place.First < ending.Place.End)
        {
            return true;
        }

        for (var i = ending.Place.End; i < hedge.Place.First; i++)
        {
            if (!words[i].IsWord || i - ending.Place.End >= HedgeReach)
            {
                return false;
            }
        }

        return true;
    }
}
