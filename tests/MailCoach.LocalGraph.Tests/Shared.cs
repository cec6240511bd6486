namespace MailCoach.LocalGraph.Tests;

/// <summary>Material that lies beside the repository on some machines.</summary>
internal static class Shared
{
    public static string Find(string path)
    {
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var file = Path.Combine(at.FullName, "shared", path);
            if (File.Exists(file))
            {
                return file;
            }
        }

        Assert.Skip("needs ../shared, which is absent");
        return "";
    }
}
