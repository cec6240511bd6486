using CsCheck;
using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

public sealed class LedgerPropertyTests
{
    private static readonly string[] Mails =
    [
        "out+ alpine | Invoice 1042", "out+ alpine | Invoice 1043", "out+ berta | Rechnung 17", "out+ alpine | Invoice",
        "in alpine | Payment sent", "in alpine | Payment sent for invoice 1043", "in paypal.com | You've got money from Alpine Gear",
        "out alpine | Reminder: invoice 1042", "out alpine | Payment reminder", "out berta | Vielen Dank für Ihre Zahlung",
        "out alpine | Thank you for your payment", "in stripe.com | Alpine Gear paid your invoice 1042", "out+ alpine | Credit note for invoice 1042",
        "in gocardless.com | Payment failed: Alpine Gear, invoice 1042", "in alpine | Payment for invoice 1044", "in alpine | Lunch on Friday?",
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
            foreach (var invoice in new MailboxOf(string.Join('\n', mails)).Ledgers("2024-12-31").Values.SelectMany(ledger => ledger))
            {
                Assert.True(invoice.SentOn is null || invoice.PaidOn is null || invoice.PaidOn >= invoice.SentOn.Value.AddDays(-60));
                Assert.True(invoice.DaysToPay is null or >= 0);
            }
        });

    private static string[] Lines(Mailbox mailbox) =>
        [.. MailboxOf.Ledgers(mailbox, "2024-12-31").OrderBy(pair => pair.Key).SelectMany(pair => pair.Value.Select(Line))];

    private static string Line(Invoice invoice) =>
        $"{invoice.Id} {invoice.Number} {invoice.Status} {invoice.SentOn} {invoice.PaidOn} {invoice.Reminders} {string.Join(',', invoice.Evidence)}";
}
