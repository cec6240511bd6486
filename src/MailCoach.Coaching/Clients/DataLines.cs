namespace MailCoach.Coaching.Clients;

/// <summary>The lists that belong to no language: <c>Clients/*.dat</c>, a line each.</summary>
internal static class DataLines
{
    /// <summary>Every line that is neither empty nor a comment.</summary>
    public static IEnumerable<string> Of(string file, string comment)
    {
        using var stream = typeof(DataLines).Assembly.GetManifestResourceStream($"Clients/{file}")
            ?? throw new InvalidOperationException($"Clients/{file} is missing.");
        using var lines = new StreamReader(stream);
        while (lines.ReadLine() is { } line)
        {
            line = line.Trim();
            if (line.Length > 0 && !line.StartsWith(comment, StringComparison.Ordinal))
            {
                yield return line;
            }
        }
    }
}
