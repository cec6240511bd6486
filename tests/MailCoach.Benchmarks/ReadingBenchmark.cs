using System.Diagnostics;
using System.Globalization;
using MailCoach.Coaching;
using MailCoach.Coaching.Mail;

namespace MailCoach.Benchmarks;

/// <summary>A whole reading of a mailbox (clients, payments, stress, advice), and what a mail costs in memory while it is held.</summary>
internal static class ReadingBenchmark
{
    private const int Clients = 60;
    private static readonly DateTimeOffset Now = new(2026, 11, 20, 12, 0, 0, TimeSpan.Zero);

    /// <param name="args">How many messages; a million where nothing is said.</param>
    public static Task RunAsync(string[] args)
    {
        var count = args.Length > 0 ? int.Parse(args[0], CultureInfo.InvariantCulture) : 1_000_000;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"calibration: {Calibration.MillionSumsASecond():N0} million sums a second"));
        MailboxReading.Read(Mailbox(Messages(20_000)), Now);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var messages = Messages(count);
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} messages held: {held / (double)count:N0} bytes each, ids, subjects and links included"));
        for (var round = 1; round <= 3; round++)
        {
            var watch = Stopwatch.GetTimestamp();
            var processor = Environment.CpuUsage.TotalTime;
            var reading = MailboxReading.Read(Mailbox(messages), Now);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"round {round}: {Stopwatch.GetElapsedTime(watch).TotalSeconds:F2} s ({(Environment.CpuUsage.TotalTime - processor).TotalSeconds:F2} s of processor time) for {reading.Clients.Count} people, {reading.Threads.Count:N0} threads"));
        }

        return Task.CompletedTask;
    }

    private static Mailbox Mailbox(IReadOnlyList<MessageMetadata> messages) => new()
    {
        Owner = new Owner { Name = "Maya Stone", Addresses = new HashSet<string> { "me@studio.example" }, TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin") },
        Messages = messages,
        IdOf = what => what.Replace(':', '-'),
    };

    /// <summary>Three years of threads of four mails with sixty clients; each tenth thread is about an invoice.</summary>
    private static MessageMetadata[] Messages(int count)
    {
        var me = new MailPerson("me@studio.example", "Maya Stone");
        var people = Enumerable.Range(0, Clients).Select(client => new MailPerson($"tom@client{client}.example", $"Tom Client{client}")).ToArray();
        var step = TimeSpan.FromDays(3 * 365) / count;
        return
        [
            .. Enumerable.Range(0, count).Select(i =>
            {
                var thread = i / 4;
                var person = people[thread % Clients];
                var mine = i % 4 is 1 or 3;
                var invoice = thread % 10 == 0;
                return new MessageMetadata
                {
                    Id = string.Create(CultureInfo.InvariantCulture, $"AAMkAGI{i:D12}AAA="),
                    ConversationId = string.Create(CultureInfo.InvariantCulture, $"AAQkAGI{thread:D12}="),
                    InternetMessageId = string.Create(CultureInfo.InvariantCulture, $"<{i}@mail.example>"),
                    WebLink = string.Create(CultureInfo.InvariantCulture, $"https://outlook.office365.com/owa/?ItemID={i}"),
                    Folder = mine ? MailFolder.Sent : MailFolder.Inbox,
                    At = Now - TimeSpan.FromDays(3 * 365) + (step * i),
                    Subject = invoice ? $"Re: Invoice {thread}" : $"Project {thread}: next steps",
                    From = mine ? me : person,
                    To = mine ? [person] : [me],
                    HasAttachments = invoice && mine,
                    IsRead = true,
                };
            }),
        ];
    }
}
