using System.Globalization;
using MailCoach.Coaching;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;

namespace MailCoach.Benchmarks.Payments;

/// <summary>Subjects a second, memory an innocent subject costs, and the time to assess a hundred clients; a loop of sums shows how quiet the machine is.</summary>
internal static class PaymentSpeed
{
    private const int Rounds = 20_000;

    private static readonly string[] Innocent =
    [
        "Lunch on Friday?", "Re: Website relaunch: feedback on the second draft", "Fotos vom Wochenende", "Réunion de mardi déplacée à 14 h",
        "صور الرحلة إلى بيروت", "[Project Alpine] Sprint 12 notes", "Your weekly digest", "Out of office until Monday", "Re: Re: logo colours",
        "Termin am Donnerstag, 10 Uhr", "¿Comemos el viernes?", "Minutes of the call", "Fwd: photos", "New comment on your file", "Zoom link for tomorrow",
    ];

    private static readonly string[] Money = ["Invoice 1042 for March", "Zahlungserinnerung Rechnung RE-2024-0017", "Paiement de la facture 1042", "Re: your invoice"];

    public static void Run()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"calibration: {Sums():N0} million sums a second"));
        Read(Innocent, 200);
        Read(Money, 200);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = CpuWatch.Start();
        Read(Innocent, Rounds);
        var seconds = watch.Seconds;
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var read = Rounds * Innocent.Length;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"subjects: {read / seconds:N0} innocent ones a second, {bytes / (double)read:F2} bytes each"));
        watch = CpuWatch.Start();
        Read(Money, Rounds);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"subjects: {Rounds * Money.Length / watch.Seconds:N0} about money a second"));
        Assess();
        KeepLedgers();
    }

    private static void Assess()
    {
        var day = new DateOnly(2024, 12, 31);
        var clients = Enumerable.Range(0, 100).Select(client => new PaymentHistory(
            $"c{client}",
            [.. Enumerable.Range(0, 100).Select(i => new LedgerLine($"{i}", day.AddDays(-(10 * i) - 40), PaidOn: day.AddDays(-(10 * i) - 40 + 20 + ((client * 7) + (i * 13)) % 40))
                .AsOf($"c{client}-{i}", $"c{client}", 30, day)!)],
            30)).ToList();
        for (var i = 0; i < 30; i++)
        {
            PaymentStandings.Assess(clients, day);
        }

        var watch = CpuWatch.Start();
        const int Times = 20;
        for (var i = 0; i < Times; i++)
        {
            PaymentStandings.Assess(clients, day);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"assess: 100 clients of 100 invoices in {watch.Seconds * 1000 / Times:F2} ms"));
    }

    /// <summary>A mailbox of 100 clients with 100 invoices, each paid and each with three other mails: read at once, then one mail more.</summary>
    private static void KeepLedgers()
    {
        var me = new MailPerson("me@studio.example", "Maya Stone");
        Client[] clients = [.. Enumerable.Range(0, 100).Select(client => new Client
        {
            Id = $"c{client}", Name = $"Firm {client}", State = ClientState.Current, People = [new MailPerson($"tom@firm{client}.example", null)],
        })];
        var byAddress = clients.ToDictionary(client => client.People[0].Address);
        var mailbox = new Mailbox
        {
            Owner = new Owner { Name = me.Name, Addresses = new HashSet<string> { me.Address }, TimeZone = TimeZoneInfo.Utc },
            IdOf = what => what,
            Messages = [.. clients.SelectMany(client => Enumerable.Range(0, 100).SelectMany(i => Mails(client, i)))],
        };
        Client? At(string address) => byAddress.GetValueOrDefault(address);
        Client? Of(MessageMetadata message) => At(message.From == me ? message.To[0].Address : message.From!.Address);
        RunningLedgers Whole() => new(mailbox, Of, At, clients, new DateOnly(2024, 12, 31));
        Whole();
        var watch = CpuWatch.Start();
        var running = Whole();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ledgers: {mailbox.Messages.Count:N0} mails of 100 clients read in {watch.Seconds * 1000:F0} ms"));
        const int Times = 200;
        MessageMetadata[] more = [.. Enumerable.Range(0, 2 * Times).Select(i => Mail($"n{i}", clients[i % 100], i % 100, mine: i % 2 == 0, i % 2 == 0 ? "Re: photos" : $"Payment sent, invoice {i % 100 + 1000}"))];
        Array.ForEach(more[..Times], running.Add);
        watch = CpuWatch.Start();
        Array.ForEach(more[Times..], running.Add);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ledgers: one mail more in {watch.Seconds * 1000 / Times:F2} ms"));

        IEnumerable<MessageMetadata> Mails(Client client, int i) =>
        [
            Mail($"{client.Id}-{i}-out", client, i, mine: true, $"Invoice {i + 1000}"),
            Mail($"{client.Id}-{i}-in", client, i, mine: false, $"Payment sent, invoice {i + 1000}"),
            .. Enumerable.Range(0, 3).Select(k => Mail($"{client.Id}-{i}-{k}", client, i, mine: k == 0, Innocent[(i + k) % Innocent.Length])),
        ];

        MessageMetadata Mail(string id, Client client, int i, bool mine, string subject) => new()
        {
            Id = id,
            ConversationId = id,
            Folder = mine ? MailFolder.Sent : MailFolder.Inbox,
            At = new DateTimeOffset(2022, 1, 1, 10, 0, 0, TimeSpan.Zero).AddDays((i * 10) + (mine ? 0 : 21)),
            Subject = subject,
            From = mine ? me : client.People[0],
            To = [mine ? client.People[0] : me],
            HasAttachments = mine,
        };
    }

    private static void Read(string[] subjects, int rounds)
    {
        for (var round = 0; round < rounds; round++)
        {
            foreach (var subject in subjects)
            {
                MoneySubjects.Read(subject, mine: false, "tom@alpine.example", hasAttachments: false);
            }
        }
    }

    private static double Sums()
    {
        var watch = CpuWatch.Start();
        ulong sum = 0;
        for (ulong i = 0; i < 100_000_000; i++)
        {
            sum += i * i;
        }

        return (sum == 0 ? 0 : 100) / watch.Seconds;
    }

    /// <summary>Time this process was given, not time on the wall: neighbours on the machine do not count.</summary>
    private sealed class CpuWatch
    {
        private readonly TimeSpan started = Environment.CpuUsage.TotalTime;

        public double Seconds => (Environment.CpuUsage.TotalTime - started).TotalSeconds;

        public static CpuWatch Start() => new();
    }
}
