using System.Net;
using CsCheck;
using MailCoach.Coaching.Drafting;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Tests.Drafting;

public sealed class SafetyTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("' onmouseover='alert(1)")]
    [InlineData("&lt;b&gt; & <b>")]
    [InlineData("{lastDay} [x] {count, plural, other {#}}")]
    [InlineData("</p></div><div dir=ltr>")]
    public void A_hostile_name_is_text_and_nothing_else(string hostile)
    {
        Assert.All(LanguageData.Codes, language =>
        {
            var letter = ALetter.Written(Everywhere(language, hostile));
            Assert.Equal(Skeleton(ALetter.Written(Everywhere(language, "x"))), Skeleton(letter));
            Assert.Contains(hostile, WebUtility.HtmlDecode(letter.Html), StringComparison.Ordinal);
            Assert.Contains(hostile, letter.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Any_text_whatever_is_text_and_nothing_else() => Gen.String.Sample(text =>
    {
        var letter = ALetter.Written(ALetter.Full("ar") with { Care = text, RecipientName = text });
        return Skeleton(letter).All(tag => tag is "div" or "p" or "br" or "/p" or "/div");
    });

    [Fact]
    public void Direction_overrides_and_control_characters_do_not_enter_a_letter()
    {
        var letter = ALetter.Written(ALetter.Full("en") with { Care = "The \u202Esecond\u0000 shop\u2067." });
        Assert.Contains("The second shop.", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Arabic_runs_from_right_to_left_and_says_so()
    {
        Assert.StartsWith("<div lang=\"ar-LB\" dir=\"rtl\"><p>", ALetter.Written(ALetter.Full("ar-LB")).Html, StringComparison.Ordinal);
        Assert.StartsWith("<div lang=\"de\" dir=\"ltr\"><p>", ALetter.Written(ALetter.Full("de")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_and_html_say_the_same()
    {
        Assert.All(LanguageData.Codes, language =>
        {
            var letter = ALetter.Written(ALetter.Full(language));
            var read = WebUtility.HtmlDecode(letter.Html.Replace("<br>", "\n", StringComparison.Ordinal).Replace("</p><p>", "\n\n", StringComparison.Ordinal));
            Assert.EndsWith($">{letter.Text}</p></div>", read, StringComparison.Ordinal);
            Assert.All(letter.Sentences, sentence => Assert.Contains(sentence.Text, letter.Text, StringComparison.Ordinal));
        });
    }

    private static DraftRequest Everywhere(string language, string text) => ALetter.Full(language) with
    {
        RecipientName = text,
        SenderName = text,
        Care = text,
        Handover = [text],
        Referral = new Referral(text, text, text),
        FinalInvoice = new FinalInvoice(text, text, null),
    };

    private static List<string> Skeleton(Letter letter) =>
        [.. letter.Html.Split('<').Skip(1).Select(tag => tag[..tag.IndexOf('>', StringComparison.Ordinal)].Split(' ')[0])];
}
