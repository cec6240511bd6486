using MailCoach.Coaching.Mail;

namespace MailCoach.Storage.Tests;

/// <summary>
/// A mail server in small: folders with mail, and for each folder the log of what came and went that a delta link walks along.
/// Every choice is one of <paramref name="dice"/>, so that a failing run can be told and shrunk.
/// </summary>
internal sealed class ServerModel(IEnumerator<int> dice)
{
    public static readonly string[] Folders = ["in", "project", "bin"];

    private readonly Dictionary<string, (string Folder, int Edition)> mail = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(string Id, int? Edition)>> logs = Folders.ToDictionary(folder => folder, _ => new List<(string, int?)>(), StringComparer.Ordinal);
    private readonly Dictionary<string, int> read = Folders.ToDictionary(folder => folder, _ => 0, StringComparer.Ordinal);
    private int edition;

    public bool AllRead => Folders.All(folder => read[folder] == logs[folder].Count);

    public IEnumerable<(string Id, string Folder, string Subject)> Mail =>
        mail.Select(item => (item.Key, item.Value.Folder, $"edition {item.Value.Edition}")).Order();

    public int Roll(int sides) => dice.MoveNext() ? dice.Current % sides : 0;

    public string AnyFolder() => Folders[Roll(Folders.Length)];

    /// <summary>Something happens: mail comes, changes, moves or goes; at times the log stutters and says an old thing once more first.</summary>
    public void Happen()
    {
        var id = "m" + Roll(6);
        var known = mail.TryGetValue(id, out var before);
        switch (Roll(4))
        {
            case 0 when known:
                mail.Remove(id);
                Log(before.Folder, id, null);
                break;
            case 1 or 2 when known:
                var to = AnyFolder();
                mail[id] = (to, ++edition);
                if (to != before.Folder)
                {
                    Stutter(before.Folder, id, before.Edition);
                    Log(before.Folder, id, null);
                }

                Log(to, id, edition);
                break;
            default:
                mail[id] = (known ? before.Folder : AnyFolder(), ++edition);
                Log(mail[id].Folder, id, edition);
                break;
        }
    }

    /// <summary>The next few lines of the folder's log.</summary>
    public (MessageMetadata[] Mails, string[] Removed, bool IsLast) Page(string folder)
    {
        // Pages overlap at times, as Graph's may.
        var from = Math.Max(0, read[folder] - Roll(2));
        read[folder] = Math.Min(logs[folder].Count, read[folder] + 1 + Roll(3));
        var lines = logs[folder].Take(read[folder]).Skip(from).GroupBy(line => line.Id).Select(same => same.Last()).ToArray();
        return (
            [.. lines.Where(line => line.Edition is not null).Select(line => Mails.Mail(line.Id, $"edition {line.Edition}"))],
            [.. lines.Where(line => line.Edition is null).Select(line => line.Id)],
            read[folder] == logs[folder].Count);
    }

    /// <summary>The folder's link expires: what it holds now is all that its log will say.</summary>
    public void Expire(string folder)
    {
        logs[folder] = [.. mail.Where(item => item.Value.Folder == folder).Select(item => (item.Key, (int?)item.Value.Edition))];
        read[folder] = 0;
    }

    private void Log(string folder, string id, int? what) => logs[folder].Add((id, what));

    private void Stutter(string folder, string id, int what)
    {
        if (Roll(2) == 0)
        {
            Log(folder, id, what);
        }
    }
}
