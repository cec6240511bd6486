using System.Globalization;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>A mailbox in a few lines: an owner in Berlin, clients by their address, weeks counted backwards from Monday noon.</summary>
internal sealed class StressMailbox
{
    public const string Me = "mia@studio.example";
    private readonly List<MessageMetadata> messages = [];
    private readonly List<CheckIn> checkIns = [];
    private readonly List<MessageTrace> traces = [];
    private readonly Dictionary<string, Client> clients = [];
    private int ids;

    public DateTimeOffset Now { get; init; } = new(2026, 6, 29, 10, 0, 0, TimeSpan.Zero);

    public Owner Owner { get; init; } = new()
    {
        Addresses = new HashSet<string> { Me },
        TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"),
    };

    public IReadOnlyList<MessageMetadata> Messages => messages;

    /// <summary>A mail of theirs. Day 0 is Monday; times are the owner's wall clock.</summary>
    public StressMailbox In(
        string from, int weeksAgo, int day, string time, string subject = "Homepage", string? thread = null, bool high = false,
        bool files = false, bool meeting = false, bool read = true, bool flagged = false, params string[] cc) => Add(new MessageMetadata
        {
            Id = $"m{ids++:d7}",
            ConversationId = thread ?? $"{from} {subject}",
            Folder = MailFolder.Inbox,
            At = At(weeksAgo, day, time),
            Subject = subject,
            From = new MailPerson(from, null),
            To = [new MailPerson(Me, null)],
            Cc = [.. cc.Select(address => new MailPerson(address, null))],
            Importance = high ? Importance.High : Importance.Normal,
            HasAttachments = files,
            IsMeeting = meeting,
            IsRead = read,
            IsFlagged = flagged,
        });

    public StressMailbox Out(string to, int weeksAgo, int day, string time, string subject = "Homepage", string? thread = null) => Add(new MessageMetadata
    {
        Id = $"m{ids++:d7}",
        ConversationId = thread ?? $"{to} {subject}",
        Folder = MailFolder.Sent,
        At = At(weeksAgo, day, time),
        Subject = subject,
        From = new MailPerson(Me, null),
        To = [new MailPerson(to, null)],
        IsRead = true,
    });

    /// <summary>A mail with somebody who is no client.</summary>
    public StressMailbox Trace(ulong conversation, int weeksAgo, int day, string time, TraceFlags flags)
    {
        traces.Add(new MessageTrace(conversation, 1, At(weeksAgo, day, time), flags));
        return this;
    }

    public StressMailbox Feels(string client, int dread, int weeksAgo, int day = 2)
    {
        checkIns.Add(new CheckIn($"c{ids++}", IdOf(client), dread, CheckInAbout.Mail, At(weeksAgo, day, "09:00"), null));
        return this;
    }

    /// <summary>A client in good weather: asks in the morning, is answered the same day, says thanks.</summary>
    public StressMailbox Calm(string client, int weeks = 26, int mailsAWeek = 2) => EachWeek(weeks, week =>
    {
        for (var mail = 0; mail < mailsAWeek; mail++)
        {
            var (day, hour, subject) = (mail % 5, 9 + (mail / 5 % 4), $"Texts {week}-{mail}");
            In(client, week, day, $"{hour:d2}:10", subject).Out(client, week, day, $"{hour + 3:d2}:20", $"Re: {subject}");
        }
    });

    /// <summary>Three calm clients: somebody to compare with.</summary>
    public StressMailbox Others() => Calm("ada@birch.example").Calm("ben@cedar.example").Calm("cleo@maple.example");

    public StressMailbox EachWeek(int weeks, Action<int> week)
    {
        for (var ago = weeks; ago >= 1; ago--)
        {
            week(ago);
        }

        return this;
    }

    public DateTimeOffset At(int weeksAgo, int day, string time)
    {
        var monday = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Now, Owner.TimeZone).DateTime).AddDays(-7 * weeksAgo);
        var local = monday.AddDays(day).ToDateTime(TimeOnly.Parse(time, CultureInfo.InvariantCulture));
        return new DateTimeOffset(local, Owner.TimeZone.GetUtcOffset(local)).ToUniversalTime();
    }

    public Mailbox Mailbox() => new()
    {
        Owner = Owner,
        Messages = messages,
        Traces = traces,
        Word = new OwnersWord { CheckIns = checkIns },
        IdOf = name => name,
    };

    public StressReadings Read() => StressReadings.Read(Mailbox(), ClientOf, Now);

    public ClientStress Of(string client) => Read().Clients[IdOf(client)];

    public StressStanding Standing(string client) => Of(client).Standing;

    public StressSignal Signal(string client, string name) => Standing(client).Signals.Single(signal => signal.Name == name);

    public Client? ClientOf(MessageMetadata message) => clients.GetValueOrDefault(
        IdOf(Owner.Wrote(message) ? message.To[0].Address : message.From!.Address));

    public StressMailbox Add(MessageMetadata message)
    {
        messages.Add(message);
        var address = Owner.Wrote(message) ? message.To[0].Address : message.From!.Address;
        var id = IdOf(address);
        if (!clients.ContainsKey(id))
        {
            clients.Add(id, new Client { Id = id, Name = id, State = ClientState.Current, People = [] });
        }

        return this;
    }

    /// <summary>A firm is its domain.</summary>
    public static string IdOf(string address) => address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..];
}
