using System.Text;

namespace MailCoach.Api.Tests.Running;

/// <summary>A place for one host's database and keys, gone afterwards.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("mailcoach-api-");

    public string Path => place.FullName;

    public string Database => System.IO.Path.Combine(Path, "mailbox.db");

    public string Keys => System.IO.Path.Combine(Path, "keys");

    /// <summary>Everything the database keeps on disk, its journal included.</summary>
    public byte[] Bytes
    {
        get
        {
            var kept = new MemoryStream();
            foreach (var file in place.EnumerateFiles("mailbox.db*").Where(file => file.Extension is ".db" or ".db-wal"))
            {
                using var open = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                open.CopyTo(kept);
            }

            return kept.ToArray();
        }
    }

    public string Write(string name, string text)
    {
        var file = System.IO.Path.Combine(Path, name);
        File.WriteAllText(file, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        return file;
    }

    public void Dispose() => place.Delete(recursive: true);
}
