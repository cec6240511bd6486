using System.Text.RegularExpressions;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>Every line of the data of these rooms, in every language.</summary>
public sealed partial class StressDataTests
{
    private static readonly string[] Languages = ["en", "ar", "de", "es", "fr"];

    public static TheoryData<string, string> Lists
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var language in Languages)
            {
                data.Add(language, "stress.json");
                data.Add(language, "advice.json");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Word_lists_have_the_same_shape_and_no_empty_or_double_lines(string language, string file)
    {
        var lists = LanguageData.Read<Dictionary<string, string[]>>(language, file);
        Assert.Equal(LanguageData.Read<Dictionary<string, string[]>>("en", file).Keys, lists.Keys);
        foreach (var (name, lines) in lists)
        {
            Assert.NotEmpty(lines);
            Assert.All(lines, line => Assert.Equal(line.Trim(), line));
            Assert.All(lines, line => Assert.Contains(line, char.IsLetter));
            Assert.True(lines.Distinct(StringComparer.OrdinalIgnoreCase).Count() == lines.Length, $"{language}/{file}: {name} says something twice");
        }
    }

    [Theory]
    [InlineData("stress.sentences.json"), InlineData("fit.sentences.json"), InlineData("advice.sentences.json")]
    public void Every_sentence_is_said_in_every_language_with_the_same_gaps(string file)
    {
        var english = LanguageData.Read<Dictionary<string, string>>("en", file);
        foreach (var language in Languages)
        {
            var spoken = LanguageData.Read<Dictionary<string, string>>(language, file);
            Assert.Equal(english.Keys.Order(), spoken.Keys.Order());
            Assert.All(spoken, pair => Assert.Subset(GapsOf(english[pair.Key]), GapsOf(pair.Value)));
        }
    }

    [Theory]
    [InlineData(0), InlineData(1), InlineData(2), InlineData(5), InlineData(11), InlineData(100)]
    public void Every_sentence_can_be_said_with_any_number(int number)
    {
        (string, object)[] gaps =
        [
            ("count", number), ("mails", number), ("weeks", number), ("days", number), ("felt", 2.5), ("date", new DateOnly(2026, 1, 31)),
            ("signal", new Sentence("stress.name.dread")),
        ];
        foreach (var language in Languages)
        {
            foreach (var key in Sentences.Of(language).Keys.Where(key => key.Split('.')[0] is "stress" or "fit" or "advice"))
            {
                var said = Sentences.Say(new Sentence(key, gaps), language);
                Assert.DoesNotContain('{', said);
                Assert.DoesNotContain('}', said);
                Assert.DoesNotContain('#', said);
            }
        }
    }

    /// <summary>The house never says "but", in any language.</summary>
    [Fact]
    public void No_sentence_takes_back_what_came_before_it()
    {
        foreach (var (language, words) in new[]
        {
            ("en", Adversative().ToString()), ("de", @"\b(aber|jedoch|allerdings|dennoch|trotzdem|obwohl)\b"),
            ("fr", @"\b(mais|cependant|toutefois|pourtant|néanmoins)\b"), ("es", @"\b(pero|sin embargo|aunque|no obstante|sino)\b"),
            ("ar", "(^|\\s)(و?لكن\\S*|غير أن|بيد أن|إلا أن|رغم\\S*)"),
        })
        {
            foreach (var (key, message) in Sentences.Of(language).Where(pair => pair.Key.Split('.')[0] is "stress" or "fit" or "advice"))
            {
                Assert.False(Regex.IsMatch(message, words, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1)), $"{language} {key}: {message}");
            }
        }
    }

    private static HashSet<string> GapsOf(string message) => [.. Gap().Matches(message).Select(match => match.Groups["name"].Value)];

    [GeneratedRegex(@"\{(?<name>count|mails|weeks|days|felt|date|signal)(,|\})", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Gap();

    [GeneratedRegex(@"\b(but|however|although|though|nevertheless)\b", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Adversative();
}
