using System.Globalization;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Sample;

/// <summary>
/// The built-in mailbox: Sam Rivers, a designer, eighteen months back from today. The same moment gives the same mailbox, to the byte.
/// </summary>
internal static class SampleMailbox
{
    private static readonly LocalOwner Sam = new(
        "Sam Rivers",
        "sam@samrivers.example",
        ["hello@samrivers.example", "sam@samrivers.onmicrosoft.com"],
        "Europe/Berlin",
        "en-GB",
        new TimeOnly(9, 0),
        new TimeOnly(17, 30));

    private static readonly LocalPerson Owner = new(Sam.Address, Sam.Name);

    /// <summary>Makes it. With a number of mails it is repeated, a little earlier each time, until there are that many.</summary>
    public static LocalMailbox Make(TimeProvider clock, int? messages)
    {
        var mails = Mails(clock.GetUtcNow());
        var mailbox = new LocalMailbox(Sam, clock);
        var clients = mailbox.AddFolder("Clients");
        var filed = Stories().Where(story => story.IsFiled)
            .ToDictionary(story => Filed(story), story => mailbox.AddFolder(story.Name, clients), StringComparer.Ordinal);
        mailbox.AddFolder("Conversation Action Settings", isHidden: true);
        for (var copy = 0; copy == 0 || mailbox.MessageCount < messages; copy++)
        {
            foreach (var (folder, mail) in mails)
            {
                if (copy > 0 && mailbox.MessageCount >= messages)
                {
                    break;
                }

                mailbox.Add(filed.GetValueOrDefault(folder, folder), copy == 0 ? mail : Again(mail, copy));
            }
        }

        Appointments.Tell(mailbox, Owner, new Calendar(Sam, clock.GetUtcNow()));
        return mailbox;
    }

    private static List<(string Folder, LocalMessage Message)> Mails(DateTimeOffset now)
    {
        var calendar = new Calendar(Sam, now);
        var diary = new Diary(calendar);
        var clients = Stories();
        var contacts = Diary.Read<Story[]>("contacts.json");
        foreach (var story in clients.Concat(contacts))
        {
            new Correspondence(story, Owner, calendar, diary).Tell(Filed(story));
        }

        var accountant = contacts[0].People[0];
        new Billing(clients, Owner, new LocalPerson(accountant.Address, accountant.Name), calendar, diary).Tell();
        foreach (var sender in Diary.Read<Sender[]>("senders.json"))
        {
            Tell(sender, calendar, diary);
        }

        foreach (var lately in Diary.Read<Lately[]>("lately.json"))
        {
            Tell(lately, calendar, diary);
        }

        return [.. diary.Oldest];
    }

    private static Story[] Stories() => Diary.Read<Story[]>("clients.json");

    private static string Filed(Story story) => $"Clients/{story.Name}";

    private static void Tell(Sender sender, Calendar calendar, Diary diary)
    {
        var random = new SplitMix64(ItemIds.KeyOf(sender.Address));
        var number = 0;
        for (var age = (double)Calendar.Days - (random.Share() * sender.Every); age >= sender.Latest; age -= sender.Every * (0.7 + (0.6 * random.Share())))
        {
            var day = calendar.DaysAgo((int)age);
            var local = day.ToDateTime(new TimeOnly(random.Between(6, 21), random.Between(0, 59)));
            var subject = string.Format(
                CultureInfo.InvariantCulture,
                sender.Subjects[number++ % sender.Subjects.Count],
                day.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
                random.Between(100_000, 999_999));
            var folder = random.Chance(sender.Deleted) ? WellKnownFolders.Deleted : sender.Folder;
            diary.Tell(folder, local, new LocalPerson(sender.Address, sender.Name), Diary.About(subject, $"{sender.Address}/{number}", [Owner]) with
            {
                HasAttachments = sender.HasAttachments,
                IsOther = sender.IsBulk,
                IsRead = !random.Chance(sender.Unread),
                Importance = sender.IsImportant ? LocalImportance.High : LocalImportance.Normal,
            });
        }
    }

    private static void Tell(Lately lately, Calendar calendar, Diary diary)
    {
        var day = calendar.WorkdaysAgo(lately.Workdays);
        var local = day.ToDateTime(lately.Time);
        diary.Tell(lately.Folder, lately.NextNight ? local.AddDays(1) : local, Person(lately.From), Diary.About(lately.Subject, $"lately/{lately.Thread ?? lately.Subject}", [Person(lately.To)]) with
        {
            IsRead = !lately.IsUnread,
            IsFlagged = lately.IsFlagged,
            HasAttachments = lately.HasAttachments,
            IsDraft = lately.Folder is WellKnownFolders.Drafts,
            Importance = lately.IsImportant ? LocalImportance.High : LocalImportance.Normal,
        });
    }

    private static LocalPerson Person(string nameAndAddress) =>
        nameAndAddress.Split('|') is [var name, var address] ? new LocalPerson(address, name) : Owner;

    private static LocalMessage Again(LocalMessage mail, int copy) => mail with
    {
        InternetMessageId = string.Create(CultureInfo.InvariantCulture, $"<{copy}.{mail.InternetMessageId[1..]}"),
        Conversation = string.Create(CultureInfo.InvariantCulture, $"{copy}/{mail.Conversation}"),
        Received = mail.Received.AddSeconds(-37 * copy),
        Sent = mail.Sent.AddSeconds(-37 * copy),
    };
}
