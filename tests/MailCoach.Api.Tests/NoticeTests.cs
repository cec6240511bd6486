using MailCoach.Api.Tests.Running;
using MailCoach.Coaching.Payments;
using MailCoach.LocalGraph;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.Api.Tests;

/// <summary>Owners tidy up: a notice of payment that is thrown away has still told of the payment.</summary>
public sealed class NoticeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("deleted for good")]
    [InlineData("moved to Deleted Items")]
    [InlineData("moved to Deleted Items, then deleted for good")]
    public async Task No_invoice_is_open_again_when_every_notice_of_payment_is(string tidied)
    {
        await using var graph = await LocalGraphHost.StartAsync(new LocalGraphOptions(), TimeProvider.System, Stop);
        using var home = new Folder();
        await using var host = await Host.StartAsync(home, Stop, $"--Graph:BaseUrl={graph.BaseUrl}");
        await host.Http.SyncAsync();
        var before = await InvoicesAsync(host.Http);
        Assert.Contains("\"paid\"", before, StringComparison.Ordinal);

        var notices = Notices(graph.Mailbox);
        Assert.NotEmpty(notices);
        if (tidied.StartsWith("moved", StringComparison.Ordinal))
        {
            notices.ForEach(id => graph.Mailbox.Move(id, "deleteditems"));
            await host.Http.SyncAsync();
            Assert.Equal(before, await InvoicesAsync(host.Http));
        }

        if (tidied.EndsWith("for good", StringComparison.Ordinal))
        {
            notices.ForEach(graph.Mailbox.Remove);
            await host.Http.SyncAsync();
            await host.Http.SyncAsync();
        }

        Assert.Equal(before, await InvoicesAsync(host.Http));
    }

    private static List<string> Notices(LocalMailbox mailbox)
    {
        var notices = new List<string>();
        foreach (var id in mailbox.Folders().SelectMany(folder => mailbox.MessageIds(folder.Id)))
        {
            mailbox.Change(id, mail =>
            {
                var mine = mail.From?.Address == mailbox.Owner.Address;
                if (MoneySubjects.Read(mail.Subject, mine, mail.From?.Address, mail.HasAttachments) is { Kind: MoneyKind.PaymentByClient or MoneyKind.PaymentByService })
                {
                    notices.Add(id);
                }

                return mail;
            });
        }

        return notices;
    }

    private static async Task<string> InvoicesAsync(Http wire)
    {
        var lines = new List<string>();
        foreach (var client in await wire.AllAsync("/clients", 200))
        {
            foreach (var invoice in await wire.AllAsync($"/clients/{client["id"]}/invoices", 200))
            {
                lines.Add(string.Join(' ', ((string[])["number", "sentAt", "paidAt", "status"]).Select(field => invoice[field]?.ToJsonString())));
            }
        }

        return string.Join('\n', lines.Order(StringComparer.Ordinal));
    }
}
