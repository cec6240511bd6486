namespace MailCoach.Coaching.Tests;

/// <summary>Texts kept beside the tests, as they were when somebody last read them.</summary>
internal static class GoldenFiles
{
    /// <summary>Set to anything, the files are written anew instead of compared; what changed is then in the diff.</summary>
    private const string Renew = "MAILCOACH_RENEW_GOLDEN";

    public static bool Renewing => Environment.GetEnvironmentVariable(Renew) is { Length: > 0 };

    /// <param name="name">below the tests' folder, such as <c>Stress/Golden/figures.txt</c></param>
    public static void Compare(string name, string actual)
    {
        var file = Above.Find(name) ?? throw new FileNotFoundException(name);
        if (Renewing)
        {
            File.WriteAllText(file, actual);
        }

        Assert.Equal(File.ReadAllText(file), actual);
    }
}
