using MailCoach.Coaching.Drafting;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Tests.Drafting;

public sealed class GapTests
{
    private static readonly DraftFacts Known = ALetter.Facts() with { OwnerName = "Sam Reed" };

    [Fact]
    public void A_full_request_lacks_nothing() => Assert.Empty(DraftGaps.Find(ALetter.Full("en"), Known));

    [Fact]
    public void A_bare_request_is_asked_for_everything_a_good_letter_needs() => Assert.Equal(
        ["care", "since", "lastDay", "handover", "finalInvoice", "recipientName", "senderName"],
        Fields(ALetter.Bare("en"), ALetter.Facts() with { FirstMessageOn = new(2024, 3, 12), OpenInvoices = 2 }));

    [Theory]
    [InlineData(30, 29, true), InlineData(30, 30, false), InlineData(0, 1, false), InlineData(null, 1, false)]
    public void A_last_day_inside_the_notice_is_a_gap_and_one_after_it_is_none(int? notice, int daysAhead, bool asked) => Assert.Equal(
        asked,
        Fields(ALetter.Full("en") with { LastDay = ALetter.Today.AddDays(daysAhead) }, Known with { NoticeDays = notice }).Contains("lastDay"));

    [Fact]
    public void A_notice_names_its_days_and_the_earliest_day()
    {
        var gap = DraftGaps.Find(ALetter.Full("en") with { LastDay = ALetter.Today }, Known with { NoticeDays = 30 }).Single();
        var question = Sentences.Say(gap.Question, "en");
        Assert.Contains("30 days", question, StringComparison.Ordinal);
        Assert.Contains("23 December 2026", question, StringComparison.Ordinal);
    }

    [Fact]
    public void A_confirmed_beginning_is_not_asked_again()
    {
        var facts = Known with { FirstMessageOn = new(2024, 3, 12) };
        Assert.Empty(Fields(ALetter.Full("en"), facts));
        Assert.Equal(["since"], Fields(ALetter.Full("en") with { Since = null }, facts));
        Assert.Empty(Fields(ALetter.Full("en") with { Since = null }, Known));
    }

    [Fact]
    public void Open_invoices_come_up_before_the_ending()
    {
        var request = ALetter.Full("en") with { FinalInvoice = null };
        Assert.Equal(["finalInvoice"], Fields(request, Known with { OpenInvoices = 1 }));
        Assert.Empty(Fields(request, Known));
        Assert.Empty(Fields(ALetter.Full("en"), Known with { OpenInvoices = 1 }));
    }

    [Fact]
    public void Spaces_are_no_answer() => Assert.Equal(
        ["care", "handover", "recipientName"],
        Fields(ALetter.Full("en") with { Care = " \n", Handover = [" "], RecipientName = "\u202E " }, Known));

    [Fact]
    public void A_raise_asks_for_its_request_and_never_for_a_last_day()
    {
        var raise = ALetter.Raise("en") with { Care = ALetter.Care["en"] };
        Assert.Empty(Fields(raise, Known with { NoticeDays = 30, OpenInvoices = 3 }));
        Assert.Equal(["request"], Fields(raise with { Request = null }, Known));
    }

    [Theory]
    [InlineData("en"), InlineData("ar"), InlineData("de"), InlineData("es"), InlineData("fr")]
    public void Every_question_is_asked_in_the_owners_language(string language)
    {
        var facts = ALetter.Facts() with { Language = language, FirstMessageOn = new(2024, 3, 12), OpenInvoices = 2, NoticeDays = 30 };
        var gaps = DraftGaps.Find(ALetter.Bare("en"), facts).Concat(DraftGaps.Find(ALetter.Raise("en") with { Request = null }, facts))
            .Concat(DraftGaps.Find(ALetter.Bare("en"), facts with { NoticeDays = null }))
            .Concat(DraftGaps.Find(ALetter.Full("en") with { LastDay = ALetter.Today }, facts));
        Assert.All(gaps, gap =>
        {
            Assert.True(Sentences.Of(language).ContainsKey(gap.Question.Key), gap.Question.Key);
            Assert.DoesNotMatch(@"[{}#\[\]]", Sentences.Say(gap.Question, language));
        });
    }

    [Fact]
    public void Every_language_has_every_question_and_nothing_else()
    {
        var english = Keys("en");
        Assert.Equal(10, english.Count);
        Assert.All(LanguageData.Codes, language => Assert.Equal(english, Keys(language)));
    }

    private static List<string> Keys(string language) =>
        [.. LanguageData.Read<Dictionary<string, string>>(language, "drafting.sentences.json").Keys.Order(StringComparer.Ordinal)];

    private static List<string> Fields(DraftRequest request, DraftFacts facts) => [.. DraftGaps.Find(request, facts).Select(gap => gap.Field)];
}
