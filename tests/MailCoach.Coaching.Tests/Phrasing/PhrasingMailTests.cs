using MailCoach.Coaching.Languages;
using MailCoach.Coaching.Phrasing;

namespace MailCoach.Coaching.Tests.Phrasing;

/// <summary>Mail as it is: HTML, quoted mail, signatures, several languages, and what the owner switched off.</summary>
public sealed class PhrasingMailTests
{
    [Theory]
    [InlineData("<p>I like it, but I am leaving.</p>", "but")]
    [InlineData("<p>I like it, <b>b</b>ut I am leaving.</p>", "b</b>ut")]
    [InlineData("<p>I like it, &#98;ut I am leaving.</p>", "&#98;ut")]
    [InlineData("I like it,&nbsp;but<br>I am leaving.", "but")]
    [InlineData("<p>You&rsquo;ve always ignored me.</p>", "You&rsquo;ve always ignored")]
    public void A_finding_in_html_stands_where_it_was_sent(string html, string where)
    {
        var finding = Assert.Single(Reply(html, TextFormat.Html));
        Assert.Equal(where, finding.Text);
        Assert.Equal(html.IndexOf(where, StringComparison.Ordinal), finding.Start);
    }

    [Theory]
    [InlineData("<style>p::after { content: 'but' }</style><p>Thanks.</p>")]
    [InlineData("<script>var but = 'you never pay';</script><p>Thanks.</p>")]
    [InlineData("<!-- but --><p title=\"but\">Thanks.</p>")]
    [InlineData("<a href='https://example.com/but'>Thanks.</a>")]
    [InlineData("<p>Thanks.</p><blockquote>You never pay, but you write.</blockquote>")]
    [InlineData("<p>Thanks.</p><div class=\"gmail_quote\"><div>You never pay!!</div></div>")]
    [InlineData("<p>Thanks.</p><div id=\"divRplyFwdMsg\"><b>From:</b> Greg</div><div>You never pay!!</div>")]
    [InlineData("<p>Thanks.</p><div style='border-top:solid #E1E1E1 1.0pt'><p><b>Von:</b> Greg<br><b>Gesendet:</b> Montag<br></p></div><p>You never pay!!</p>")]
    [InlineData("<p>Thanks.</p><div id=\"Signature\"><p>Sam, but better</p></div>")]
    [InlineData("<p>Thanks.</p><blockquote>You never pay!!")]
    public void What_is_no_prose_of_the_writer_is_not_read(string html) => Assert.Empty(Reply(html, TextFormat.Html));

    [Theory]
    [InlineData("Thanks.\n> You never pay, but you write.\n> STOP NOW\n")]
    [InlineData("Thanks.\n\nOn Tue, 3 Mar 2026 at 10:12, Greg Ott <greg@example.com> wrote:\nYou never pay!!\n")]
    [InlineData("Thanks.\n\nOn Tue, 3 Mar 2026 at 10:12, Greg Ott <greg@example.com>\nwrote:\n\nYou never pay!!\n")]
    [InlineData("Danke.\n\nAm 3. März 2026 um 10:12 schrieb Greg:\nSie zahlen nie!!\n")]
    [InlineData("Merci.\n\nLe 3 mars 2026 à 10:12, Greg <greg@example.com> a écrit :\nVous ne payez jamais !!\n")]
    [InlineData("Gracias.\n\nEl 3 mar 2026, Greg <greg@example.com> escribió:\n¡¡Nunca paga!!\n")]
    [InlineData("شكراً.\n\nفي 3 مارس 2026، كتب Greg <greg@example.com>:\nأنت لا تدفع أبداً!!\n")]
    [InlineData("Thanks.\n\nFrom: Greg\nSent: Monday\nTo: Sam\nSubject: Menu\n\nYou never pay!!\n")]
    [InlineData("Danke.\r\n\r\nVon: Greg\r\nGesendet: Montag\r\nAn: Sam\r\n\r\nSie zahlen nie!!\r\n")]
    [InlineData("Merci.\n\nDe : Greg\nEnvoyé : lundi\nÀ : Sam\n\nVous ne payez jamais !!\n")]
    [InlineData("شكراً.\n\nمن: Greg\nتاريخ الإرسال: الاثنين\nإلى: سامي\n\nأنت لا تدفع أبداً!!\n")]
    [InlineData("Thanks.\n-----Original Message-----\nYou never pay!!\n")]
    [InlineData("Thanks.\n-- \nSam Reed\nSMALL BUT MINE!!\n")]
    public void Quoted_mail_and_signatures_are_not_read(string text) => Assert.Empty(Reply(text));

    [Fact]
    public void An_answer_below_a_quotation_is_read() =>
        Assert.Equal("But", Assert.Single(Reply("On Tue, 3 Mar 2026, Greg <g@example.com> wrote:\n> You never pay.\n\nBut I did.\n")).Text);

    [Fact]
    public void A_mail_in_two_languages_is_read_in_both()
    {
        var result = PhrasingCheck.Check(new CheckRequest(
            "Thank you for the work on the shop, but I am tired.\n\nIch mag die neue Karte sehr, aber die Abende sind zu lang.", null, CheckPurpose.Reply));
        Assert.Equal(["but", "aber"], result.Findings.Select(finding => finding.Text));
    }

    [Theory]
    [InlineData("I like it, but I am leaving.", "and"), InlineData("But I am leaving.", "And")]
    public void Another_word_fits_in_place(string text, string use) => Assert.Equal([use], Assert.Single(Reply(text)).Suggestions);

    [Fact]
    public void A_rule_the_owner_switched_off_is_silent() =>
        Assert.Empty(PhrasingCheck.Check(new CheckRequest("But I like it!!", "en", CheckPurpose.Reply) { MutedRules = new HashSet<string> { Rules.Adversative, Rules.Shouting } }).Findings);

    [Theory]
    [InlineData("en", "small but mine", 0), InlineData("en", "But Mine", 0), InlineData("de", "small but mine", 1), InlineData("en", "but my", 1)]
    public void A_phrase_the_owner_wants_left_alone_is_left_alone(string language, string phrase, int findings) =>
        Assert.Equal(findings, PhrasingCheck.Check(new CheckRequest("It is small but mine.", "en", CheckPurpose.Reply) { MutedPhrases = [new MutedPhrase(language, phrase)] }).Findings.Count);

    [Fact]
    public void An_ordinary_mail_lacks_nothing_and_hears_a_but_as_a_hint()
    {
        var finding = Assert.Single(Reply("I like it, but not today."));
        Assert.Equal((Rules.Adversative, Severity.Hint), (finding.Rule, finding.Severity));
    }

    [Fact]
    public void Raising_something_asks_for_a_request_and_for_nothing_of_an_ending() =>
        Assert.Equal(
            [Rules.MissingIStatement, Rules.MissingRequest],
            PhrasingCheck.Check(new CheckRequest("The invoices came in March.", "en", CheckPurpose.Raise)).Findings.Select(finding => finding.Rule));

    [Theory]
    [InlineData("ولكنّني متعب", "ar", 1), InlineData("l\u2019e\u0301te\u0301, mais", "fr", 1), InlineData("YOU\u2019VE NEVER", "en", 2), InlineData("Vous n'e\u0302tes jamais", "fr", 1)]
    public void Vowel_signs_accents_and_apostrophes_may_be_written_either_way(string text, string language, int findings) =>
        Assert.Equal(findings, PhrasingCheck.Check(new CheckRequest(text, language, CheckPurpose.Reply)).Findings.Count);

    [Fact]
    public void Every_finding_can_be_said_to_a_person_in_every_language()
    {
        var findings = Reply("But you never pay!! I feel that you are lying. I feel used. You idiot. Thanks for nothing. You will regret this. Pay now or else.");
        Assert.All(LanguageData.Codes, code => Assert.All(findings, finding => Assert.NotEmpty(Sentences.Say(finding.Message, code))));
    }

    private static IReadOnlyList<Finding> Reply(string text, TextFormat format = TextFormat.Text) =>
        PhrasingCheck.Check(new CheckRequest(text, null, CheckPurpose.Reply, format)).Findings;
}
