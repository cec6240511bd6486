using CsCheck;
using MailCoach.Coaching.Phrasing;

namespace MailCoach.Coaching.Tests.Phrasing;

/// <summary>Where findings stand, whatever was sent.</summary>
public sealed class PhrasingPositionTests
{
    private static readonly string[] Pieces =
    [
        "but", "However, ", "you never pay", " I'm sorry ", "SORRY!!", "aber", "Sie zahlen nie", "mais ", "pero", "لكنّني ", "ولكن", "\u064B", "e\u0301", "\U0001F600", "\uD800", "\uDC00", "\0", "\u202E",
        "<", ">", "</", "<p>", "</p>", "<b>", "</b>", "<br/>", "<blockquote>", "</blockquote>", "<!--", "-->", "<style>", "</style>", "<script>", "</script>", "<a href=\"but\">", "<div id=divRplyFwdMsg>", "<x '", "\"", "'",
        "&amp;", "&nbsp;", "&#98;ut", "&#x110000;", "&#xD800;", "&lt;", "&", ";", "&rsquo;", "\n", "\r\n", "\n> ", "\n-- \n", "On 3 March Greg wrote:\n", "From: a\nTo: b\n", "-----Original Message-----", "Von: x\nAn: y\n", " ", "  ", ".", "!!", "?!", ",", "…", "—", "'re", "l'", "STOP NOW", "1.", "29. ", "z. B. ",
    ];

    private static readonly Gen<string> Ugly = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]), Gen.String[0, 6]).Array[0, 40].Select(string.Concat);

    private static readonly string?[] Languages = [null, "en", "ar", "de", "es", "fr-CA", "sv", ""];

    private static readonly Gen<string?> Language = Gen.Int[0, Languages.Length - 1].Select(i => Languages[i]);

    private static readonly Gen<CheckPurpose> Purpose = Gen.Enum<CheckPurpose>();

    [Fact]
    public void A_finding_is_the_text_where_it_stands_in_any_text_and_any_html() =>
        Gen.Select(Ugly, Language, Purpose, Gen.Enum<TextFormat>()).Sample((text, language, purpose, format) =>
        {
            foreach (var finding in PhrasingCheck.Check(new CheckRequest(text, language, purpose, format)).Findings)
            {
                Assert.InRange(finding.Start, 0, text.Length);
                Assert.InRange(finding.Length, 0, text.Length - finding.Start);
                Assert.Equal(text.Substring(finding.Start, finding.Length), finding.Text);
                Assert.Contains(finding.Rule, Rules.All);
            }
        });

    [Fact]
    public void The_same_text_is_read_the_same_twice() =>
        Gen.Select(Ugly, Language, Purpose).Sample((text, language, purpose) =>
            Assert.Equal(Say(new CheckRequest(text, language, purpose)), Say(new CheckRequest(text, language, purpose))));

    private static string Say(CheckRequest request)
    {
        var result = PhrasingCheck.Check(request);
        return $"{result.Language} {string.Join('|', result.Findings.Select(finding => $"{finding.Rule}@{finding.Start}+{finding.Length}"))}";
    }
}
