using MailCoach.Coaching.Phrasing;

namespace MailCoach.Coaching.Tests.Phrasing;

/// <summary>Whole letters, good and bad.</summary>
public sealed class PhrasingLetterTests
{
    private const string ToMaya = """
        Dear Maya,
        The second shop is a wonderful step, and I can see it becoming the place where the whole street meets in the morning. I have watched that idea grow since the first sketch, and it has been a pleasure to draw for it.
        I feel my own work moving toward books and long projects, and I have decided to close my monthly design work. My last day for the bakery is Friday, 29 January 2027.
        Until then I will finish the winter menu. You will have every source file and a two-page guide, so that whoever comes next can start on day one. Dana Cole loves food brands and has room in February; I would be glad to introduce you.
        Thank you for the trust, and for the bread.
        Warmly,
        Sam
        """;

    private const string ToLayla = """
        مرحباً ليلى،
        افتتاح الفرع الثاني خطوة جميلة، وأرى فيه مكاناً يلتقي عنده أهل الحي كل صباح. رافقتُ هذه الفكرة منذ بدايتها، وسعدتُ بالعمل عليها.
        أشعر أن عملي يتجه نحو المشاريع الطويلة، وقد قررتُ إنهاء عملي الشهري معكم. آخر يوم لي هو الخميس 28 يناير 2027.
        حتى ذلك اليوم سأنهي قائمة الشتاء، وأسلّمكم جميع الملفات المصدرية مع دليل قصير يساعد من يأتي بعدي. ويسعدني أن أعرّفكم بدانا، فهي تحب هذا المجال ولديها وقت في فبراير.
        شكراً على ثقتكم.
        مع أطيب التحيات،
        سامي
        """;

    private const string ToGreg = """
        Hi Greg, I'm so sorry to do this, and I love working with you, but unfortunately things have become difficult. You always send changes late and the last four invoices were late too. Maybe we should take a break for now and see how it goes? Let me know if you'd rather continue. Sorry again!!
        """;

    [Theory]
    [InlineData(ToMaya, "en", null), InlineData(ToMaya, "en", "en"), InlineData(ToLayla, "ar", null), InlineData(ToLayla, "ar", "ar-LB")]
    public void A_kind_clear_letter_has_nothing_to_find(string letter, string language, string? said)
    {
        var result = PhrasingCheck.Check(new CheckRequest(letter, said, CheckPurpose.Breakup));
        Assert.Equal(language, result.Language);
        Assert.Empty(result.Findings.Select(finding => $"{finding.Rule}: {finding.Text}"));
    }

    [Fact]
    public void A_letter_that_hedges_accuses_and_apologises_twice_hears_exactly_that()
    {
        var findings = PhrasingCheck.Check(new CheckRequest(ToGreg, null, CheckPurpose.Breakup)).Findings;
        Assert.Equal(
            ["adversative", "blame", "missing-next-step", "open-door", "over-apology", "shouting", "unclear-ending"],
            findings.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Findings_about_the_whole_letter_come_last_and_stand_nowhere()
    {
        var findings = PhrasingCheck.Check(new CheckRequest(ToGreg, "en", CheckPurpose.Breakup)).Findings;
        Assert.Equal(("missing-next-step", 0, 0), (findings[^1].Rule, findings[^1].Start, findings[^1].Length));
        Assert.Equal(findings.SkipLast(1).Select(finding => finding.Start).Order(), findings.SkipLast(1).Select(finding => finding.Start));
    }

    [Fact]
    public void A_text_without_words_lacks_nothing() =>
        Assert.Empty(PhrasingCheck.Check(new CheckRequest(" \n\n ", null, CheckPurpose.Breakup)).Findings);
}
