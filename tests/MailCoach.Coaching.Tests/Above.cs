namespace MailCoach.Coaching.Tests;

/// <summary>What lies in the repository, or beside it, above the folder the tests run in.</summary>
internal static class Above
{
    /// <summary>The nearest file of that name in a folder above; null where there is none.</summary>
    public static string? Find(string name)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, name);
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }
}
