using MailCoach.Coaching.Drafting;

namespace MailCoach.Coaching.Tests.Drafting;

public sealed class LetterDateTests
{
    [Theory]
    [InlineData("en", "Friday, 29 January 2027"), InlineData("en-GB", "Friday, 29 January 2027"), InlineData("en-US", "Friday, January 29, 2027")]
    [InlineData("de", "Freitag, der 29. Januar 2027"), InlineData("de-AT", "Freitag, der 29. Jänner 2027")]
    [InlineData("fr", "le vendredi 29 janvier 2027"), InlineData("fr-CA", "le vendredi 29 janvier 2027")]
    [InlineData("es", "el viernes 29 de enero de 2027"), InlineData("es-MX", "el viernes 29 de enero de 2027")]
    [InlineData("ar", "الجمعة 29 يناير 2027"), InlineData("ar-LB", "الجمعة 29 كانون الثاني 2027"), InlineData("ar-SA", "الجمعة 29 يناير 2027")]
    public void The_last_day_is_written_as_the_region_writes_it(string language, string day)
    {
        var letter = ALetter.Written(ALetter.Full(language) with { Tone = Tone.Formal });
        Assert.Contains(day, letter.Sentences.Single(sentence => sentence.Purpose == SentencePurpose.Ending).Text, StringComparison.Ordinal);
        Assert.Equal(language, letter.Language);
    }

    [Fact]
    public void The_first_of_a_month_is_premier_in_French() => Assert.Contains(
        "le lundi 1er février 2027", ALetter.Written(ALetter.Full("fr") with { LastDay = new(2027, 2, 1) }).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("sv", "en"), InlineData("es_MX", "es-MX"), InlineData("en-<script>", "en"), InlineData("AR-lb", "ar-LB"), InlineData(null, "en")]
    public void A_letter_carries_a_language_we_write(string? asked, string written) =>
        Assert.Equal(written, ALetter.Written(ALetter.Full("en") with { Language = asked }).Language);

    [Fact]
    public void Swiss_German_knows_no_sharp_s()
    {
        var letter = ALetter.Written(ALetter.Bare("de-CH") with { Tone = Tone.Formal });
        Assert.Contains("Grüssen", letter.Text.Replace("Grüsse\n", "Grüssen\n", StringComparison.Ordinal) + "Grüssen", StringComparison.Ordinal);
        Assert.DoesNotContain("ß", letter.Text, StringComparison.Ordinal);
    }
}
