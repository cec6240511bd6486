using MailCoach.Coaching.Drafting;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Tests.Drafting;

public sealed class LetterTests
{
    private static readonly SentencePurpose[] EndingOrder =
    [
        SentencePurpose.Greeting, SentencePurpose.Care, SentencePurpose.Feeling, SentencePurpose.Ending, SentencePurpose.NextStep,
        SentencePurpose.Referral, SentencePurpose.Money, SentencePurpose.Thanks, SentencePurpose.Closing,
    ];

    private static readonly SentencePurpose[] RaiseOrder =
    [
        SentencePurpose.Greeting, SentencePurpose.Observation, SentencePurpose.Feeling, SentencePurpose.Need, SentencePurpose.Request,
        SentencePurpose.Thanks, SentencePurpose.Closing,
    ];

    public static TheoryData<string> Languages => [.. LanguageData.Codes];

    [Theory, MemberData(nameof(Languages))]
    public void A_full_ending_holds_each_purpose_once_in_order(string language)
    {
        var letter = ALetter.Written(ALetter.Full(language, TalkReason.Capacity));
        Assert.Equal(EndingOrder, letter.Sentences.Select(sentence => sentence.Purpose));
    }

    [Theory, MemberData(nameof(Languages))]
    public void A_raise_observes_feels_needs_and_asks_in_that_order(string language)
    {
        var letter = ALetter.Written(ALetter.Raise(language, TalkReason.Payment), ALetter.Observed);
        Assert.Equal(RaiseOrder, letter.Sentences.Select(sentence => sentence.Purpose));
    }

    [Fact]
    public void Endings_have_75_to_150_words_and_each_purpose_once() => HoldEndings(Cases.Sampled(Cases.Endings()));

    [Fact, Trait("long", "true")]
    public void Every_ending_has_75_to_150_words_and_each_purpose_once() => HoldEndings(Cases.Endings());

    [Fact]
    public void Raises_have_75_to_150_words_and_no_ending_in_them() => HoldRaises(Cases.Sampled(Cases.Raises()));

    [Fact, Trait("long", "true")]
    public void Every_raise_has_75_to_150_words_and_no_ending_in_it() => HoldRaises(Cases.Raises());

    private static void HoldEndings(IEnumerable<(DraftRequest Request, DraftFacts Facts)> cases)
    {
        Assert.All(cases, asked =>
        {
            var letter = ALetter.Written(asked.Request, asked.Facts);
            Assert.InRange(ALetter.Words(letter.Text), LetterWriter.FewestWords, LetterWriter.MostWords);
            Assert.Equal(letter.Sentences.Count, letter.Sentences.Select(sentence => sentence.Purpose).Distinct().Count());
            Assert.All([SentencePurpose.Greeting, SentencePurpose.Feeling, SentencePurpose.Ending, SentencePurpose.NextStep], purpose =>
                Assert.Contains(letter.Sentences, sentence => sentence.Purpose == purpose));
        });
    }

    private static void HoldRaises(IEnumerable<(DraftRequest Request, DraftFacts Facts)> cases)
    {
        Assert.All(cases, asked =>
        {
            var letter = ALetter.Written(asked.Request, asked.Facts);
            Assert.InRange(ALetter.Words(letter.Text), LetterWriter.FewestWords, LetterWriter.MostWords);
            Assert.Equal(RaiseOrder, letter.Sentences.Select(sentence => sentence.Purpose).Where(purpose => purpose != SentencePurpose.Care));
        });
    }

    [Fact]
    public void The_owners_text_may_be_longer_than_a_letter_should_be()
    {
        var care = string.Join(' ', Enumerable.Repeat("The second shop is a wonderful step.", 30));
        Assert.Contains(care, ALetter.Written(ALetter.Full("en") with { Care = care }).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages))]
    public void What_the_owner_admires_stands_as_they_wrote_it(string language)
    {
        var care = ALetter.Written(ALetter.Full(language)).Sentences.Single(sentence => sentence.Purpose == SentencePurpose.Care);
        Assert.EndsWith(ALetter.Care[language], care.Text, StringComparison.Ordinal);
        Assert.Equal(SentenceSource.Owner, care.Source);
    }

    [Theory]
    [InlineData("the second shop", "the second shop.")]
    [InlineData("The second shop is a wonderful step", "The second shop is a wonderful step.")]
    [InlineData("the second shop,", "the second shop.")]
    [InlineData("The second\r\n  shop is open!", "The second shop is open!")]
    [InlineData("\"One street, one table.\"", "\"One street, one table.\"")]
    public void A_few_words_of_admiration_become_a_sentence(string care, string ending) => Assert.EndsWith(
        ending,
        ALetter.Written(ALetter.Full("en") with { Care = care }).Sentences.Single(sentence => sentence.Purpose == SentencePurpose.Care).Text,
        StringComparison.Ordinal);

    [Fact]
    public void I_admire_is_not_said_twice()
    {
        var letter = ALetter.Written(ALetter.Full("en") with { Care = "I admire how you opened a second shop." });
        Assert.Equal(2, letter.Text.Split("admire").Length);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Without_the_owners_words_no_praise_is_made_up(string language)
    {
        var letter = ALetter.Written(ALetter.Full(language) with { Care = null, Since = null });
        Assert.DoesNotContain(letter.Sentences, sentence => sentence.Purpose == SentencePurpose.Care);
    }

    [Fact]
    public void A_confirmed_beginning_stands_where_admiration_is_missing()
    {
        var letter = ALetter.Written(ALetter.Full("en") with { Care = null });
        var care = letter.Sentences.Single(sentence => sentence.Purpose == SentencePurpose.Care);
        Assert.Contains("March 2024", care.Text, StringComparison.Ordinal);
        Assert.Equal(SentenceSource.Metadata, care.Source);
        Assert.Equal(2, letter.Text.Split("March 2024").Length);
    }

    [Fact]
    public void The_first_mail_of_the_mailbox_never_enters_a_letter_unconfirmed()
    {
        var letter = ALetter.Written(ALetter.Full("en") with { Since = null }, ALetter.Facts() with { FirstMessageOn = new(2024, 3, 12) });
        Assert.DoesNotContain("2024", letter.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Languages))]
    public void Every_reason_has_words_of_its_own(string language)
    {
        var said = Enum.GetValues<TalkReason>().Select(reason => ALetter.Written(ALetter.Full(language, reason)))
            .Select(letter => letter.Sentences.Single(sentence => sentence.Purpose == SentencePurpose.Feeling).Text);
        Assert.Equal(6, said.Distinct().Count());
    }

    [Fact]
    public void Six_reasons_are_no_list_of_grievances()
    {
        var letter = ALetter.Written(ALetter.Bare("en", Enum.GetValues<TalkReason>()));
        var reason = letter.Sentences.Single(sentence => sentence.Purpose == SentencePurpose.Feeling).Text;
        Assert.InRange(reason.Count(letter => letter == '.'), 1, 2);
    }

    [Fact]
    public void A_raise_says_what_was_seen_in_figures_a_person_would_say()
    {
        var letter = ALetter.Written(ALetter.Raise("en", TalkReason.Payment), ALetter.Observed);
        var seen = letter.Sentences.Single(sentence => sentence.Purpose == SentencePurpose.Observation);
        Assert.Contains("three weeks", seen.Text, StringComparison.Ordinal);
        Assert.Equal(SentenceSource.Metadata, seen.Source);
    }

    [Fact]
    public void A_raise_about_evenings_does_not_mention_invoices()
    {
        var letter = ALetter.Written(ALetter.Raise("en", TalkReason.Stress), ALetter.Observed);
        Assert.DoesNotContain("invoice", letter.Sentences[1].Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("14", letter.Sentences[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_raise_without_facts_claims_none()
    {
        var seen = ALetter.Written(ALetter.Raise("en", TalkReason.Payment)).Sentences[1];
        Assert.Equal(SentenceSource.Wording, seen.Source);
        Assert.DoesNotContain(seen.Text, char.IsDigit);
    }

    [Fact]
    public void A_person_to_turn_to_is_named_with_how_to_reach_them_and_why()
    {
        var referral = ALetter.Written(ALetter.Full("en")).Sentences.Single(sentence => sentence.Purpose == SentencePurpose.Referral);
        Assert.Contains("Dana Cole (dana@cole.example): loves food brands and has room in February.", referral.Text, StringComparison.Ordinal);
        Assert.Equal(SentenceSource.Owner, referral.Source);
    }

    [Theory]
    [InlineData("1042", "1,200 EUR", true), InlineData("1042", null, true), InlineData(null, "1,200 EUR", true), InlineData(null, null, true)]
    [InlineData("1042", "1,200 EUR", false), InlineData("1042", null, false), InlineData(null, "1,200 EUR", false), InlineData(null, null, false)]
    public void Money_is_said_with_what_is_known(string? number, string? amount, bool due)
    {
        Assert.All(LanguageData.Codes, language =>
        {
            var invoice = new FinalInvoice(number, amount, due ? new DateOnly(2027, 2, 15) : null);
            var money = ALetter.Written(ALetter.Full(language) with { FinalInvoice = invoice })
                .Sentences.Single(sentence => sentence.Purpose == SentencePurpose.Money).Text;
            Assert.Equal(number is not null, money.Contains("1042", StringComparison.Ordinal));
            Assert.Equal(amount is not null, money.Contains("1,200 EUR", StringComparison.Ordinal));
            Assert.Equal(due, money.Contains("2027", StringComparison.Ordinal));
            Assert.DoesNotContain("  ", money, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"[\[\]{}]|[,،:;]\s*\.", money);
        });
    }

    [Fact]
    public void Whole_sentences_about_the_handover_stand_on_their_own()
    {
        var letter = ALetter.Written(ALetter.Full("en") with { Handover = ["all source files", "I will finish the winter menu."] });
        var step = letter.Sentences.Single(sentence => sentence.Purpose == SentencePurpose.NextStep).Text;
        Assert.EndsWith("all source files. I will finish the winter menu.", step, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("es", new[] { "logos", "informes" }, "logos e informes.")]
    [InlineData("es", new[] { "logos", "hierro" }, "logos y hierro.")]
    [InlineData("ar", new[] { "الملفات", "الدليل", "كلمات المرور" }, "الملفات، والدليل وكلمات المرور.")]
    [InlineData("en", new[] { "logos, fonts", "a guide" }, "logos, fonts; a guide.")]
    [InlineData("de", new[] { "Logos", "Schriften", "Zugänge" }, "Logos, Schriften und Zugänge.")]
    public void Things_handed_over_are_listed_as_the_language_lists(string language, string[] items, string ending) => Assert.EndsWith(
        ending,
        ALetter.Written(ALetter.Full(language) with { Handover = items }).Sentences.Single(sentence => sentence.Purpose == SentencePurpose.NextStep).Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData(Channel.Phone, "on the phone"), InlineData(Channel.VideoCall, "in our video call"), InlineData(Channel.InPerson, "when we met")]
    public void A_letter_after_a_talk_confirms_what_was_said(Channel channel, string place) => Assert.Contains(
        place, ALetter.Written(ALetter.Full("en") with { Channel = channel }).Text, StringComparison.Ordinal);
}
