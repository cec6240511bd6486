using System.Globalization;
using System.Text;

namespace MailCoach.Coaching.Languages;

/// <summary>Fills the gaps of one message. No library that speaks ICU plurals could be had; see docs/adr.</summary>
internal static class MessageText
{
    public static string Fill(string message, IReadOnlyList<(string Name, object Value)> gaps, Language language)
    {
        var text = new StringBuilder(message.Length + 32);
        Fill(text, message, gaps, language, number: null);
        return text.ToString();
    }

    private static void Fill(
        StringBuilder text, ReadOnlySpan<char> message, IReadOnlyList<(string Name, object Value)> gaps, Language language, object? number)
    {
        for (var i = 0; i < message.Length; i++)
        {
            if (message[i] == '#' && number is not null)
            {
                text.Append(Word(number, language));
            }
            else if (message[i] == '{')
            {
                var length = Balanced(message[i..]);
                FillGap(text, message.Slice(i + 1, length - 2), gaps, language);
                i += length - 1;
            }
            else
            {
                text.Append(message[i]);
            }
        }
    }

    private static void FillGap(StringBuilder text, ReadOnlySpan<char> gap, IReadOnlyList<(string Name, object Value)> gaps, Language language)
    {
        var comma = gap.IndexOf(',');
        var name = (comma < 0 ? gap : gap[..comma]).Trim().ToString();
        var value = gaps.FirstOrDefault(candidate => candidate.Name == name).Value
            ?? throw new KeyNotFoundException($"The gap '{name}' has nothing to fill it.");
        if (comma < 0)
        {
            text.Append(Word(value, language));
            return;
        }

        var cases = gap[(comma + 1)..].TrimStart();
        if (!cases.StartsWith("plural,"))
        {
            throw new FormatException($"Only 'plural' is known, not '{gap}'.");
        }

        Fill(text, Case(cases["plural,".Length..], Convert.ToDouble(value, CultureInfo.InvariantCulture), language), gaps, language, value);
    }

    private static ReadOnlySpan<char> Case(ReadOnlySpan<char> cases, double number, Language language)
    {
        var exact = $"={number.ToString(CultureInfo.InvariantCulture)}";
        var category = language.PluralOf(number);
        ReadOnlySpan<char> chosen = default, other = default;
        while (!(cases = cases.TrimStart()).IsEmpty)
        {
            var open = cases.IndexOf('{');
            var label = cases[..open].Trim();
            var length = Balanced(cases[open..]);
            var body = cases.Slice(open + 1, length - 2);
            if (label.SequenceEqual(exact))
            {
                return body;
            }

            chosen = label.SequenceEqual(category) ? body : chosen;
            other = label.SequenceEqual("other") ? body : other;
            cases = cases[(open + length)..];
        }

        return chosen.IsEmpty ? other : chosen;
    }

    private static int Balanced(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
            {
                return i + 1;
            }
        }

        throw new FormatException($"A brace is not closed in '{text}'.");
    }

    private static string Word(object value, Language language) => value switch
    {
        Sentence sentence => Sentences.Say(sentence, language.Code),
        DateOnly date => date.ToString(language.DatePattern, language.Culture),
        double number => number.ToString("#,0.#", language.Culture),
        int number => number.ToString("#,0", language.Culture),
        _ => Convert.ToString(value, language.Culture) ?? "",
    };
}
