namespace MailCoach.Storage.Sealing;

/// <summary>
/// The key of a message row as a text that takes little room in memory: fifteen bits a character, in forty bytes rather than the
/// seventy-two of base64. It is never shown, and sorts the same way for ever.
/// </summary>
internal static class RowNames
{
    /// <summary>A run of characters that are all letters and stand for themselves in every encoding.</summary>
    private const char First = '㐀';

    private const int BitsACharacter = 15;

    public static string Of(ReadOnlySpan<byte> rowId)
    {
        Span<char> name = stackalloc char[((rowId.Length * 8) + BitsACharacter - 1) / BitsACharacter];
        for (var i = 0; i < name.Length; i++)
        {
            var value = 0;
            for (var bit = i * BitsACharacter; bit < (i + 1) * BitsACharacter; bit++)
            {
                var isSet = bit < rowId.Length * 8 && (rowId[bit / 8] & (0x80 >> (bit % 8))) != 0;
                value = (value << 1) | (isSet ? 1 : 0);
            }

            name[i] = (char)(First + value);
        }

        return name.ToString();
    }

    public static byte[] RowId(string name)
    {
        var rowId = new byte[name.Length * BitsACharacter / 8];
        for (var bit = 0; bit < rowId.Length * 8; bit++)
        {
            var isSet = ((name[bit / BitsACharacter] - First) & (1 << (BitsACharacter - 1 - (bit % BitsACharacter)))) != 0;
            rowId[bit / 8] |= isSet ? (byte)(0x80 >> (bit % 8)) : (byte)0;
        }

        return rowId;
    }
}
