using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>Ledgers kept mail by mail are the ledgers read at once, and only those a mail can touch are written anew.</summary>
public sealed class RunningLedgerTests
{
    private const string AsOf = "2024-12-31";

    private const string TwoClients =
        """
        2024-03-01 out+ alpine | Invoice 1042
        2024-03-01 out+ berta | Rechnung 17

        """;

    /// <summary>What is known, the mail that comes, and whose ledgers are written anew.</summary>
    public static TheoryData<string, string, string> Mails() => new()
    {
        { TwoClients, "2024-03-21 in alpine | Payment sent, invoice 1042", "alpine" },
        { TwoClients, "2024-03-21 in berta | Zahlung zu Rechnung 17 ist raus", "berta" },
        { TwoClients, "2024-03-21 in stripe.com | Invoice 1042 was paid", "alpine berta" },
        { TwoClients, "2024-03-21 in alpine | Lunch on Friday?", "" },
        { TwoClients, "2025-01-01 in alpine | Payment sent, invoice 1042", "" },
        { TwoClients, "2024-12-31 in alpine | Payment sent, invoice 1042", "alpine" },
        { $"{TwoClients}2024-03-31T10:00:00 out berta | Danke für Ihre Zahlung, Rechnung 17", "2024-03-31T11:00:00 out alpine | Thank you for your payment, invoice 1042", "alpine berta" },
        { $"{TwoClients}2024-03-31T11:00:00 out berta | Danke für Ihre Zahlung, Rechnung 17", "2024-03-31T10:00:00 out alpine | Thank you for your payment, invoice 1042", "alpine berta" },
        { $"{TwoClients}2024-03-31T10:00:00 out berta | Danke für Ihre Zahlung, Rechnung 17", "2024-03-31T11:00:01 out alpine | Thank you for your payment, invoice 1042", "alpine" },
        { $"{TwoClients}2024-03-20 in stripe.com | Invoice 900 was paid", "2024-03-21 in alpine | Payment sent, invoice 1042", "alpine" },
        { $"{TwoClients}2024-03-20 in stripe.com | Invoice 1050 was paid", "2024-03-10 out+ alpine | Invoice 1050", "alpine berta" },
        { $"{TwoClients}2024-03-20 in stripe.com | Invoice 1050 was paid", "2024-03-10 out+ alpine | Invoice INV-1050", "alpine berta" },
        { $"{TwoClients}2024-03-20 in stripe.com | Invoice INV-1050 was paid", "2024-03-10 out+ alpine | Invoice 1050", "alpine berta" },
        { $"{TwoClients}2024-03-20 in stripe.com | Invoice 0050 was paid", "2024-03-10 out+ alpine | Invoice RE-2024-0050", "alpine berta" },
        { $"{TwoClients}2024-03-20 in stripe.com | Invoice 1042 was paid", "2024-03-18 in alpine | Payment sent, invoice 1042", "alpine berta" },
        { $"{TwoClients}2024-03-10 in intuit.com | Invoice 1050 from Maya Stone", "2024-03-21 in alpine | Payment sent, invoice 1050", "alpine berta" },
        { $"{TwoClients}2024-03-20 in stripe.com | Invoice 18 was paid", "2024-03-10 out+ alpine | Invoice 18", "alpine berta" },
        { $"{TwoClients}2024-03-19 in stripe.com | Invoice 900 was paid\n2024-03-20 in stripe.com | Invoice 1050 was paid", "2024-03-10 out+ alpine | Invoice 1050", "alpine berta" },
        { "2024-03-01 out+ alpine | Invoice 1042 | t\n2024-03-01 out+ berta | Rechnung 17\n2024-03-31T10:00:00 out berta | Danke für Ihre Zahlung, Rechnung 17", "2024-03-31T11:00:00 out alpine | Thank you for your payment, invoice 1042 | t", "alpine berta" },
        { $"{TwoClients}2024-03-02 out+ alpine | Invoice 1043\n2024-03-31T10:00:00 out alpine | Thank you for your payment, invoice 1042 | t\n2024-04-30T10:00:00 out berta | Danke für Ihre Zahlung, Rechnung 17", "2024-04-30T10:20:00 out alpine | Thank you for your payment, invoice 1043 | t", "alpine berta" },
        { "2024-03-01 in+ alpine | Invoice 88 from Alpine Gear | bill", "2024-03-02 out+ alpine | Re: Invoice 88 from Alpine Gear | bill", "" },
        { "2024-03-02 out+ alpine | Re: Invoice 88 from Alpine Gear | bill", "2024-03-01 in+ alpine | Invoice 88 from Alpine Gear | bill", "alpine" },
        { "2024-04-05 out alpine | Thank you for your payment", "2024-03-01 out+ alpine | Invoice 1042", "alpine" },
    };

    [Theory]
    [MemberData(nameof(Mails))]
    public void A_mail_writes_the_ledgers_it_can_touch_and_no_other(string known, string mail, string touched)
    {
        var whole = new MailboxOf($"{known.TrimEnd()}\n{mail}").Mailbox();
        var running = Running(whole with { Messages = [.. whole.Messages.SkipLast(1)] });
        var before = running.Ledgers.ToDictionary(pair => pair.Key, pair => pair.Value);

        running.Add(whole.Messages[^1]);

        Assert.Equal(Lines(MailboxOf.Ledgers(whole, AsOf)), Lines(running.Ledgers));
        Assert.Equal(touched, string.Join(' ', before.Keys.Union(running.Ledgers.Keys).Order()
            .Where(client => before.GetValueOrDefault(client) != running.Ledgers.GetValueOrDefault(client))));
    }

    [Fact]
    public void A_number_the_owner_corrected_is_the_one_a_notice_means()
    {
        var word = OwnersWord.Nothing with { Invoices = new Dictionary<string, InvoiceWord> { ["invoice-alpine-1042"] = new() { Number = "1050" } } };
        var whole = new MailboxOf("2024-03-20 in stripe.com | Invoice 1050 was paid\n2024-03-01 out+ alpine | Invoice 1042", word).Mailbox();
        var running = Running(whole with { Messages = [.. whole.Messages.SkipLast(1)] });

        running.Add(whole.Messages[^1]);

        Assert.Equal(("1050", 19), (running.Ledgers["alpine"][0].Number, running.Ledgers["alpine"][0].DaysToPay));
    }

    [Fact]
    public void A_mail_that_is_known_takes_the_place_of_what_was_known_of_it()
    {
        var mailbox = new MailboxOf($"{TwoClients}2024-03-21 in alpine | Payment sent, invoice 1042").Mailbox();
        var running = Running(mailbox);

        running.Add(mailbox.Messages[2] with { IsRead = true });
        Assert.Equal(2, Assert.Single(running.Ledgers["alpine"]).Evidence.Count);

        running.Add(mailbox.Messages[0] with { Folder = MailFolder.Deleted });
        Assert.Equal((null, 1), (running.Ledgers["alpine"][0].SentOn, running.Ledgers["alpine"][0].Evidence.Count));

        running.Add(mailbox.Messages[2] with { Subject = "Lunch on Friday?" });
        Assert.Equal(["berta"], running.Ledgers.Keys);

        running.Add(mailbox.Messages[0]);
        Assert.Equal(InvoiceStatus.Unseen, Assert.Single(running.Ledgers["alpine"]).Status);
    }

    [Fact]
    public void A_receipt_that_goes_away_tidies_no_books()
    {
        var mailbox = new MailboxOf(
            $"""
            {TwoClients}2024-03-31T10:00:00 out alpine | Thank you for your payment, invoice 1042
            2024-03-31T10:20:00 out berta | Danke für Ihre Zahlung, Rechnung 17
            """).Mailbox();
        var running = Running(mailbox);
        Assert.Null(running.Ledgers["alpine"][0].PaidOn);

        running.Add(mailbox.Messages[3] with { Folder = MailFolder.Deleted });

        Assert.Equal((30, InvoiceStatus.Unseen), (running.Ledgers["alpine"][0].DaysToPay, running.Ledgers["berta"][0].Status));
    }

    [Fact]
    public void A_client_without_invoices_has_no_ledger() =>
        Assert.Empty(new MailboxOf("2024-03-20 out alpine | Thank you for your payment").Ledgers(AsOf));

    [Fact]
    public void An_imported_line_stays_when_its_clients_mail_comes_and_when_anothers_does()
    {
        var word = OwnersWord.Nothing with
        {
            Imported = [new ImportedInvoice("alpine", "7", MailboxOf.Day("2024-02-01"), null, null, null, Disputed: false)],
        };
        var whole = new MailboxOf($"{TwoClients}2024-03-21 in berta | Zahlung zu Rechnung 17 ist raus\n2024-03-22 in alpine | Payment sent, invoice 1042", word).Mailbox();
        var running = Running(whole with { Messages = [.. whole.Messages.Take(2)] });

        running.Add(whole.Messages[2]);
        Assert.Equal(["1042", "7"], running.Ledgers["alpine"].Select(invoice => invoice.Number));

        running.Add(whole.Messages[3]);
        Assert.Equal(Lines(MailboxOf.Ledgers(whole, AsOf)), Lines(running.Ledgers));
    }

    private static RunningLedgers Running(Mailbox mailbox) =>
        new(mailbox, message => MailboxOf.ClientOf(mailbox, message), MailboxOf.ClientAt, MailboxOf.Clients, MailboxOf.Day(AsOf));

    private static string[] Lines(IReadOnlyDictionary<string, IReadOnlyList<Invoice>> ledgers) =>
        [.. ledgers.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value.Select(invoice =>
            $"{invoice.Id} {invoice.Number} {invoice.Status} {invoice.SentOn} {invoice.PaidOn} {string.Join(',', invoice.Evidence)}"))];
}
