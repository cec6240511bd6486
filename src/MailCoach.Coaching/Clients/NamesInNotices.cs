using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Clients;

/// <summary>Firms and people that a payment service or a billing tool names: "Payment received from Alpine Gear".</summary>
internal static class NamesInNotices
{
    public static void Note(IReadOnlyList<IndexedMail> mails, IReadOnlyCollection<Party> parties, Func<MailPerson?, Party?> partyOf)
    {
        var own = parties.SelectMany(party => party.Invoices.SelectMany(invoice => invoice.Mail.Money!.Numbers)).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, Party>? byName = null;
        foreach (var mail in mails.Where(mail => !mail.Mine && mail.Money is not null))
        {
            if (mail.Money!.Kind == MoneyKind.PaymentByClient)
            {
                NoteAnnounced(mail, own, partyOf(mail.Message.From));
            }
            else if (mail.Money.NamedParty is { } name && mail.Money.Kind is MoneyKind.PaymentByService or MoneyKind.BillingToolInvoice or MoneyKind.BillingToolOverdue or MoneyKind.FailedPayment)
            {
                byName ??= Names(parties);
                if (byName.TryGetValue(FirmName.Key(name), out var party))
                {
                    party.Payments++;
                }
            }
        }
    }

    /// <summary>A stranger's "payment advice" is bait until it names an invoice of the owner's.</summary>
    private static void NoteAnnounced(IndexedMail mail, HashSet<string> own, Party? sender)
    {
        if (sender is not null && (sender.Out > 0 || mail.Money!.Numbers.Any(own.Contains)))
        {
            sender.Payments++;
        }
    }

    /// <summary>A name that two parties share names neither.</summary>
    private static Dictionary<string, Party> Names(IReadOnlyCollection<Party> parties) =>
        parties.SelectMany(party => FirmName.KeysOf(party).Select(key => (Key: key, Party: party))).Distinct()
            .GroupBy(named => named.Key, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.Single().Party, StringComparer.Ordinal);
}
