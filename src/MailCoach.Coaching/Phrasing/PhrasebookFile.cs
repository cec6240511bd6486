namespace MailCoach.Coaching.Phrasing;

/// <summary>What a phrase does in a letter. The first six are found for their own sake, the rest tell what a letter says or lacks.</summary>
internal enum Speech
{
    Adversative,
    Blame,
    Insult,
    Threat,
    Apology,
    OpenDoor,
    Ending,
    VagueEnding,
    Hedge,
    Care,
    Theirs,
    Valued,
    IStatement,
    NextStep,
    Request,
}

/// <summary>
/// <c>Languages/*/phrasing.json</c>: the words of a language. A pattern is words with spaces between; <see cref="PatternReader"/> says the rest.
/// </summary>
/// <param name="Endings">Short forms cut from the word before them: "you're" is read as "you" and "'re".</param>
/// <param name="Elides">The language joins small words with an apostrophe ("j'espère"), read as two.</param>
/// <param name="Prefixes">Small words written together with the next: Arabic "and", "so".</param>
/// <param name="Suffixes">What may stand at the end of a word marked with + in a pattern.</param>
/// <param name="Abbreviations">Words whose full stop ends no sentence.</param>
/// <param name="Common">Everyday words, by which the language is known and capitals are known to be volume.</param>
/// <param name="Loud">More words that are written in capitals only for volume.</param>
/// <param name="Quiet">Words that look common and are acronyms in capitals.</param>
/// <param name="Groups">Lists of words that patterns name with @.</param>
internal sealed record PhrasebookFile(
    string[] Endings,
    bool Elides,
    string[] Prefixes,
    string[] Suffixes,
    string[] Abbreviations,
    string[] Common,
    string[] Loud,
    string[] Quiet,
    QuotedFile Quoted,
    Dictionary<string, string[]> Groups,
    Dictionary<Speech, SpeechFile> Phrases);

/// <summary>How quoted mail begins in a language.</summary>
/// <param name="Wrote">Words of the line above a quotation: "On … wrote:".</param>
/// <param name="From">Labels that begin a header block.</param>
/// <param name="Labels">The other labels of a header block.</param>
/// <param name="Original">What stands between dashes above a forwarded or answered mail.</param>
internal sealed record QuotedFile(string[] Wrote, string[] From, string[] Labels, string[] Original);

/// <summary>How one kind of speech is said.</summary>
/// <param name="Find">What says it.</param>
/// <param name="Innocent">Where one of these covers a word of what was found, nothing was found.</param>
/// <param name="Unless">Where one of these stands anywhere in the sentence, nothing was found in it.</param>
internal sealed record SpeechFile(PhraseFile[] Find, string[]? Innocent = null, string[]? Unless = null);

/// <summary>Phrases that mean the same and are answered alike.</summary>
/// <param name="When">The patterns.</param>
/// <param name="Use">Other words that fit in the same place.</param>
/// <param name="Say">A message of its own, <c>phrasing.rule.say</c>.</param>
/// <param name="Mild">Rather a hint than an error.</param>
internal sealed record PhraseFile(string[] When, string[]? Use = null, string? Say = null, bool Mild = false);
