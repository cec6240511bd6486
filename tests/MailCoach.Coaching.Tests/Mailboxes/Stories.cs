using System.Globalization;

namespace MailCoach.Coaching.Tests.Mailboxes;

/// <summary>A freelancer's year and a half in a few lines: clients with stories, and everybody who is none.</summary>
public static class Stories
{
    public static DateTimeOffset Now { get; } = new(2025, 6, 30, 12, 0, 0, TimeSpan.Zero);

    public static MailboxBuilder Of(string with) => new MailboxBuilder().Tell(with);

    /// <summary>Adds one story by name.</summary>
    public static MailboxBuilder Tell(this MailboxBuilder mailbox, string story) => story switch
    {
        "prompt" => mailbox.Work("Greg Ott <greg@ott-werke.de>", "Katalog Entwurf", "2024-02-05").Invoices("greg@ott-werke.de", 2000, daysToPay: 9),
        "slow" => mailbox.Work("Tom Hale <tom@alpinegear.com>", "Homepage", "2024-02-06").Invoices("accounts@alpinegear.com", 1000, daysToPay: 50, swing: 9),
        "steady" => mailbox.Work("Ida Berg <ida@bergfilm.de>", "Plakat", "2024-02-08").Invoices("ida@bergfilm.de", 3000, daysToPay: 20),
        "unpaid" => mailbox.Work("Max Brandt <max@brandtbau.de>", "Website", "2024-02-07").Unpaid("max@brandtbau.de", 5000),
        "referral" => mailbox.Add(
                "2025-04-01", MailboxBuilder.Person("Tom Hale <tom@alpinegear.com>"),
                [MailboxBuilder.Person(MailboxBuilder.Me), MailboxBuilder.Person("Dana Reed <dana@reedfilms.com>")], "Introduction", Coaching.Mail.MailFolder.Inbox)
            .Work("Dana Reed <dana@reedfilms.com>", "Trailer script", "2025-04-03"),
        "vendor" => mailbox.Monthly(month => mailbox.Bill(month, "billing@hosting.com", $"H-{month[2..4]}{month[5..7]}")),
        "newsletter" => mailbox.Monthly(month => mailbox.In(month, "Paid on Time <hello@paidontime.com>", "How to get your invoices paid")),
        "accountant" => mailbox.Monthly(month => mailbox.Out(month, "Eva Roth <eva@kanzlei-roth.de>", $"Belege {month}", mail => mail with { HasAttachments = true }))
            .Thread("2025-02-10", "eva@kanzlei-roth.de", "Umsatzsteuer"),
        "family" => mailbox.Monthly(month => mailbox.Thread(month, "Peter Lindt <p.lindt@gmx.de>", $"Sonntag {month}")),
        "spam" => mailbox.In("2025-03-03", "win@prizes.biz", "You have WON!!!").In("2025-03-04", "anna@loans.click", "Invoice 99812 overdue"),
        _ => throw new ArgumentOutOfRangeException(nameof(story), story, "no such story"),
    };

    /// <summary>Twelve monthly invoices from May 2024, each paid after so many days, some after a swing or three more.</summary>
    private static MailboxBuilder Invoices(this MailboxBuilder mailbox, string to, int first, int daysToPay, int swing = 0)
    {
        for (var month = 0; month < 12; month++)
        {
            var sent = new DateOnly(2024, 5, 2).AddMonths(month);
            mailbox.Invoice(Day(sent), to, $"{first + month}").Payment(Day(sent.AddDays(daysToPay + (month % 4 * swing))), to, $"{first + month}");
        }

        return mailbox;
    }

    /// <summary>Two invoices, two reminders each, no payment.</summary>
    private static MailboxBuilder Unpaid(this MailboxBuilder mailbox, string to, int first)
    {
        for (var month = 0; month < 2; month++)
        {
            var sent = new DateOnly(2024, 12, 2).AddMonths(month);
            mailbox.Invoice(Day(sent), to, $"{first + month}").Reminder(Day(sent.AddDays(40)), to, $"{first + month}").Reminder(Day(sent.AddDays(60)), to, $"{first + month}");
        }

        return mailbox;
    }

    private static MailboxBuilder Monthly(this MailboxBuilder mailbox, Action<string> happens)
    {
        for (var month = 0; month < 17; month++)
        {
            happens(Day(new DateOnly(2024, 1, 15).AddMonths(month)));
        }

        return mailbox;
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
