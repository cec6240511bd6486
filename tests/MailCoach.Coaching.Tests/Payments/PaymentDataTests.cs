using System.Text.Json;
using MailCoach.Coaching.Languages;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Tests.Payments.Standing;

namespace MailCoach.Coaching.Tests.Payments;

public sealed class PaymentDataTests
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
}
