using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Subjects;

/// <summary>Everything one subject says: not only its kind and its numbers, but who, how much, how many, and how it was passed on.</summary>
public sealed class WholeReadingTests
{
    [Theory]
    [InlineData("out+", "Invoice 1042", "Invoice 1042")]
    [InlineData("out+", "Re: Invoice 1042", "Invoice 1042 reply")]
    [InlineData("out+", "AW: WG: Rechnung 1042", "Invoice 1042 reply")]
    [InlineData("out+", "Fwd: Invoice 1042", "Invoice 1042 forward")]
    [InlineData("out+", "WG: AW: Rechnung 1042", "Invoice 1042 forward")]
    [InlineData("out+", "[EXTERNAL] Re: Invoice 1042", "Invoice 1042 reply")]
    [InlineData("out+", "Re[2]: Invoice 1042", "Invoice 1042 reply")]
    [InlineData("out+", "Re : facture 1042", "Invoice 1042 reply")]
    [InlineData("out+", "رد: فاتورة 1042", "Invoice 1042 reply")]
    [InlineData("out+", "إعادة توجيه: فاتورة 1042", "Invoice 1042 forward")]
    [InlineData("out+", "[Ticket 12] Invoice 1042", "Invoice 1042")]
    [InlineData("out+", "Alpine Gear: Invoice 1042", "Invoice 1042")]
    [InlineData("out", "Reminder: invoice 1042", "Reminder 1042 overdue")]
    [InlineData("out", "First reminder: invoice 1042", "Reminder 1042 overdue #1")]
    [InlineData("out", "2nd reminder: invoice 1042", "Reminder 1042 overdue #2")]
    [InlineData("out", "3. Mahnung Rechnung 1042", "Reminder 1042 overdue #3")]
    [InlineData("out", "Reminder 2: invoice 1042", "Reminder 1042 overdue #2")]
    [InlineData("out", "Mahnung 3 zur Rechnung 1042", "Reminder 1042 overdue #3")]
    [InlineData("out", "Invoice reminder 3", "Reminder 3 overdue")]
    [InlineData("in", "Payment sent for both invoices", "PaymentByClient several")]
    [InlineData("in", "Deposit paid for invoice 1042", "PaymentByClient 1042 part")]
    [InlineData("out+", "Deposit invoice 1042", "DepositInvoice 1042 part")]
    [InlineData("in:intuit.com", "Reminder: invoice 1042 from Maya Stone", "BillToOwner 1042 from Maya Stone overdue")]
    [InlineData("in:intuit.com", "Invoice 1042 sent to Alpine Gear", "BillingToolInvoice 1042 from Alpine Gear")]
    [InlineData("in:intuit.com", "Invoice 1042 from Ace Plumbing & Sons", "BillToOwner 1042 from Ace Plumbing")]
    [InlineData("in:stripe.com", "Alpine Gear paid invoice 1042", "PaymentByService 1042 from Alpine Gear")]
    [InlineData("in:stripe.com", "Payment received: Alpine Gear paid your invoice", "PaymentByService from Alpine Gear")]
    [InlineData("in:stripe.com", "Payment received from Alpine Gear (invoice 1042)", "PaymentByService 1042 from Alpine Gear")]
    [InlineData("in:stripe.com", "Payment received from Alpine Gear - invoice 1042", "PaymentByService 1042 from Alpine Gear")]
    [InlineData("in:stripe.com", "Payment received from Studio 54 for invoice 1042", "PaymentByService 1042 from Studio 54")]
    [InlineData("in:stripe.com", "Payment received from Teach For America for invoice 1042", "PaymentByService 1042 from Teach For America")]
    [InlineData("in:intuit.com", "Reminder: invoice 1042 from Maya Stone is overdue", "BillToOwner 1042 from Maya Stone overdue")]
    [InlineData("out+", "Invoice March 2024 1042", "Invoice 1042")]
    [InlineData("out+", "Rechnung März 2024 RE-17", "Invoice RE-17")]
    [InlineData("out+", "Invoice March 1042", "Invoice 1042")]
    [InlineData("out+", "Invoice March 2024", "Invoice")]
    [InlineData("out+", "Invoice for May 5, 2024", "Invoice")]
    [InlineData("out+", "Invoice 500€ 1042", "Invoice 1042 500 EUR")]
    [InlineData("out+", "Invoice €1,200.00 1042", "Invoice 1042 1200.00 EUR")]
    [InlineData("out+", "Invoice 1042 v2", "CorrectedInvoice 1042")]
    [InlineData("out+", "Rechnung 5. Danke", "Invoice 5")]
    [InlineData("out+", "SV: Invoice 1042", "Invoice 1042 reply")]
    [InlineData("out+", "I: Invoice 1042", "Invoice 1042 forward")]
    [InlineData("out+", "Invoice March 2024 42", "Invoice")]
    [InlineData("out+", "Invoice March 2024 314", "Invoice 314")]
    [InlineData("out+", "Invoice 2024 314", "Invoice 2024314")]
    [InlineData("out+", "Invoices 1041 & 1042", "Invoice 1041 1042")]
    [InlineData("out+", "Invoices 1041 + 1042", "Invoice 1041 1042")]
    [InlineData("out+", "Invoices 1041 #1042", "Invoice 1041 1042")]
    [InlineData("out+", "Invoice 1041 for 1042", "Invoice 1041")]
    [InlineData("out+", "Invoice for work in May, website, 2026/17", "Invoice 2026/17")]
    [InlineData("out+", "2026/17: invoice for work in May on the website", "Invoice 2026/17")]
    [InlineData("out+", "Invoice for work in May, website, 2026/17 2026/18", "Invoice")]
    [InlineData("out+", "Invoice 31.12.99", "Invoice")]
    [InlineData("out+", "Invoice 31.12.00", "Invoice")]
    [InlineData("out+", "Invoice 31.12.1990", "Invoice")]
    [InlineData("out+", "Invoice 31.12.2099", "Invoice")]
    [InlineData("out+", "Invoice 31.12.1989", "Invoice 31.12.1989")]
    [InlineData("out+", "Invoice 31.12.2100", "Invoice 31.12.2100")]
    [InlineData("out+", "Invoice 31.12.100", "Invoice 31.12.100")]
    [InlineData("in:bill.com", "Payment scheduled for invoice 1042", "Promise 1042")]
    [InlineData("in:stripe.com", "Payment scheduled for invoice 1042", "-")]
    [InlineData("in", "Fwd: payment confirmation, invoice 1042", "PaymentByClient 1042 forward")]
    [InlineData("in", "Fwd: payment confirmation", "-")]
    [InlineData("in", "Fwd: invoice 1042", "-")]
    [InlineData("in", "Fwd: payment failed, payment confirmation, invoice 1042", "-")]
    [InlineData("in:mybank.example", "Incoming transfer from CAFÉ MÜLLER", "PaymentByService from CAFÉ MÜLLER")]
    [InlineData("in:gocardless.com", "Payment failed: Alpine Gear, invoice 1042", "FailedPayment 1042")]
    public void A_subject_is_read_whole(string direction, string subject, string reading) => Assert.Equal(reading, Read(direction, subject));

    [Theory]
    [InlineData("€1,200.00", "1200.00 EUR")]
    [InlineData("1.200,00 €", "1200.00 EUR")]
    [InlineData("1 200,00 EUR", "1200.00 EUR")]
    [InlineData("1 234 567,89 EUR", "1234567.89 EUR")]
    [InlineData("12,5 €", "12.5 EUR")]
    [InlineData("$500", "500 USD")]
    [InlineData("500 USD", "500 USD")]
    [InlineData("500usd", "500 USD")]
    [InlineData("£99.95", "99.95 GBP")]
    [InlineData("CHF 1200", "1200 CHF")]
    [InlineData("1.500 euros", "1500 EUR")]
    [InlineData("1200 ريال", "1200 SAR")]
    [InlineData("١٢٠٠ دولار", "1200 USD")]
    public void A_sum_is_read_in_every_writing(string written, string sum)
    {
        Assert.Equal($"Invoice 1042 {sum}", Read("out+", $"Invoice 1042, {written}"));
        Assert.Equal($"Invoice 1042 {sum}", Read("out+", $"Invoice 1042 ({written})"));
    }

    [Theory]
    [InlineData("Invoice 1042, 17 pages", "Invoice 1042")]
    [InlineData("Invoice 1042, 1.200,00", "Invoice 1042")]
    [InlineData("$500 Invoice 1042", "Invoice 1042 500 USD")]
    [InlineData("Invoice 1042 $500", "Invoice 1042 500 USD")]
    [InlineData("Invoice 500 $", "Invoice 500 USD")]
    [InlineData("Invoice 1042 CHF", "Invoice 1042 CHF")]
    [InlineData("Invoice 1042: $500 and $700", "Invoice 1042 500 USD")]
    public void A_sum_needs_its_currency_and_is_no_number(string subject, string reading) => Assert.Equal(reading, Read("out+", subject));

    [Theory]
    [InlineData("Invoice 1989", "1989")]
    [InlineData("Invoice 1990", "")]
    [InlineData("Invoice 2099", "")]
    [InlineData("Invoice 2100", "2100")]
    [InlineData("Invoice no. 2024", "2024")]
    [InlineData("Invoice #2024", "2024")]
    [InlineData("Invoice 12345678901234", "12345678901234")]
    [InlineData("Invoice 123456789012345", "")]
    [InlineData("Invoice 3.5.24", "")]
    [InlineData("Invoice 31.12.2024", "")]
    [InlineData("Invoice 12/31/2024", "")]
    [InlineData("Invoice 2024-05-03", "")]
    [InlineData("Invoice 05/2024", "")]
    [InlineData("Invoice 13/2024", "13/2024")]
    [InlineData("Invoice 2024/17", "2024/17")]
    [InlineData("Invoice March, website, 2026/17", "2026/17")]
    [InlineData("Invoice March, website, 2026/12", "")]
    [InlineData("Invoice March, website, 2026/012", "2026/012")]
    [InlineData("Invoice, website, 2026/17 and 2026/18", "2026/17 2026/18")]
    [InlineData("Invoice 10:30", "")]
    [InlineData("Invoice 30d", "")]
    [InlineData("Invoice 2x", "")]
    [InlineData("Invoice 1 042", "1042")]
    [InlineData("Invoice 1.042", "1042")]
    [InlineData("Invoice 2024 0017", "20240017")]
    [InlineData("Invoice 2024 1042", "20241042")]
    [InlineData("Invoice INV 0042", "INV0042")]
    [InlineData("Invoice INV-0042", "INV-0042")]
    [InlineData("Invoice inv 318", "318")]
    [InlineData("Invoices 17, 18 and 19", "17 18 19")]
    [InlineData("Invoices 17 & 18", "17 18")]
    [InlineData("Invoices #17 + #18", "17 18")]
    [InlineData("Invoices 17, 17 and 18", "17 18")]
    [InlineData("Invoice Alpine 1042", "1042")]
    [InlineData("Invoice Alpine 42", "")]
    [InlineData("1042 invoice", "1042")]
    [InlineData("42 invoice", "")]
    [InlineData("#42 invoice", "42")]
    [InlineData("Invoice 1042, PO 4711", "1042")]
    [InlineData("Invoice 1042 for order 4711", "1042")]
    [InlineData("Invoice 1042 for 12 hours", "1042")]
    [InlineData("Invoice 1042, 50 %", "1042")]
    [InlineData("Invoice 1042, March 12", "1042")]
    [InlineData("Invoice 1042, 12 March", "1042")]
    [InlineData("Invoice 1042, call +49 170 1234567", "1042")]
    [InlineData("Rechnung1042", "1042")]
    [InlineData("فاتورة رقم ١٠٤٢", "1042")]
    [InlineData("فاتورة ١٧ و١٨", "17 18")]
    public void A_number_is_told_from_years_dates_sums_and_other_numbers(string subject, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', MoneySubjects.Read(subject, mine: true, "me@studio.example", hasAttachments: true)!.Numbers));

    [Theory]
    [InlineData("me@stripe.com.evil.example", false)]
    [InlineData("notice@STRIPE.com", true)]
    [InlineData("notice@mail.notice.stripe.com", true)]
    [InlineData("notice@notstripe.com", false)]
    [InlineData("stripe.com", false)]
    [InlineData("notice@mybank.example", true)]
    public void A_service_is_known_by_the_domain_it_writes_from(string sender, bool isService) => Assert.Equal(
        isService ? MoneyKind.PaymentByService : MoneyKind.PaymentByClient,
        MoneySubjects.Read("Alpine Gear paid invoice 1042", mine: false, sender, hasAttachments: false)!.Kind);

    [Theory]
    [InlineData("Undeliverable: Invoice 1042")]
    [InlineData("Automatic reply: Invoice 1042")]
    public void What_a_mail_program_writes_is_nothing(string subject)
    {
        Assert.Null(MoneySubjects.Read(subject, mine: false, "tom@alpine.example", hasAttachments: true));
        Assert.NotNull(MoneySubjects.Read("Invoice 1042, undeliverable goods returned", mine: true, "me@studio.example", hasAttachments: true));
    }

    [Fact]
    public void A_very_long_subject_is_read_from_its_beginning()
    {
        var tail = string.Concat(Enumerable.Repeat(" and more", 60));

        Assert.Equal("Invoice 1042", Read("out+", $"Invoice 1042{tail}"));
        Assert.Null(MoneySubjects.Read($"{tail} Invoice 1042", mine: true, "me@studio.example", hasAttachments: true));
    }

    private static string Read(string direction, string subject)
    {
        var parts = direction.Split(':');
        var mine = parts[0].StartsWith("out", StringComparison.Ordinal);
        var read = MoneySubjects.Read(
            subject, mine, parts.Length > 1 ? $"notice@{parts[1]}" : mine ? "me@studio.example" : "tom@alpine.example", parts[0].EndsWith('+'));
        return read is null ? "-" : string.Join(' ', ((string?[])
        [
            $"{read.Kind}", .. read.Numbers, read.NamedParty is { } party ? $"from {party}" : null,
            read.Amount is { } sum ? FormattableString.Invariant($"{sum} {read.Currency}") : null,
            read.NamesSeveral ? "several" : null, read.NamesPart ? "part" : null, read.SaysOverdue ? "overdue" : null,
            read.IsReply ? "reply" : null, read.IsForward ? "forward" : null, read.ReminderNumber is { } count ? $"#{count}" : null,
        ]).OfType<string>());
    }
}
