namespace MailCoach.Api.Tests.Running;

/// <summary>Where this repository lies, and what was built of it beside these tests.</summary>
internal static class Repository
{
    public static string Root { get; } = Above(folder => File.Exists(Path.Combine(folder, "MailCoach.sln")))
        ?? throw new InvalidOperationException("These tests run from a checkout of the repository.");

    /// <summary>"Debug/net10.0" or "Release/net10.0": the same as these tests.</summary>
    private static string Flavour => Path.Combine(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^2..]);

    public static string Program(string project) => Path.Combine(Root, "src", project, "bin", Flavour, $"{project}.dll");

    public static IEnumerable<string> Files(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, "src"), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules"));

    /// <summary>Material that lies beside the repository on some machines.</summary>
    public static string Shared(string path)
    {
        if (Above(folder => File.Exists(Path.Combine(folder, "shared", path))) is { } found)
        {
            return Path.Combine(found, "shared", path);
        }

        Assert.Skip("needs ../shared, which is absent");
        return "";
    }

    private static string? Above(Func<string, bool> isIt)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            if (isIt(at.FullName))
            {
                return at.FullName;
            }
        }

        return null;
    }
}
