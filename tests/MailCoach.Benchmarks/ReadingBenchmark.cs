using System.Diagnostics;
using System.Globalization;
using MailCoach.Api.Mailboxes;
using MailCoach.Coaching;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress;
using MailCoach.Storage;
using Microsoft.AspNetCore.DataProtection;

namespace MailCoach.Benchmarks;

/// <summary>A whole reading of a mailbox (clients, payments, stress, advice), and what a mail costs in memory while it is held.</summary>
internal static class ReadingBenchmark
{
    private const int Clients = 60;
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    /// <param name="args">How many messages; a million where nothing is said.</param>
    public static async Task RunAsync(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
        Say($"calibration: {Calibration.MillionSumsASecond():N0} million sums a second");
        MailboxReading.Read(Mailbox([.. Messages(20_000)]), Now);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var shelf = await HoldAsync(count);

        // What filled the shelf is still on the stack until then.
        await Task.Yield();
        Say($"{count:N0} messages held for readings: {PerMail(before, count):N0} bytes each; ids and links stay in the rows");
        MailboxReading? reading = null;
        for (var round = 1; round <= 5; round++)
        {
            reading = null;
            var watch = Stopwatch.GetTimestamp();
            var processor = Environment.CpuUsage.TotalTime;
            var allocated = GC.GetTotalAllocatedBytes();
            var collecting = GC.GetTotalPauseDuration();
            reading = MailboxReading.Read(Mailbox([.. shelf]), Now);
            Say($"round {round}: {Stopwatch.GetElapsedTime(watch).TotalSeconds:F2} s ({(Environment.CpuUsage.TotalTime - processor).TotalSeconds:F2} s of processor time, {(GC.GetTotalPauseDuration() - collecting).TotalSeconds:F2} s of it tidying {(GC.GetTotalAllocatedBytes() - allocated) / 1_000_000} MB) for {reading.Clients.Count} people, {reading.Threads.Count:N0} threads");
        }

        Say($"held with the last reading: {PerMail(before, count):N0} bytes a message");
        OneMore(shelf, reading!);
        GC.KeepAlive(shelf);
        GC.KeepAlive(reading);
    }

    /// <summary>One mail more: its client alone is scored anew, in a mailbox of a thousand mails a client and in this one.</summary>
    private static void OneMore(MailShelf shelf, MailboxReading reading)
    {
        foreach (var mailbox in new[] { Mailbox([.. Messages(1000 * Clients)]), Mailbox([.. shelf.OrderBy(message => message.At)]) })
        {
            var running = new RunningStress(mailbox, [.. mailbox.Messages.Select(reading.Directory.Of)], Now);
            var more = mailbox.Messages.TakeLast(Clients * 10).Select((message, i) => message with { Id = $"more {i}", At = Now.AddMinutes(i - 1000) }).ToArray();
            Array.ForEach(more, Add);
            var processor = Environment.CpuUsage.TotalTime;
            Array.ForEach(more, Add);
            Say($"one mail more, {mailbox.Messages.Count / Clients:N0} mails with its client: {(Environment.CpuUsage.TotalTime - processor).TotalMilliseconds / more.Length:F2} ms");

            void Add(MessageMetadata message) => running.Add(message, reading.Directory.Of(message)!);
        }
    }

    /// <summary>As the host holds it: page by page from Graph.</summary>
    private static async Task<MailShelf> HoldAsync(int count)
    {
        var folder = Directory.CreateTempSubdirectory("mailcoach-benchmark-");
        var options = new StorageOptions { Provider = StorageProvider.Sqlite, ConnectionString = $"Data Source={Path.Combine(folder.FullName, "mail.db")}" };
        var shelf = MailShelf.Empty;
        await using (var database = new MailboxDatabase(options, new EphemeralDataProtectionProvider(), TimeProvider.System))
        {
            await database.MigrateAsync(default);
            var rows = await database.OpenAsync("benchmark", default);
            var shared = new SharedTexts();
            shelf = Messages(count).Chunk(1000).Aggregate(shelf, (held, page) => held.With(page.Select(message => rows.Hold(message, shared))));
        }

        folder.Delete(recursive: true);
        return shelf;
    }

    private static double PerMail(long before, int count) => (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)count;

    private static void Say(FormattableString line) => Console.WriteLine(FormattableString.Invariant(line));

    private static Mailbox Mailbox(IReadOnlyList<MessageMetadata> messages) => new()
    {
        Owner = new Owner { Name = "Maya Stone", Addresses = new HashSet<string> { "me@studio.example" }, TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin") },
        Messages = messages,
        IdOf = what => what.Replace(':', '-'),
    };

    /// <summary>
    /// Three years of threads of four mails with sixty clients; each tenth thread is about an invoice. Ids and links are as long as Graph's.
    /// </summary>
    private static IEnumerable<MessageMetadata> Messages(int count)
    {
        var me = new MailPerson("me@studio.example", "Maya Stone");
        var people = Enumerable.Range(0, Clients).Select(client => new MailPerson($"tom@client{client}.example", $"Tom Client{client}")).ToArray();
        var step = TimeSpan.FromDays(3 * 365) / count;
        return Enumerable.Range(0, count).Select(i =>
        {
            var thread = i / 4;
            var person = people[thread / 10 % Clients];
            var invoice = thread % 10 == 0;
            var mine = i % 2 == (invoice ? 0 : 1);
            var subject = invoice ? $"Invoice {thread}" : $"Project {thread}: next steps";
            return new MessageMetadata
            {
                Id = $"AAMkAGI{i:D138}AAA=",
                ConversationId = $"AAQkAGI{thread:D64}AAA=",
                InternetMessageId = $"<{i:D48}@eurprd04.prod.outlook.example>",
                WebLink = $"https://outlook.office365.com/owa/?ItemID=AAMkAGI{i:D138}AAA%3D&exvsurl=1&viewmodel=ReadMessageItem",
                Folder = mine ? MailFolder.Sent : MailFolder.Inbox,
                At = Now - TimeSpan.FromDays(3 * 365) + (step * i),
                Subject = i % 4 == 0 ? subject : "Re: " + subject,
                From = mine ? me : person,
                To = mine ? [person] : [me],
                HasAttachments = invoice && mine,
                IsRead = true,
            };
        });
    }
}
