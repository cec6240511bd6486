using System.Security.Cryptography;
using System.Text;
using MailCoach.Cluster.Tests.Running;

namespace MailCoach.Cluster.Tests;

/// <summary>What stands on disk and in a backup: no subject, no name, no address; and of somebody who has left, no id.</summary>
public sealed class RawDataTests
{
    /// <summary>A shorter word may stand somewhere by chance.</summary>
    private const int Telling = 8;

    [Fact]
    public async Task A_backup_of_PostgreSQL_tells_nothing_and_forgets_who_left()
    {
        await using var database = await Database.MakeAsync();
        await using var hosts = await Hosts.StartAsync(1, database.Connection, TimeSpan.Zero);
        await hosts.SyncAsync(Hosts.Person(1));
        await hosts.SyncAsync(Hosts.Person(2));
        var words = await WordsAsync(hosts, Hosts.Person(1));
        var dump = await database.DumpAsync();
        Assert.True(dump.Length > 100_000, "The backup holds the rows.");
        Assert.DoesNotContain(words, word => dump.Contains(word, StringComparison.OrdinalIgnoreCase) || dump.Contains(Hex(word), StringComparison.Ordinal));
        Assert.DoesNotContain(Hosts.Person(1), dump, StringComparison.OrdinalIgnoreCase);
        var row = await database.AskAsync<long>($"select id from mailbox where hash = '\\x{HashHex(1)}'");
        Assert.Contains($"{row}\t", dump, StringComparison.Ordinal);

        await hosts.LeaveAsync(Hosts.Person(1));

        var after = await database.DumpAsync();
        Assert.DoesNotContain(HashHex(1), after, StringComparison.Ordinal);
        Assert.DoesNotContain($"{row}\t", after, StringComparison.Ordinal);
        Assert.Contains(HashHex(2), after, StringComparison.Ordinal);
        Assert.DoesNotContain(IdsOf(1), id => after.Contains(id, StringComparison.OrdinalIgnoreCase) || after.Contains(Hex(id), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_SQLite_file_and_its_journal_tell_nothing_and_forget_who_left()
    {
        using var home = new Folder();
        await using var hosts = await Hosts.StartAsync(1, $"Data Source={home.Database}", TimeSpan.Zero, "--Storage:Provider=Sqlite");
        await hosts.SyncAsync(Hosts.Person(1));
        await hosts.SyncAsync(Hosts.Person(2));
        var words = await WordsAsync(hosts, Hosts.Person(1));
        var bytes = home.Bytes;
        Assert.True(bytes.Length > 100_000, "The file holds the rows.");
        Assert.DoesNotContain(words, word => Holds(bytes, Encoding.UTF8.GetBytes(word)));
        Assert.True(Holds(bytes, Hash(1)));

        await hosts.LeaveAsync(Hosts.Person(1));

        var after = home.Bytes;
        Assert.False(Holds(after, Hash(1)));
        Assert.True(Holds(after, Hash(2)));
        Assert.DoesNotContain(IdsOf(1), id => Holds(after, Encoding.UTF8.GetBytes(id)));
    }

    private static string[] IdsOf(int person) => [Hosts.Person(person), "robin@studio-robin.example", $"sub-{Hosts.Person(person)}"];

    private static byte[] Hash(int person) => SHA256.HashData(Encoding.UTF8.GetBytes($"{Authority.Tenant}.{Hosts.Person(person)}"));

    private static string HashHex(int person) => Convert.ToHexStringLower(Hash(person));

    private static string Hex(string word) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(word));

    private static bool Holds(byte[] bytes, byte[] what) => bytes.AsSpan().IndexOf(what) >= 0;

    private static async Task<IReadOnlySet<string>> WordsAsync(Hosts hosts, string person)
    {
        var export = await hosts.All[0].Http.GetAsync("/me/export", hosts.Bearer(person));
        var words = new HashSet<string>(StringComparer.Ordinal) { "studio-robin", "Robin Harker", "Marlene" };
        foreach (var mail in export["messages"]!.AsArray())
        {
            words.Add(mail!["subject"]!.GetValue<string>());
            words.Add(mail["from"]!["address"]!.GetValue<string>());
            words.Add(mail["from"]!["name"]!.GetValue<string>());
            words.Add(mail["internetMessageId"]!.GetValue<string>());
        }

        words.RemoveWhere(word => word.Length < Telling);
        Assert.True(words.Count > 300);
        return words;
    }
}
