namespace MailCoach.Storage.Sealing;

/// <summary>One word of the owner's as bytes, its key inside.</summary>
internal static class WordPayload
{
    public static ReadOnlySpan<byte> Write(Said said) => new PayloadWriter().Number(1).Text(said.Key).Text(said.Json).Written;

    public static Said Read(string kind, ReadOnlySpan<byte> payload)
    {
        var from = new PayloadReader(payload);
        from.Number();
        return new Said(kind, from.Text()!, from.Text());
    }
}
