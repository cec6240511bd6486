using MailCoach.Coaching.Languages;
using MailCoach.Coaching.Phrasing;

namespace MailCoach.Coaching.Tests.Phrasing;

/// <summary>Every line of every language's phrasing files.</summary>
public sealed class PhrasingDataTests
{
    public static TheoryData<string> Languages => [.. LanguageData.Codes];

    [Theory, MemberData(nameof(Languages))]
    public void Every_message_of_a_rule_is_said_in_every_language(string language)
    {
        var said = LanguageData.Read<Dictionary<string, string>>(language, "phrasing.sentences.json");
        Assert.Equal(LanguageData.Read<Dictionary<string, string>>("en", "phrasing.sentences.json").Keys.Order(), said.Keys.Order());
        Assert.All(Rules.All, rule => Assert.Contains($"phrasing.{rule}", said.Keys));
        Assert.All(said.Values, message => Assert.False(string.IsNullOrWhiteSpace(message)));
        Assert.Contains("{word}", said["phrasing.adversative"], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages))]
    public void No_message_holds_what_the_checker_warns_of(string language)
    {
        foreach (var message in LanguageData.Read<Dictionary<string, string>>(language, "phrasing.sentences.json").Values)
        {
            Assert.Empty(PhrasingCheck.Check(new CheckRequest(message, language, CheckPurpose.Reply)).Findings.Select(finding => $"{finding.Rule}: {finding.Text}"));
        }
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_list_of_words_holds_no_word_twice_and_none_that_is_empty(string language)
    {
        using var file = System.Text.Json.JsonDocument.Parse(LanguageData.Read<System.Text.Json.JsonElement>(language, "phrasing.json").GetRawText());
        var lists = Lists(file.RootElement, "").ToList();
        Assert.All(lists, list => Assert.All(list.Words, word => Assert.False(string.IsNullOrWhiteSpace(word))));
        Assert.Empty(lists.SelectMany(list => list.Words.GroupBy(word => word, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => $"{list.Path}: {same.Key}")));
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_language_has_words_for_every_kind_of_speech(string language)
    {
        var phrases = LanguageData.Read<System.Text.Json.JsonElement>(language, "phrasing.json").GetProperty("phrases");
        var english = LanguageData.Read<System.Text.Json.JsonElement>("en", "phrasing.json").GetProperty("phrases");
        Assert.Equal(english.EnumerateObject().Select(speech => speech.Name), phrases.EnumerateObject().Select(speech => speech.Name));
        Assert.All(phrases.EnumerateObject(), speech => Assert.NotEqual(0, speech.Value.GetProperty("find").GetArrayLength()));
    }

    private static IEnumerable<(string Path, List<string> Words)> Lists(System.Text.Json.JsonElement element, string path) => element.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Lists(member.Value, $"{path}/{member.Name}")),
        System.Text.Json.JsonValueKind.Array when element.EnumerateArray().All(item => item.ValueKind == System.Text.Json.JsonValueKind.String) =>
            [(path, element.EnumerateArray().Select(item => item.GetString() ?? "").ToList())],
        System.Text.Json.JsonValueKind.Array => element.EnumerateArray().SelectMany((item, index) => Lists(item, $"{path}/{index}")),
        _ => [],
    };
}
