using System.Numerics;
using System.Runtime.InteropServices;

namespace MailCoach.Coaching.Phrasing;

internal enum StepKind : byte
{
    /// <summary>A token of the class.</summary>
    Take,

    /// <summary>Any words, as few as will do.</summary>
    Gap,

    /// <summary>The token here is not of the class.</summary>
    Not,

    SentenceStart,

    ClauseStart,

    ClauseEnd,
}

/// <summary>One step of a pattern. <paramref name="Class"/> holds one bit a symbol.</summary>
internal sealed record Step(StepKind Kind, ulong[] Class, int Min, int Max)
{
    /// <summary>The symbols of the class.</summary>
    public IEnumerable<int> Members
    {
        get
        {
            for (var i = 0; i < Class.Length; i++)
            {
                for (var bits = Class[i]; bits != 0; bits &= bits - 1)
                {
                    yield return (i << 6) + BitOperations.TrailingZeroCount(bits);
                }
            }
        }
    }

    public bool Holds(int symbol) => (Class[symbol >> 6] >> (symbol & 63) & 1) != 0;
}

/// <summary>Where a pattern was found, in tokens; the end is exclusive.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Place(int First, int End);

/// <summary>
/// A phrase with the places it may stand in. Every step is bounded, so that trying it costs no more than a constant whatever the text.
/// </summary>
/// <param name="Before">What must hold before the first word.</param>
/// <param name="Steps">The words; the first is always a class of words.</param>
/// <param name="SpanFirst">The step the reported span begins with.</param>
/// <param name="SpanEnd">The step the reported span ends before.</param>
internal sealed record Pattern(Step[] Before, Step[] Steps, int SpanFirst, int SpanEnd)
{
    public bool TryMatch(ReadOnlySpan<Token> tokens, int at, out Place place)
    {
        place = default;
        foreach (var step in Before)
        {
            if (!HoldsBefore(step, tokens, at))
            {
                return false;
            }
        }

        int first = at, end = at;
        if (!Try(0, tokens, at, ref first, ref end))
        {
            return false;
        }

        place = new Place(first, end);
        return end > first;
    }

    private bool Try(int index, ReadOnlySpan<Token> tokens, int at, ref int first, ref int end)
    {
        if (index == SpanEnd && SpanEnd < Steps.Length)
        {
            end = at;
        }

        if (index == Steps.Length)
        {
            end = SpanEnd == Steps.Length ? at : end;
            return true;
        }

        var reached = Steps[index].Kind switch
        {
            StepKind.Take => Take(index, tokens, at, ref first, ref end),
            StepKind.Gap => Gap(index, tokens, at, ref first, ref end),
            StepKind.ClauseEnd => (at == tokens.Length || !tokens[at].IsWord) && Try(index + 1, tokens, at, ref first, ref end),
            StepKind.ClauseStart or StepKind.SentenceStart => HoldsBefore(Steps[index], tokens, at) && Try(index + 1, tokens, at, ref first, ref end),
            _ => (at == tokens.Length || !Steps[index].Holds(tokens[at].Symbol)) && Try(index + 1, tokens, at, ref first, ref end),
        };
        if (reached && index == SpanFirst)
        {
            first = at;
        }

        if (reached && index == SpanEnd)
        {
            end = at;
        }

        return reached;
    }

    private bool Take(int index, ReadOnlySpan<Token> tokens, int at, ref int first, ref int end)
    {
        var step = Steps[index];
        if (at < tokens.Length && step.Holds(tokens[at].Symbol) && Try(index + 1, tokens, at + 1, ref first, ref end))
        {
            return true;
        }

        return step.Min == 0 && Try(index + 1, tokens, at, ref first, ref end);
    }

    private bool Gap(int index, ReadOnlySpan<Token> tokens, int at, ref int first, ref int end)
    {
        var step = Steps[index];
        for (var taken = 0; ; taken++, at++)
        {
            if (taken >= step.Min && Try(index + 1, tokens, at, ref first, ref end))
            {
                return true;
            }

            if (taken == step.Max || at >= tokens.Length || !tokens[at].IsWord)
            {
                return false;
            }
        }
    }

    private static bool HoldsBefore(Step step, ReadOnlySpan<Token> tokens, int at) => step.Kind switch
    {
        StepKind.SentenceStart => at == 0 || tokens[at - 1].Symbol == Symbols.End,
        StepKind.ClauseStart => at == 0 || !tokens[at - 1].IsWord,
        StepKind.Not => at == 0 || !step.Holds(tokens[at - 1].Symbol),
        StepKind.Take => at > 0 && step.Holds(tokens[at - 1].Symbol),
        _ => true,
    };
}
