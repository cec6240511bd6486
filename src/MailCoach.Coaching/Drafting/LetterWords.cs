namespace MailCoach.Coaching.Drafting;

/// <summary>A language's file of letter words, <c>drafting.json</c>.</summary>
/// <param name="Dates">The form for every region first, then what some regions write differently.</param>
/// <param name="FirstOfMonth">How the first day of a month is written where a date holds no point after the day.</param>
/// <param name="Spellings">What a region spells differently.</param>
/// <param name="BodyOpensSmall">The sentence after the greeting goes on with a small letter.</param>
/// <param name="Numbers">One to ten in words, as they count invoices and messages.</param>
/// <param name="Spans">One to ten in words, as they count days and weeks.</param>
/// <param name="CareEchoes">Word stems that say "I admire" already, so that the letter does not say it twice.</param>
/// <param name="Wordings">
/// Key → tone (or <c>any</c>) → wordings to choose from. <c>[ … ]</c> is left out where one of its gaps has nothing to hold; the rest is an ICU message.
/// </param>
internal sealed record LetterWords(
    DateForms[] Dates,
    string FirstOfMonth,
    Spelling[] Spellings,
    bool BodyOpensSmall,
    ListForm List,
    string[] Numbers,
    string[] Spans,
    string[] CareEchoes,
    Dictionary<string, Dictionary<string, string[]>> Wordings);

/// <summary>Patterns of .NET's kind, with the words that stand before a date in them.</summary>
internal sealed record DateForms(string[] Regions, string LastDay, string OnLastDay, string DueOn, string Since);

internal sealed record Spelling(string[] Regions, string From, string To);

/// <param name="Pause">Between items that hold commas themselves.</param>
/// <param name="AndBefore">Openings of a word before which "and" sounds different; the longest one decides.</param>
internal sealed record ListForm(string Comma, string And, string Pause, Dictionary<string, string> AndBefore);
