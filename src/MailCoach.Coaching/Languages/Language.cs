using System.Globalization;

namespace MailCoach.Coaching.Languages;

/// <summary>A language as a person reads it: its direction, its plurals (CLDR), its way with numbers and dates.</summary>
public sealed class Language
{
    private static readonly Dictionary<string, Language> All = LanguageData.Codes.ToDictionary(code => code, code => new Language(code));

    private readonly PluralRule[] plurals;

    private Language(string code)
    {
        var data = LanguageData.Read<LanguageFile>(code, "language.json");
        Code = code;
        Name = data.Name;
        RightToLeft = data.RightToLeft;
        DatePattern = data.Date;
        plurals = data.Plural;
        Culture = CultureInfo.GetCultureInfo(code);
    }

    public string Code { get; }

    /// <summary>The language's name in itself.</summary>
    public string Name { get; }

    public bool RightToLeft { get; }

    /// <summary>How a day is written inside a sentence: "29 de enero de 2027".</summary>
    public string DatePattern { get; }

    public CultureInfo Culture { get; }

    /// <summary>English where we do not speak it.</summary>
    public static Language Of(string? tag) => All[LanguageData.CodeOf(tag) ?? "en"];

    /// <summary>The CLDR category of a number: zero, one, two, few, many or other.</summary>
    public string PluralOf(double number)
    {
        foreach (var rule in plurals)
        {
            var counted = rule.Modulo > 0 ? number % rule.Modulo : number;
            var whole = double.IsInteger(number);
            if ((whole || rule.Modulo == 0) && counted >= rule.From && counted <= rule.To)
            {
                return rule.Category;
            }
        }

        return "other";
    }

    private sealed record LanguageFile(string Name, bool RightToLeft, string Date, PluralRule[] Plural);

    private sealed record PluralRule(string Category, int Modulo, int From, int To);
}
