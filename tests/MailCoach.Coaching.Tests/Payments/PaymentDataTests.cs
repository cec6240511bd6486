using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using MailCoach.Coaching.Languages;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Tests.Payments.Standing;

namespace MailCoach.Coaching.Tests.Payments;

public sealed partial class PaymentDataTests
{
    public static TheoryData<string> Codes() => new(LanguageData.Codes);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_word_list_is_filled_and_says_nothing_twice(string code)
    {
        foreach (var list in Words(code).Where(list => list.Value.ValueKind == JsonValueKind.Array))
        {
            var words = list.Value.EnumerateArray().Select(word => word.GetString()!).ToArray();
            Assert.True(list.Key == "articles" || words.Length > 0, $"{list.Key} is empty");
            Assert.All(words, word => Assert.True(word.Trim() == word && word.Length > 0 && word == word.ToLowerInvariant(), $"{list.Key}: '{word}'"));
            Assert.Equal(words.Distinct(), words);
        }
    }

    /// <summary>A subject is read in words of letters and digits: a phrase with anything else in it would never be found, nor one of nine words.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_phrase_can_be_met_in_a_subject(string code)
    {
        foreach (var list in Words(code))
        {
            foreach (var phrase in Phrases(list.Value))
            {
                var words = phrase.Split(' ');
                Assert.True(words.Length <= 8, $"{list.Key}: '{phrase}' is too long");
                Assert.True(words[0] != "…" && words[^1] != "…", $"{list.Key}: '{phrase}' begins or ends with a gap");
                Assert.All(words, word => Assert.True(word == "…" || Word().IsMatch(word), $"{list.Key}: '{phrase}'"));
            }
        }
    }

    /// <summary>Accents, letter forms and a glued article make no difference, so they make no new line.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void No_phrase_is_another_one_in_disguise(string code)
    {
        foreach (var list in Words(code).Where(list => list.Value.ValueKind == JsonValueKind.Array && list.Key != "articles"))
        {
            var folded = Phrases(list.Value).GroupBy(Folded).Where(group => group.Count() > 1).Select(group => string.Join(" = ", group));
            Assert.True(!folded.Any(), $"{list.Key}: {string.Join("; ", folded)}");
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_list_about_clients_is_filled_and_says_nothing_twice(string code)
    {
        var lists = LanguageData.Read<Dictionary<string, string[]>>(code, "clients.json");

        Assert.Equal(LanguageData.Read<Dictionary<string, string[]>>("en", "clients.json").Keys.Order(), lists.Keys.Order());
        foreach (var (name, words) in lists)
        {
            Assert.NotEmpty(words);
            Assert.All(words, word => Assert.True(word.Trim() == word && word.Length > 0 && word == word.ToLowerInvariant(), $"{name}: '{word}'"));
            Assert.True(words.Distinct().Count() == words.Length, $"{name}: {string.Join(", ", words.GroupBy(word => word).Where(group => group.Count() > 1).Select(group => group.Key))}");
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_language_has_the_same_lists(string code) => Assert.Equal(Words("en").Keys.Order(), Words(code).Keys.Order());

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_language_says_the_same_sentences(string code) =>
        Assert.Equal(Own("en").Keys.Order(), Own(code).Keys.Order());

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_sentence_can_be_said_of_any_number(string code)
    {
        foreach (var key in Own(code).Keys)
        {
            foreach (var number in new[] { 0, 1, 2, 3, 11, 100 })
            {
                var said = Sentences.Say(
                    new Sentence(
                        key, ("count", number), ("days", number), ("late", number), ("last", number), ("usual", number), ("number", "1042"), ("platform", "Upwork"),
                        ("date", LedgerOf.AsOf), ("sent", LedgerOf.AsOf)),
                    code);
                Assert.DoesNotContain("{", said, StringComparison.Ordinal);
                Assert.DoesNotContain("!", said, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Every_service_is_read_from_its_domains()
    {
        Assert.Equal(MoneyKind.PaymentByService, Kind("service@paypal.com"));
        Assert.Equal(MoneyKind.PaymentByService, Kind("notify@mail.stripe.com"));
        Assert.Equal(MoneyKind.BillToOwner, Kind("tom@notstripe.com"));

        static MoneyKind? Kind(string sender) =>
            MoneySubjects.Read("Payment received from Alpine Gear", mine: false, sender, hasAttachments: false)?.Kind;
    }

    private static Dictionary<string, JsonElement> Words(string code) => LanguageData.Read<Dictionary<string, JsonElement>>(code, "payments.json");

    private static Dictionary<string, string> Own(string code) => LanguageData.Read<Dictionary<string, string>>(code, "payments.sentences.json");

    private static IEnumerable<string> Phrases(JsonElement list) => list.ValueKind == JsonValueKind.Array
        ? list.EnumerateArray().Select(word => word.GetString()!)
        : list.EnumerateObject().Select(member => member.Name);

    private static string Folded(string phrase) =>
        string.Concat(phrase.Normalize(NormalizationForm.FormKD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark))
            .Replace('ة', 'ه').Replace('ى', 'ي');

    [GeneratedRegex(@"^[\p{L}\p{M}\d]+\*?$", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
