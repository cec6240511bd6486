using CsCheck;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

public sealed class LedgerPropertyTests
{
    private const string AsOf = "2024-12-31";

    private static readonly string?[] Senders = [null, "", "@", "tom@alpine.example", "no-reply@stripe.com", "x@upwork.com", "bill@"];

    private static readonly string[] Words =
    [
        "Invoice", "invoices", "paid", "Rechnung", "Zahlung", "facture", "reçu", "factura", "فاتورة", "١٠٤٢", "رقم", "1042", "#", "INV-", "RE-2024-0017",
        "2024", "3.5.24", "€", "$1,200.00", "1 200,00", "from", "to", "Alpine", "…", "[", "]", "Re:", "AW:", "%", "+44", "\u202e", "\ud83d\ude00", "\ud83d", "-", "—",
        "reminder", "2nd", "30d", "no.", "n°", "und", "&", "both invoices", "due", "March", "failed", "99999999999999999999", "1.2.3.4.5", "a1b2c3", "::", "(",
    ];

    private static readonly string[] Mails =
    [
        "out+ alpine | Invoice 1042", "out+ alpine | Invoice 1043", "out+ berta | Rechnung 17", "out+ alpine | Invoice",
        "in alpine | Payment sent", "in alpine | Payment sent for invoice 1043", "in paypal.com | You've got money from Alpine Gear",
        "out alpine | Reminder: invoice 1042", "out alpine | Payment reminder", "out berta | Vielen Dank für Ihre Zahlung",
        "out alpine | Thank you for your payment", "in stripe.com | Alpine Gear paid your invoice 1042", "out+ alpine | Credit note for invoice 1042",
        "in gocardless.com | Payment failed: Alpine Gear, invoice 1042", "in stripe.com | Invoice 1043 was paid", "in stripe.com | Invoice 17 was paid",
        "in intuit.com | Invoice 1044 from Maya Stone", "in+ alpine | Invoice 7 from Alpine Gear", "in alpine | Payment for invoice 1044", "in alpine | Lunch on Friday?",
    ];

    private static readonly Gen<string[]> GenMails =
        Gen.Select(Gen.Int[0, Mails.Length - 1], Gen.Int[0, 300], (mail, day) => $"{new DateOnly(2024, 1, 1).AddDays(day):yyyy-MM-dd} {Mails[mail]}")
            .Array[0, 14];

    [Fact]
    public void The_order_in_which_mail_came_does_not_matter() =>
        Gen.Select(GenMails, Gen.Int[0, 1000]).Sample((mails, seed) =>
        {
            var mailbox = new MailboxOf(string.Join('\n', mails)).Mailbox();
            var shuffled = mailbox with { Messages = [.. mailbox.Messages.OrderBy(message => HashCode.Combine(message.Id.Length, seed * message.At.Day, message.Subject.Length))] };

            Assert.Equal(Lines(mailbox), Lines(shuffled));
        });

    [Fact]
    public void A_mail_that_has_nothing_to_do_with_it_changes_nothing() =>
        GenMails.Sample(mails =>
        {
            var mailbox = new MailboxOf(string.Join('\n', mails)).Mailbox();
            var more = mailbox with
            {
                Messages =
                [
                    .. mailbox.Messages,
                    MailboxOf.Message("2024-05-01 in alpine | Website feedback", 900),
                    MailboxOf.Message("2024-05-02 in+ hetzner | Your invoice 1042", 901),
                    MailboxOf.Message("2024-05-03 out+ tax | Invoice 1042", 902),
                    MailboxOf.Message("2024-05-04 in news@letters.example | How to get your invoices paid faster", 903),
                ],
            };

            Assert.Equal(Lines(mailbox), Lines(more));
        });

    [Fact]
    public void A_payment_comes_before_its_invoice_only_in_advance() =>
        GenMails.Sample(mails =>
        {
            foreach (var invoice in new MailboxOf(string.Join('\n', mails)).Ledgers(AsOf).Values.SelectMany(ledger => ledger))
            {
                Assert.True(invoice.SentOn is null || invoice.PaidOn is null || invoice.PaidOn >= invoice.SentOn.Value.AddDays(-60));
                Assert.True(invoice.DaysToPay is null or >= 0);
            }
        });

    [Fact]
    public void No_two_invoices_share_an_id() =>
        GenMails.Sample(mails =>
        {
            var ids = new MailboxOf(string.Join('\n', mails)).Ledgers(AsOf).Values.SelectMany(ledger => ledger).Select(invoice => invoice.Id).ToList();

            Assert.Equal(ids.Distinct(), ids);
        });

    [Fact]
    public void A_ledger_that_is_exported_and_imported_is_the_same_ledger() =>
        GenMails.Sample(mails =>
        {
            var mailbox = new MailboxOf(string.Join('\n', mails)).Mailbox();
            var sent = MailboxOf.Ledgers(mailbox, AsOf).Values.SelectMany(ledger => ledger)
                .Where(invoice => invoice is { Number: not null, SentOn: not null, Status: InvoiceStatus.Paid or InvoiceStatus.Open or InvoiceStatus.Overdue })
                .Where(invoice => invoice.Status != InvoiceStatus.Paid || invoice.PaidOn is not null).ToList();
            var exported = sent.ConvertAll(invoice => new ImportedInvoice(
                invoice.ClientId, invoice.Number!, invoice.SentOn!.Value, invoice.DueOn, invoice.PaidOn, invoice.Amount, invoice.Disputed));

            var joined = mailbox with { Word = OwnersWord.Nothing with { Imported = exported } };
            var alone = joined with { Messages = [] };

            Assert.Equal(Money(MailboxOf.Ledgers(mailbox, AsOf)), Money(MailboxOf.Ledgers(joined, AsOf)));
            Assert.Equal(sent.Select(Money).Order(), Money(MailboxOf.Ledgers(alone, AsOf)));
        });

    [Fact]
    public void A_ledger_kept_mail_by_mail_is_the_ledger_read_at_once() =>
        Gen.Select(GenMails, Gen.Int[0, 3], Gen.Int[0, 14]).Sample((mails, threads, known) =>
        {
            var whole = new MailboxOf(string.Join('\n', mails.Select((mail, i) => threads == 0 ? mail : $"{mail} | c{i % threads}"))).Mailbox();
            var running = new RunningLedgers(
                whole with { Messages = [.. whole.Messages.Take(known)] }, message => MailboxOf.ClientOf(whole, message), MailboxOf.ClientAt, MailboxOf.Clients, MailboxOf.Day(AsOf));

            foreach (var message in whole.Messages.Skip(known))
            {
                running.Add(message);
            }

            Assert.Equal(Lines(MailboxOf.Ledgers(whole, AsOf)), Lines(running.Ledgers));
        });

    [Fact]
    public void No_subject_is_too_odd_to_be_read() =>
        Gen.Select(
            Gen.OneOf(Gen.String, Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 12].Select(words => string.Join(' ', words))),
            Gen.Int[0, Senders.Length - 1].Select(i => Senders[i]),
            Gen.Bool,
            Gen.Bool).Sample((subject, sender, mine, attached) =>
        {
            var read = MoneySubjects.Read(subject, mine, sender, attached);

            Assert.True(read is null || read.Numbers.All(number => number.Any(char.IsAsciiDigit)));
        });

    private static IEnumerable<string> Money(IReadOnlyDictionary<string, IReadOnlyList<Invoice>> ledgers) =>
        ledgers.Values.SelectMany(ledger => ledger.Select(Money)).Order();

    private static string Money(Invoice invoice) =>
        $"{invoice.ClientId} {invoice.Number} {invoice.Status} {invoice.SentOn} {invoice.DueOn} {invoice.PaidOn} {invoice.DaysToPay} {invoice.DaysLate}";

    private static string[] Lines(Mailbox mailbox) => Lines(MailboxOf.Ledgers(mailbox, AsOf));

    private static string[] Lines(IReadOnlyDictionary<string, IReadOnlyList<Invoice>> ledgers) =>
        [.. ledgers.OrderBy(pair => pair.Key).SelectMany(pair => pair.Value.Select(Line))];

    private static string Line(Invoice invoice) =>
        $"{invoice.Id} {invoice.Number} {invoice.Status} {invoice.SentOn} {invoice.PaidOn} {invoice.Reminders} {string.Join(',', invoice.Evidence)}";
}
