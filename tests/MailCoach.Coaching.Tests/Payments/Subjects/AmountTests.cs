using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Subjects;

/// <summary>Sums in every currency and spelling, and numbers that only look like one.</summary>
public sealed class AmountTests
{
    [Theory]
    [InlineData("€", "EUR"), InlineData("$", "USD"), InlineData("£", "GBP"), InlineData("¥", "JPY"), InlineData("EUR", "EUR"), InlineData("Euro", "EUR"), InlineData("euros", "EUR")]
    [InlineData("USD", "USD"), InlineData("GBP", "GBP"), InlineData("CHF", "CHF"), InlineData("SEK", "SEK"), InlineData("DKK", "DKK"), InlineData("NOK", "NOK"), InlineData("PLN", "PLN")]
    [InlineData("CAD", "CAD"), InlineData("AUD", "AUD"), InlineData("AED", "AED"), InlineData("SAR", "SAR"), InlineData("EGP", "EGP"), InlineData("LBP", "LBP"), InlineData("JOD", "JOD")]
    [InlineData("QAR", "QAR"), InlineData("KWD", "KWD"), InlineData("MAD", "MAD"), InlineData("TND", "TND"), InlineData("MXN", "MXN"), InlineData("ARS", "ARS"), InlineData("COP", "COP")]
    [InlineData("CLP", "CLP"), InlineData("dollar", "USD"), InlineData("dollars", "USD"), InlineData("دولار", "USD"), InlineData("يورو", "EUR"), InlineData("ريال", "SAR")]
    [InlineData("درهم", "AED"), InlineData("جنيه", "EGP"), InlineData("دينار", "JOD")]
    public void Every_currency_stands_after_its_sum(string written, string currency)
    {
        var read = Read($"Payment received: 1250 {written}");
        Assert.Equal((1250m, currency), (read.Amount, read.Currency));
        Assert.Empty(read.Numbers);
    }

    [Theory]
    [InlineData("€1,200.00", 1200d), InlineData("1.200,00 €", 1200d), InlineData("1 200,50 €", 1200.5), InlineData("1 200 000 €", 1_200_000d), InlineData("EUR 500", 500d)]
    [InlineData("500EUR", 500d), InlineData("€ 12,5", 12.5), InlineData("€99", 99d), InlineData("1'200.00 CHF", 1200d), InlineData("CHF 12’500.-", 12_500d), InlineData("€7", 7d)]
    public void A_sum_is_read_in_every_spelling(string sum, double amount) => Assert.Equal((decimal)amount, Read($"Payment received: {sum}").Amount);

    [Theory]
    [InlineData("Invoice 1042 $500", "1042", 500d), InlineData("Invoice 1042, CHF 500", "1042", 500d), InlineData("Invoice $500 1042", "1042", 500d), InlineData("Invoice 1042 500 €", "1042", 500d)]
    [InlineData("Invoice 1042 - 1.200,00", "1042", null), InlineData("Invoice 1042 (99.50)", "1042", null), InlineData("Invoice 1.042", "1042", null), InlineData("Invoice 1 042", "1042", null)]
    [InlineData("Invoice 12.345.678", "12345678", null), InlineData("Invoice 1042 & 1043", "1042 1043", null), InlineData("Invoice 1042 + 1043", "1042 1043", null), InlineData("Invoices #1042 #1043", "1042 1043", null)]
    [InlineData("Invoice 123.45.678", "123.45.678", null), InlineData("Invoice 2026 0042", "20260042", null), InlineData("Invoice 2026", "", null), InlineData("Invoice no. 2026", "2026", null)]
    [InlineData("RE 10422 Alpine", "RE10422", null), InlineData("RE 12 Alpine", "", null), InlineData("Alpine, RE 2026-118", "RE2026-118", null), InlineData("RE 2026 Alpine", "", null)]
    [InlineData("Invoice 12/2026", "", null), InlineData("Invoice 2026/12", "2026/12", null), InlineData("Invoice A 1042", "1042", null)]
    public void A_number_is_told_from_a_sum(string subject, string numbers, double? amount)
    {
        var read = MoneySubjects.Read(subject, mine: true, "me@studio.example", hasAttachments: true);
        Assert.Equal(numbers, string.Join(' ', read?.Numbers ?? []));
        Assert.Equal((decimal?)amount, read?.Amount);
    }

    private static MoneySubject Read(string subject) => MoneySubjects.Read(subject, mine: false, "notice@stripe.com", hasAttachments: false)!;
}
