using System.Text.RegularExpressions;
using MailCoach.Coaching.Drafting;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Tests.Drafting;

/// <summary>What no letter may hold, whatever its language; and every line of the files read.</summary>
public sealed partial class WordingTests
{
    /// <summary>Words that take back, apologise, hedge or hold the door open; avoided wholly, even where one would be innocent.</summary>
    private static readonly Dictionary<string, string[]> Avoided = new()
    {
        ["en"] = ["but", "however", "although", "though", "yet", "still", "while", "whilst", "only", "rather", "nevertheless", "nonetheless", "albeit", "despite", "whereas",
            "notwithstanding", "instead", "unfortunately", "sadly", "regret", "sorry", "apologise", "apologize", "apologies", "maybe", "perhaps", "probably", "might", "always", "never", "break", "pause"],
        ["de"] = ["aber", "zwar", "jedoch", "allerdings", "doch", "dennoch", "trotzdem", "obwohl", "obgleich", "wenngleich", "trotz", "hingegen", "andererseits", "sondern", "nur",
            "während", "dabei", "eigentlich", "leider", "bedauere", "bedaure", "entschuldigung", "leid", "vielleicht", "eventuell", "wohl", "immer", "nie", "du", "dein", "dir", "dich"],
        ["fr"] = ["mais", "cependant", "toutefois", "néanmoins", "pourtant", "revanche", "quoique", "malgré", "or", "seulement", "tandis", "alors", "quand même", "par contre",
            "malheureusement", "désolé", "désolée", "excuse", "excuses", "pardon", "regret", "regrette", "hélas", "peut-être", "toujours", "jamais", "tu", "ton", "te", "toi"],
        ["es"] = ["pero", "sino", "mas", "embargo", "aunque", "obstante", "ahora bien", "a pesar", "si bien", "eso sí", "solo", "sólo", "mientras", "cambio de", "lamentablemente",
            "lamento", "siento mucho", "lo siento", "perdón", "disculpe", "disculpas", "quizá", "quizás", "tal vez", "siempre", "nunca", "tú", "tu", "te", "contigo"],
        ["ar"] = ["لكن", "ولكن", "لكنّ", "لكنني", "غير أن", "بيد أن", "إلا أن", "إلا", "مع أن", "رغم", "بالرغم", "إنما", "ومع ذلك", "بينما", "فقط", "أما",
            "للأسف", "آسف", "أعتذر", "عذراً", "معذرة", "ربما", "لعل", "دائماً", "أبداً"],
    };

    [Fact]
    public void No_letter_takes_back_apologises_or_hedges()
    {
        var banned = Avoided.ToDictionary(pair => pair.Key, pair => Word(pair.Value));
        Assert.All(Cases.Sampled(Cases.Endings().Concat(Cases.Raises())), asked =>
        {
            var letter = ALetter.Written(asked.Request, asked.Facts);
            Assert.DoesNotMatch(banned[asked.Request.Language!], letter.Text);
        });
    }

    [Fact]
    public void No_wording_takes_back_apologises_or_hedges() => Assert.All(Lines().Where(line => !line.Key.EndsWith(".they", StringComparison.Ordinal)), line =>
        Assert.DoesNotMatch(Word(Avoided[line.Language]), Gap().Replace(line.Text, "… ")));

    [Fact]
    public void Every_language_has_the_same_keys_and_tones_and_no_line_twice()
    {
        var english = Shape("en");
        Assert.All(LanguageData.Codes, language => Assert.Equal(english, Shape(language)));
        Assert.All(Lines(), line => Assert.Equal(line.Text.Trim(), line.Text));
        Assert.All(Lines(), line => Assert.NotEqual("", line.Text));
        Assert.All(
            Lines().GroupBy(line => (line.Language, line.Key, line.Tone)),
            lines => Assert.Equal(lines.Count(), lines.Select(line => line.Text).Distinct().Count()));
    }

    [Fact]
    public void Every_wording_of_a_key_has_the_gaps_that_English_has()
    {
        var english = Lines().Where(line => line.Language == "en").GroupBy(line => line.Key)
            .ToDictionary(lines => lines.Key, lines => lines.SelectMany(line => GapNames(line.Text)).ToHashSet());
        Assert.All(Lines(), line => Assert.Subset(english[line.Key], GapNames(line.Text).Where(IsGap).ToHashSet()));
    }

    [Theory]
    [InlineData("de", "ich|wir|was|wenn|wohin|unsere|zuerst|zu|es")]
    public void A_sentence_that_follows_a_German_greeting_can_open_small(string language, string openers) => Assert.All(
        Lines().Where(line => line.Language == language && (line.Key.StartsWith("care.", StringComparison.Ordinal)
            || line.Key.StartsWith("reason.", StringComparison.Ordinal) || line.Key.StartsWith("observe.", StringComparison.Ordinal))),
        line => Assert.Matches($"^(?i:{openers})\\b", line.Text));

    [Fact]
    public void Nobody_is_called_by_their_gender()
    {
        string[] gendered =
        [
            "Liebe ", "Lieber ", "geehrte", "Kunde", "Kundin", "Nachfolger", "Cher ", "Chère ", "heureux", "heureuse", "ravi", "désolé", "Estimad", "Querid", "encantad",
            "agradecid", "bienvenid", "juntos", "عزيزي", "عزيزتي", "سعيد ", "سعيدة", "ممتن", " his ", " her ", "Mr", "Ms", "Herr", "Frau", "Señor", "Señora",
        ];
        Assert.All(Lines(), line => Assert.All(gendered, word => Assert.DoesNotContain(word, line.Text, StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Language, string Key, string Tone, string Text)> Lines() =>
        from language in LanguageData.Codes
        from key in Words(language).Wordings
        from tone in key.Value
        from text in tone.Value
        select (language, key.Key, tone.Key, text);

    private static IEnumerable<string> Shape(string language) =>
        Words(language).Wordings.SelectMany(key => key.Value.Select(tone => $"{key.Key}.{tone.Key}")).Order(StringComparer.Ordinal);

    private static WordingFile Words(string language) => LanguageData.Read<WordingFile>(language, "drafting.json");

    private static IEnumerable<string> GapNames(string text) => Gap().Matches(text).Select(match => match.Groups["name"].Value);

    /// <summary>Not the words inside a plural.</summary>
    private static bool IsGap(string name) => Lines().Any(line => line.Language == "en" && GapNames(line.Text).Contains(name));

    private static Regex Word(string[] words) => new(
        $@"(?<![\p{{L}}\p{{M}}'-])(?:{string.Join('|', words.Select(Regex.Escape))})(?![\p{{L}}\p{{M}}])",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(5));

    [GeneratedRegex(@"\{(?<name>[a-zA-Z]+)(?:, plural,|\})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Gap();

    private sealed record WordingFile(
        object[] Dates, string FirstOfMonth, object[] Spellings, bool BodyOpensSmall, object List, string[] Numbers, string[] Spans, string[] CareEchoes,
        Dictionary<string, Dictionary<string, string[]>> Wordings);
}
