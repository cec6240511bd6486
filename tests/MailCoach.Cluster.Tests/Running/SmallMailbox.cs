using System.Globalization;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.Cluster.Tests.Running;

/// <summary>A mailbox of a few hundred mails with invoices, reminders and payments, small enough to be read two hundred times.</summary>
internal static class SmallMailbox
{
    private const int Months = 12;

    private static readonly LocalPerson Owner = new("robin@studio-robin.example", "Robin Harker");

    /// <param name="clients">Each has four mails a month for a year.</param>
    public static LocalMailbox Make(int clients = 8)
    {
        var mailbox = new LocalMailbox(new LocalOwner(Owner.Name!, Owner.Address, [], "Europe/Berlin", "en-GB", new TimeOnly(9, 0), new TimeOnly(17, 0)), TimeProvider.System);
        var now = TimeProvider.System.GetUtcNow();
        for (var client = 0; client < clients; client++)
        {
            var firm = string.Create(CultureInfo.InvariantCulture, $"orchard-{client}.example");
            var person = new LocalPerson($"marlene@{firm}", $"Marlene Fieldstone {client}");
            for (var month = 0; month < Months; month++)
            {
                var sent = now.AddDays(-30 * (Months - month) + client);
                var number = string.Create(CultureInfo.InvariantCulture, $"{client + 1}{month:00}");
                var about = string.Create(CultureInfo.InvariantCulture, $"Drawings of the orchard {client} {month}");
                Mail("sentitems", $"i{number}", sent, Owner, person, $"Invoice 2026-{number}", attached: true);
                Mail("inbox", $"p{number}", sent.AddDays(10 + client), person, Owner, $"Payment sent: invoice 2026-{number}");
                Mail("inbox", $"q{number}", sent.AddDays(2), person, Owner, about);
                Mail("sentitems", $"r{number}", sent.AddDays(2).AddHours(3), Owner, person, $"Re: {about}");
            }
        }

        return mailbox;

        void Mail(string folder, string id, DateTimeOffset at, LocalPerson from, LocalPerson to, string subject, bool attached = false) => mailbox.Add(folder, new LocalMessage
        {
            InternetMessageId = $"<{id}@studio-robin.example>",
            Conversation = id[0] == 'r' ? $"q{id[1..]}" : id,
            Received = at,
            From = from,
            To = [to],
            Subject = subject,
            HasAttachments = attached,
        });
    }
}
