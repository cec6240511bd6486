using System.Globalization;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Drafting;

/// <summary>The language of one letter with its region: <c>ar-LB</c> says كانون الثاني, <c>en-US</c> puts the month first.</summary>
internal sealed class LetterLanguage
{
    private static readonly Dictionary<string, LetterWords> All =
        LanguageData.Codes.ToDictionary(code => code, code => LanguageData.Read<LetterWords>(code, "drafting.json"));

    private readonly CultureInfo culture;
    private readonly DateForms dates;
    private readonly Spelling[] spellings;

    private LetterLanguage(string tag, CultureInfo culture)
    {
        Tag = tag;
        Language = Language.Of(tag);
        Words = All[Language.Code];
        this.culture = culture;
        var region = tag.Split('-').Skip(1).FirstOrDefault(part => part.Length == 2) ?? "";
        dates = Words.Dates.LastOrDefault(form => form.Regions.Contains(region)) ?? Words.Dates[0];
        spellings = [.. Words.Spellings.Where(spelling => spelling.Regions.Contains(region))];
    }

    /// <summary>BCP 47, as the letter carries it.</summary>
    public string Tag { get; }

    public Language Language { get; }

    public LetterWords Words { get; }

    /// <summary>A tag nobody can read is its language without a region; a language we do not speak is English.</summary>
    public static LetterLanguage Of(string? tag)
    {
        var code = Language.Of(tag).Code;
        try
        {
            var spoken = CultureInfo.GetCultureInfo(LanguageData.CodeOf(tag) is null ? code : tag!.Replace('_', '-'));
            return new LetterLanguage(spoken.Name, Gregorian(spoken));
        }
        catch (CultureNotFoundException)
        {
            return new LetterLanguage(code, Gregorian(CultureInfo.GetCultureInfo(code)));
        }
    }

    public string LastDay(DateOnly day) => Say(day, dates.LastDay);

    public string OnLastDay(DateOnly day) => Say(day, dates.OnLastDay);

    public string DueOn(DateOnly day) => Say(day, dates.DueOn);

    public string Since(DateOnly day) => Say(day, dates.Since);

    /// <summary>The wording as the region spells it.</summary>
    public string Spelt(string wording) =>
        spellings.Aggregate(wording, (text, spelling) => text.Replace(spelling.From, spelling.To, StringComparison.Ordinal));

    private static CultureInfo Gregorian(CultureInfo spoken)
    {
        var gregorian = (CultureInfo)spoken.Clone();
        gregorian.DateTimeFormat.Calendar = gregorian.OptionalCalendars.OfType<GregorianCalendar>().First();
        return gregorian;
    }

    private string Say(DateOnly day, string pattern) =>
        day.ToString(day.Day == 1 ? pattern.Replace(" d ", $" '{Words.FirstOfMonth}' ", StringComparison.Ordinal) : pattern, culture);
}
