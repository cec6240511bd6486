using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Tests;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("en", 1, "one"), InlineData("en", 2, "other"), InlineData("fr", 0, "one")]
    [InlineData("ar", 0, "zero"), InlineData("ar", 2, "two"), InlineData("ar", 103, "few"), InlineData("ar", 111, "many"), InlineData("ar", 100, "other")]
    public void A_number_has_its_CLDR_plural(string language, double number, string category) =>
        Assert.Equal(category, Language.Of(language).PluralOf(number));

    [Fact]
    public void A_region_speaks_its_language() => Assert.Equal("ar", Language.Of("ar-LB").Code);

    [Fact]
    public void A_language_we_do_not_speak_is_answered_in_English() => Assert.Equal("en", Language.Of("sv").Code);
}
