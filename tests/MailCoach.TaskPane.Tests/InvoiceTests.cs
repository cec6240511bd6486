using System.Globalization;
using MailCoach.TaskPane.Tests.Drivers;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>The owner's word about an invoice.</summary>
public sealed class InvoiceTests(House house) : BrowserTest(house)
{
    [Fact]
    public async Task A_payment_the_owner_enters_counts_at_once_survives_a_reload_and_can_be_taken_back()
    {
        var visit = await OpenAsync();
        var invoice = await FirstOverdueAsync(visit);
        var number = await invoice.Locator("summary bdi").InnerTextAsync();
        var paidOn = TimeProvider.System.GetUtcNow().AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        await invoice.GetByTestId("invoice-paid-on").FillAsync(paidOn);
        await invoice.GetByTestId("invoice-paid-on").BlurAsync();
        await Expect(Numbered(visit, number)).ToHaveAttributeAsync("data-status", "paid");

        await visit.Page.ReloadAsync();
        await OpenInvoicesAsync(visit);
        var again = Numbered(visit, number);
        await Expect(again).ToHaveAttributeAsync("data-status", "paid");
        await again.Locator("summary").ClickAsync();
        await Expect(again.GetByTestId("invoice-paid-on")).ToHaveValueAsync(paidOn);
        await again.GetByTestId("invoice-take-back").ClickAsync();
        await Expect(again).ToHaveAttributeAsync("data-status", "overdue");
    }

    [Fact]
    public async Task Each_line_opens_the_mail_it_was_read_from()
    {
        var visit = await OpenAsync();
        var invoice = await FirstOverdueAsync(visit);
        await invoice.GetByTestId("invoice-mail").First.ClickAsync();
        await Expect(visit.Preview.OpenSubject).ToContainTextAsync("nvoice");
    }

    [Fact]
    public async Task One_answer_settles_how_a_silent_client_pays()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Asha);
        await visit.Pane.PressAsync("invoices-more");
        var question = visit.Pane.See("payment-question");
        await Expect(question).ToHaveAttributeAsync("data-kind", "howTheyPay");
        await question.GetByTestId("answer-pays-fine").ClickAsync();
        await Expect(question).ToHaveCountAsync(0);

        await visit.Pane.BackAsync();
        await visit.Pane.PressAsync("payment-more");
        await visit.Pane.See("differently").Locator("summary").ClickAsync();
        await Expect(visit.Pane.See("pays-fine")).ToBeCheckedAsync();
        await visit.Pane.PressAsync("pays-fine");
        await Expect(visit.Pane.See("pays-fine")).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_file_of_invoices_joins_the_ledger_whole_or_not_at_all()
    {
        const string Header = "client,number,sent_on,due_on,paid_on,amount,disputed\n";
        var visit = await OpenAsync();
        await visit.Pane.HomeIsShownAsync();
        await visit.Pane.PressAsync("settings-more");
        await ChooseFileAsync(visit, $"{Header}lena@brightwell.example,B-1,2026-01-05,,2026-01-20,,\nlena@brightwell.example,B-2,soon,,,,\n");
        await Expect(visit.Pane.See("import-lines")).ToContainTextAsync("line 3");

        await ChooseFileAsync(visit, $"{Header}lena@brightwell.example,B-1,2026-01-05,,2026-01-20,,\n");
        await Expect(visit.Pane.See("import-done")).ToContainTextAsync("One invoice is new");
        await ChooseFileAsync(visit, $"{Header}lena@brightwell.example,B-1,2026-01-05,,2026-01-20,,\n");
        await Expect(visit.Pane.See("import-done")).ToContainTextAsync("1 as before");
    }

    private static Task ChooseFileAsync(Visit visit, string csv) => visit.Pane.See("import-file").SetInputFilesAsync(
        new FilePayload { Name = "invoices.csv", MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(csv) });

    private static async Task<ILocator> FirstOverdueAsync(Visit visit)
    {
        await OpenInvoicesAsync(visit);
        var invoice = visit.Pane.Screen.Locator("[data-testid=invoice][data-status=overdue]").First;
        var number = await invoice.Locator("summary bdi").InnerTextAsync();
        await invoice.Locator("summary").ClickAsync();
        return Numbered(visit, number);
    }

    private static async Task OpenInvoicesAsync(Visit visit)
    {
        await visit.Preview.ChooseMailFromAsync(People.Hal);
        await visit.Pane.PressAsync("invoices-more");
        await Expect(visit.Pane.See("invoice").First).ToBeVisibleAsync();
    }

    private static ILocator Numbered(Visit visit, string number) =>
        visit.Pane.See("invoice").Filter(new() { HasText = number }).First;
}
