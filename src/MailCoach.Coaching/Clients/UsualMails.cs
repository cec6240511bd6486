using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Stress.Baselines;

namespace MailCoach.Coaching.Clients;

/// <summary>How many mails an invoice takes with each client of the year, and with the others: whether one client is more than the work.</summary>
internal sealed class UsualMails
{
    /// <summary>From so many invoices on, a client says something about what is usual …</summary>
    private const int LeastInvoices = 3;

    /// <summary>… and so many other clients say what is usual.</summary>
    private const int LeastOthers = 2;

    private readonly Dictionary<string, double> each = new(StringComparer.Ordinal);
    private readonly HashSet<string> billedOften = new(StringComparer.Ordinal);
    private readonly double[] sorted;

    /// <param name="mailOf">A client's mail in both directions, oldest first.</param>
    public UsualMails(
        IReadOnlyDictionary<string, IReadOnlyList<Invoice>> ledgers, ClientDirectory directory, Func<string, IReadOnlyList<MessageMetadata>> mailOf, InvoiceYear year, Owner owner)
    {
        foreach (var (id, invoices) in ledgers)
        {
            if (year.MailsPerInvoice(invoices, mailOf(id), owner) is not { } mails)
            {
                continue;
            }

            each.Add(id, mails);
            if (year.Written(invoices) >= LeastInvoices && directory.WithId(id) is { State: not ClientState.NotClient })
            {
                billedOften.Add(id);
            }
        }

        sorted = [.. billedOften.Select(id => each[id]).Order()];
    }

    public double? Of(string clientId) => each.TryGetValue(clientId, out var mails) ? mails : null;

    /// <summary>The middle of the owner's other clients; null where too few of them were billed often enough.</summary>
    public double? WithOthers(string clientId)
    {
        var counts = billedOften.Contains(clientId);
        return sorted.Length - (counts ? 1 : 0) < LeastOthers ? null : Robust.MedianWithout(sorted, counts ? each[clientId] : double.NaN);
    }
}
