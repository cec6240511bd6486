using MailCoach.Coaching.Drafting;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Tests.Drafting;

public sealed class TalkScriptTests
{
    [Fact]
    public void A_script_for_an_ending_says_what_the_letter_says_without_its_frame()
    {
        Assert.All(LanguageData.Codes, language =>
        {
            var script = Script(ALetter.Full(language, TalkReason.Payment));
            var letter = ALetter.Written(ALetter.Full(language, TalkReason.Payment));
            Assert.Equal(letter.Sentences.Skip(1).SkipLast(1).Select(sentence => sentence.Text), script.Points);
            Assert.Contains("Maya", script.Opening, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void It_is_ready_for_why_now_faster_payment_anger_and_two_more_months() => Assert.Equal(
        ["Why now?", "We can pay faster.", "I can't believe it. You are leaving us in the lurch.", "Can you stay two more months?"],
        Script(ALetter.Full("en", TalkReason.Payment)).IfTheySay.Select(exchange => exchange.They));

    [Fact]
    public void Faster_payment_is_no_answer_where_payment_was_no_reason() => Assert.DoesNotContain(
        "We can pay faster.", Script(ALetter.Full("en", TalkReason.Fit)).IfTheySay.Select(exchange => exchange.They));

    [Fact]
    public void Two_more_months_are_answered_with_the_last_day_where_there_is_one()
    {
        Assert.Contains("Friday, 29 January 2027", Script(ALetter.Full("en")).IfTheySay[^1].You, StringComparison.Ordinal);
        Assert.DoesNotContain("last day", Script(ALetter.Bare("en")).IfTheySay[^1].You, StringComparison.Ordinal);
    }

    [Fact]
    public void The_confirmation_is_the_letter() => Assert.Equal(
        ALetter.Written(ALetter.Full("en") with { Channel = Channel.Phone }).Text, Script(ALetter.Full("en")).Confirmation.Text);

    [Fact]
    public void A_raise_has_answers_of_its_own()
    {
        Assert.All(LanguageData.Codes, language => Assert.Equal(4, Script(ALetter.Raise(language)).IfTheySay.Select(exchange => exchange.They).Distinct().Count()));
    }

    private static TalkScript Script(DraftRequest request)
    {
        var spoken = request with { Channel = Channel.Phone };
        return TalkScripts.Write(spoken, ALetter.Facts(), ALetter.Written(spoken));
    }
}
