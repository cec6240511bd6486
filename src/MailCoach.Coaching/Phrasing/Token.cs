namespace MailCoach.Coaching.Phrasing;

/// <summary>A word or a mark between words. Positions are those of the prose.</summary>
/// <param name="Symbol">What the lexicon knows it as.</param>
/// <param name="Loud">Two or more letters, all capitals.</param>
internal readonly record struct Token(int Start, int End, int Symbol, bool Loud)
{
    public bool IsWord => Symbols.IsWord(Symbol);
}

/// <summary>The symbols every language shares; words of the lexicon come after them.</summary>
internal static class Symbols
{
    public const int Unknown = 0;

    public const int Number = 1;

    public const int Comma = 2;

    public const int Break = 3;

    public const int End = 4;

    public const int FirstWord = 5;

    public static bool IsWord(int symbol) => symbol is < Comma or > End;
}
