using System.Runtime.InteropServices;

namespace MailCoach.Coaching.Phrasing;

/// <summary>A phrase found, with its words.</summary>
internal readonly record struct Found(Phrase Phrase, int At, Place Place)
{
    public Speech Speech => Phrase.Speech;
}

/// <summary>One sentence: its words, and which phrases stand in it once the innocent ones are taken out.</summary>
internal sealed class SentenceReading
{
    private static readonly int SpeechCount = Enum.GetValues<Speech>().Length;

    private readonly List<Token> tokens = new(64);

    private readonly List<Found> candidates = [];

    private readonly int[] lastEnd = new int[SpeechCount];

    private int[] innocent = new int[64];

    private int silenced;

    /// <summary>What stands in the sentence, in order.</summary>
    public List<Found> Found { get; } = [];

    public ReadOnlySpan<Token> Words => CollectionsMarshal.AsSpan(tokens);

    public void Read(ReadOnlySpan<char> prose, int start, int end, Phrasebook book)
    {
        Tokens.Read(prose, start, end, book, tokens);
        candidates.Clear();
        Found.Clear();
        silenced = 0;
        if (innocent.Length < tokens.Count)
        {
            innocent = new int[tokens.Count * 2];
        }

        Array.Clear(innocent, 0, tokens.Count);
        Search(book);
        Sift();
    }

    private void Search(Phrasebook book)
    {
        var words = Words;
        for (var at = 0; at < words.Length; at++)
        {
            if (!words[at].IsWord)
            {
                continue;
            }

            foreach (var phrase in book.AnchoredOn(words[at].Symbol))
            {
                TryAround(phrase, words, at);
            }
        }
    }

    private void TryAround(Phrase phrase, ReadOnlySpan<Token> words, int anchor)
    {
        var opening = phrase.Pattern.Steps[0];
        for (var at = Math.Max(0, anchor - phrase.Anchor.MaxBefore); at <= anchor - phrase.Anchor.MinBefore; at++)
        {
            if (opening.Holds(words[at].Symbol) && phrase.Pattern.TryMatch(words, at, out var place))
            {
                Take(new Found(phrase, at, place));
            }
        }
    }

    private void Take(Found found)
    {
        switch (found.Phrase.Role)
        {
            case PhraseRole.Unless:
                silenced |= 1 << (int)found.Speech;
                break;
            case PhraseRole.Innocent:
                for (var i = found.Place.First; i < found.Place.End; i++)
                {
                    innocent[i] |= 1 << (int)found.Speech;
                }

                break;
            default:
                Longest(found);
                break;
        }
    }

    /// <summary>
    /// Of phrases of one kind that begin with the same word, the longest says most; of equals the first listed.
    /// Candidates stand in the order of their first words; a new one is never more than a phrase's length out of place.
    /// </summary>
    private void Longest(Found found)
    {
        var place = candidates.Count;
        for (; place > 0 && candidates[place - 1].At >= found.At; place--)
        {
            var other = candidates[place - 1];
            if (other.At == found.At && other.Speech == found.Speech)
            {
                candidates[place - 1] = SaysMore(found, other) ? found : other;
                return;
            }
        }

        candidates.Insert(place, found);
    }

    private static bool SaysMore(Found found, Found other)
    {
        var longer = (found.Place.End - found.Place.First).CompareTo(other.Place.End - other.Place.First);
        return longer > 0 || (longer == 0 && found.Phrase.Order < other.Phrase.Order);
    }

    private void Sift()
    {
        Array.Clear(lastEnd);
        foreach (var candidate in candidates)
        {
            var speech = (int)candidate.Speech;
            if ((silenced >> speech & 1) != 0 || candidate.Place.First < lastEnd[speech] || IsInnocent(candidate))
            {
                continue;
            }

            lastEnd[speech] = candidate.Place.End;
            Found.Add(candidate);
        }
    }

    private bool IsInnocent(Found candidate)
    {
        for (var i = candidate.Place.First; i < candidate.Place.End; i++)
        {
            if ((innocent[i] >> (int)candidate.Speech & 1) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
