using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Clients;

/// <summary>Whom the owner's invoices were meant for, and who only got a copy.</summary>
internal sealed class InvoiceRecipients(MailIndex index, Func<MailPerson?, Party?> partyOf)
{
    /// <summary>Copies of so many clients' invoices make a bookkeeper; fewer may be a client's partner.</summary>
    public const int ClientsOfABookkeeper = 2;

    /// <summary>Invoice number → the first client it went to.</summary>
    private readonly Dictionary<string, Party> holders = new(StringComparer.Ordinal);

    public void Note()
    {
        var sent = index.Mails.Where(IsOwnersMoneyMail).ToLookup(mail => MailSubject.Read(mail.Message.Subject).IsForward);
        foreach (var mail in sent[false])
        {
            Hold(mail, forwarded: false);
        }

        foreach (var mail in sent[true])
        {
            Hold(mail, forwarded: true);
        }

        foreach (var party in index.People.Select(person => partyOf(person.Person)).OfType<Party>().Distinct())
        {
            TakeForCopies(party);
        }
    }

    private static bool IsOwnersMoneyMail(IndexedMail mail) => mail.Money?.Kind switch
    {
        MoneyKind.Invoice or MoneyKind.CorrectedInvoice or MoneyKind.DepositInvoice or MoneyKind.CreditNote or MoneyKind.Reminder or MoneyKind.Receipt => mail.Mine,
        MoneyKind.BillingToolInvoice or MoneyKind.BillingToolOverdue => !mail.Mine,
        _ => false,
    };

    private void Hold(IndexedMail mail, bool forwarded)
    {
        var recipients = mail.Message.To.Concat(mail.Message.Cc).Select(partyOf).OfType<Party>().Distinct()
            .Where(party => party != partyOf(mail.Message.From)).ToList();
        if (recipients.Count == 0 || IsAboutTheirBill(mail, recipients[0]))
        {
            return;
        }

        var number = mail.Money!.Numbers.FirstOrDefault();
        var meant = recipients[0];
        if (forwarded && number is not null && holders.TryGetValue(number, out var holder) && holder != meant)
        {
            meant.CopiesOf.Add(holder.Id);
            return;
        }

        meant.Invoices.Add(new InvoiceMail(mail, number, forwarded));
        foreach (var named in mail.Money.Numbers)
        {
            holders.TryAdd(named, meant);
        }

        foreach (var copied in recipients.Skip(1))
        {
            copied.CopiesOf.Add(meant.Id);
        }
    }

    /// <summary>The owner writes about a bill that they got: there the owner is the payer.</summary>
    private bool IsAboutTheirBill(IndexedMail mail, Party party)
    {
        if (mail.Money!.Numbers.Any(party.BillNumbers.Contains))
        {
            return true;
        }

        var opening = index.Opening(mail);
        return mail.Mine && !opening.Mine && partyOf(opening.Message.From) == party
            && (opening.Money?.Kind == MoneyKind.BillToOwner || !mail.Message.HasAttachments);
    }

    /// <summary>Whoever gets nothing but what several clients got before is a bookkeeper, forwarded or not.</summary>
    private void TakeForCopies(Party party)
    {
        var others = party.Invoices.Select(invoice => invoice.Number is { } number && holders.TryGetValue(number, out var holder) && holder != party ? holder.Id : null).ToList();
        if (others.Count > 0 && !others.Contains(null) && others.Distinct(StringComparer.Ordinal).Count() >= ClientsOfABookkeeper)
        {
            party.CopiesOf.UnionWith(others.OfType<string>());
            party.Invoices.Clear();
        }
    }
}
