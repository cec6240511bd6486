using System.Collections.Concurrent;

namespace MailCoach.Coaching.Languages;

/// <summary>
/// The sentences for people, from every <c>*.sentences.json</c> of a language: ICU messages of the simple kind,
/// <c>{name}</c> and <c>{count, plural, =0 {none} one {one mail} other {# mails}}</c>.
/// </summary>
public static class Sentences
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, string>> Loaded = new();

    /// <summary>Every key of a language with its message as written.</summary>
    public static IReadOnlyDictionary<string, string> Of(string code) => Loaded.GetOrAdd(code, static code =>
        LanguageData.FilesOf(code, ".sentences.json")
            .SelectMany(file => LanguageData.Read<Dictionary<string, string>>(code, file))
            .ToDictionary(pair => pair.Key, pair => pair.Value));

    /// <summary>Puts a sentence into words. A key that a language lacks is said in English; one that English lacks is a bug and throws.</summary>
    public static string Say(Sentence sentence, string? language)
    {
        var spoken = Language.Of(language);
        return Of(spoken.Code).TryGetValue(sentence.Key, out var message)
            ? MessageText.Fill(message, sentence.Gaps, spoken)
            : MessageText.Fill(Of("en")[sentence.Key], sentence.Gaps, Language.Of("en"));
    }
}
