using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using static MailCoach.Storage.Tests.Mails;

namespace MailCoach.Storage.Tests;

public sealed class KeyRingTests
{
    [Fact]
    public async Task A_mailbox_is_wrapped_anew_when_the_ring_has_turned_and_opens_with_the_new_key_alone()
    {
        await using var home = new SqliteHome();
        var ringFolder = home.Folder.CreateSubdirectory("ring");
        string id;
        await using (var ring = Ring(ringFolder))
        await using (var database = Database(home, ring))
        {
            id = (await database.WithFoldersAsync(Folder("in"))).IdOf("rosa@example.com");
        }

        await using (var ring = Ring(ringFolder))
        {
            foreach (var key in ring.GetRequiredService<IKeyManager>().GetAllKeys())
            {
                ring.GetRequiredService<IKeyManager>().RevokeKey(key.KeyId);
            }

            await using var database = Database(home, ring);
            Assert.Equal(id, (await database.OpenAsync("local", None)).IdOf("rosa@example.com"));
        }

        Assert.Equal(2, ringFolder.GetFiles("key-*.xml").Length);
        ringFolder.GetFiles("key-*.xml").MinBy(file => file.LastWriteTimeUtc)!.Delete();
        await using (var ring = Ring(ringFolder))
        await using (var database = Database(home, ring))
        {
            Assert.Equal(id, (await database.OpenAsync("local", None)).IdOf("rosa@example.com"));
        }
    }

    [Fact]
    public async Task Hosts_on_one_server_share_one_ring()
    {
        await using var home = new PostgresHome();
        await using var database = home.NewDatabase();
        await database.MigrateAsync(None);
        var ring = new DatabaseKeyRing(home.Options);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Task.Run(() => ring.StoreElement(new XElement("key", n), $"key-{n}"))));

        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7"], new DatabaseKeyRing(home.Options).GetAllElements().Select(element => element.Value).Order());
    }

    private static ServiceProvider Ring(DirectoryInfo folder)
    {
        var services = new ServiceCollection();
        services.AddDataProtection().SetApplicationName("MailCoach").PersistKeysToFileSystem(folder);
        return services.BuildServiceProvider();
    }

    private static MailboxDatabase Database(SqliteHome home, ServiceProvider ring) =>
        new(home.Options, ring.GetRequiredService<IDataProtectionProvider>(), TimeProvider.System);
}
