using System.Security.Cryptography;
using System.Text;
using MailCoach.Graph;
using MailCoach.LocalGraph;
using MailCoach.Storage;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;

namespace MailCoach.Api.Hosting;

/// <summary>The engine (a grain a mailbox), its database and its way to Graph.</summary>
public static class Mailboxes
{
    public static async Task AddMailboxesAsync(this WebApplicationBuilder builder, MailCoachSettings settings)
    {
        var graphUrl = settings.GraphBaseUrl;
        if (settings.Mode == Mode.Local && graphUrl is null)
        {
            var local = await LocalGraphHost.StartAsync(new LocalGraphOptions { Mail = settings.Mail }, TimeProvider.System, CancellationToken.None);
            builder.Services.AddSingleton(_ => local);
            graphUrl = local.BaseUrl;
        }

        var options = new GraphOptions
        {
            BaseUrl = graphUrl ?? new GraphOptions().BaseUrl,
            PageSize = settings.GraphPageSize,
            ConcurrencyPerMailbox = settings.GraphConcurrency,
            AppConcurrency = settings.GraphAppConcurrency,
            AsksForCalendarAtOnce = settings is { Mode: Mode.Personal, ReadCalendar: true },
        };
        builder.Services.AddSingleton(options);
        builder.Services.AddSingleton(services =>
            new GraphDoor(options, services.GetRequiredService<TimeProvider>(), services.GetRequiredService<ILoggerFactory>()));
        builder.AddStorage(settings);
        builder.AddEngine(settings);
    }

    private static void AddStorage(this WebApplicationBuilder builder, MailCoachSettings settings)
    {
        var folder = settings.DataFolder;
        var storage = new StorageOptions
        {
            Provider = settings.Storage,
            ConnectionString = settings.ConnectionString ?? SqliteFile(settings, folder),
        };
        builder.AddKeyRing(settings, storage);
        builder.Services.AddSingleton(services => new MailboxDatabase(
            storage, services.GetRequiredService<IDataProtectionProvider>(), services.GetRequiredService<TimeProvider>()));
    }

    /// <summary>A file per mode and mail source; the sample's is made anew at start.</summary>
    private static string SqliteFile(MailCoachSettings settings, string folder)
    {
        var source = settings.Mail ?? settings.GraphBaseUrl?.ToString();
        var name = source is null ? "mailbox" : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, 8));
        if (settings is { Mode: Mode.Local, Mail: null, GraphBaseUrl: null })
        {
            name = FreshSample(folder);
        }

        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(folder, $"{name}.db") }.ToString();
    }

    /// <summary>Two first looks at once each get their own sample.</summary>
    private static string FreshSample(string folder)
    {
        for (var copy = 1; ; copy++)
        {
            var file = Path.Combine(folder, $"sample-{copy}.db");
            if (MailboxDatabase.TryRemove(file))
            {
                return Path.GetFileNameWithoutExtension(file);
            }
        }
    }
}
