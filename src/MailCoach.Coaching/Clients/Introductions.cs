using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>
/// Who came through whom. Like attracts like: a client who was introduced by a troublesome one deserves a second look,
/// so only such introductions are told.
/// </summary>
internal static class Introductions
{
    /// <summary>An introduction by name leads to a first mail within this time, or it led to nothing.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromDays(60);

    public static IReadOnlyDictionary<string, ClientReading> Apply(Dictionary<string, ClientReading> readings, ClientReader reader)
    {
        var troublesome = readings.Values.Where(IsTroublesome).Select(reading => reading.Client.Id).ToHashSet(StringComparer.Ordinal);
        if (troublesome.Count == 0)
        {
            return readings;
        }

        var copied = ByCopy(reader);
        foreach (var client in reader.Directory.Everybody.Where(client => client.State != ClientState.NotClient))
        {
            var introducer = copied.TryGetValue(client.Id, out var by) ? by : ByName(client, troublesome, reader);
            if (introducer is not null && troublesome.Contains(introducer))
            {
                readings[client.Id] = readings[client.Id] with { IntroducedBy = introducer };
            }
        }

        return readings;
    }

    private static bool IsTroublesome(ClientReading reading) =>
        reading.Client.State != ClientState.NotClient
        && (reading.Payment.IsSlowPayer || reading.Stress.IsStressful || reading is { Ending: null, Advice.Verdict: Verdict.Part });

    /// <summary>Client → the client who was already known and stood on the first mail that shows the new one.</summary>
    private static Dictionary<string, string> ByCopy(ClientReader reader)
    {
        var unknown = reader.Directory.Everybody.Where(client => client.State != ClientState.NotClient).Select(client => client.Id).ToHashSet(StringComparer.Ordinal);
        var introducers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var message in reader.Mailbox.Messages)
        {
            if (unknown.Count == 0)
            {
                break;
            }

            var there = ClientsOn(message, reader.Directory);
            var introducer = there.Find(id => !unknown.Contains(id));
            foreach (var id in there.Where(unknown.Remove))
            {
                if (introducer is not null)
                {
                    introducers.Add(id, introducer);
                }
            }
        }

        return introducers;
    }

    /// <summary>The sender's first.</summary>
    private static List<string> ClientsOn(MessageMetadata message, ClientDirectory directory)
    {
        var there = new List<string>();
        Add(message.From);
        foreach (var person in message.To)
        {
            Add(person);
        }

        foreach (var person in message.Cc)
        {
            Add(person);
        }

        return there;

        void Add(MailPerson? person)
        {
            if (person is not null && directory.Of(person.Address) is { State: not ClientState.NotClient } client && !there.Contains(client.Id))
            {
                there.Add(client.Id);
            }
        }
    }

    /// <summary>A forward of the subject that the new client then writes under, or an introduction that names them.</summary>
    private static string? ByName(Client client, HashSet<string> troublesome, ClientReader reader)
    {
        if (reader.MailOf(client.Id) is not [var first, ..])
        {
            return null;
        }

        var topic = MailSubject.Read(first.Subject).Key;
        var names = client.People.Select(person => PersonName.Clean(person.Name)).Append(client.Name).OfType<string>()
            .Select(name => FoldedText.Of(name)).Where(name => name.Contains(' ')).ToList();
        foreach (var id in troublesome.Where(id => id != client.Id).Order(StringComparer.Ordinal))
        {
            foreach (var message in reader.MailOf(id).Where(message => message.At < first.At && first.At - message.At <= Fresh && !reader.Mailbox.Owner.Wrote(message)))
            {
                var subject = MailSubject.Read(message.Subject);
                if ((subject.IsForward && topic.Length > 0 && subject.Key == topic)
                    || (ClientWords.IntroductionWords.FoundIn(subject.Core) && names.Exists(name => subject.Key.Contains(name, StringComparison.Ordinal))))
                {
                    return id;
                }
            }
        }

        return null;
    }
}
