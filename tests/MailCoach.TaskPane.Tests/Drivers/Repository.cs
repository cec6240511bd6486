namespace MailCoach.TaskPane.Tests.Drivers;

/// <summary>Where the built programs lie, found from where the tests lie.</summary>
internal static class Repository
{
    public static DirectoryInfo Root { get; } = Above(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The program of a project, built the way these tests were built (Debug or Release).</summary>
    public static string Program(string project)
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory);
        var program = Path.Combine(Root.FullName, "src", project, "bin", framework.Parent!.Name, framework.Name, $"{project}.dll");
        return File.Exists(program) ? program : throw new FileNotFoundException($"Build the solution first: {project} is missing.", program);
    }

    /// <summary>A folder for what a failing test leaves behind.</summary>
    public static string Artifacts(string name) =>
        Directory.CreateDirectory(Path.Combine(Root.FullName, "artifacts", name)).FullName;

    private static DirectoryInfo Above(DirectoryInfo? at) =>
        at is null ? throw new DirectoryNotFoundException("The tests lie outside of the repository.")
        : File.Exists(Path.Combine(at.FullName, "MailCoach.sln")) ? at
        : Above(at.Parent);
}
