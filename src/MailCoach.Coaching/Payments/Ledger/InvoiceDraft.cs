using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>An invoice while its ledger is being read: what was seen of it, before a status is given.</summary>
internal sealed class InvoiceDraft
{
    public required string Id { get; init; }

    public required string ClientId { get; init; }

    public string? Number { get; init; }

    /// <summary>Null for an invoice without a number.</summary>
    public string? Key { get; init; }

    /// <summary>The mail it is first known from.</summary>
    public required MessageMetadata FirstMail { get; init; }

    /// <summary>The mail that sent it; null where only its payment or a reminder was seen.</summary>
    public MoneyMail? Sent { get; init; }

    /// <summary>Every conversation one of its mails stands in.</summary>
    public HashSet<string> Conversations { get; } = [];

    public List<InvoiceEvidence> Evidence { get; } = [];

    public List<MoneyMail> Reminders { get; } = [];

    /// <summary>The mail that shows it paid; null while it is not, and for receipts that only tidy the books.</summary>
    public MoneyMail? Paid { get; set; }

    /// <summary>Paid, on a day nobody can tell.</summary>
    public bool PaidSomeDay { get; set; }

    /// <summary>Which invoice the payment was for is a guess: it named no number and no sum, and several were open.</summary>
    public bool IsPaidByGuess { get; set; }

    public bool PartPaid { get; set; }

    public bool Void { get; set; }

    public Question? Question { get; set; }

    public bool IsClosed => Void || Paid is not null || PaidSomeDay;

    public DateTimeOffset Since => FirstMail.At;

    /// <summary>A payment that failed later is no reminder: it had been made.</summary>
    public bool WasRemindedAfter(DateTimeOffset moment) =>
        Reminders.Exists(mail => mail.IsReminder && mail.Message.At > moment.AddDays(LedgerRules.CrossingDays));

    public void Note(EvidenceKind kind, MoneyMail mail)
    {
        Conversations.Add(mail.Message.ConversationId);
        Evidence.Add(new InvoiceEvidence(kind, mail.Message.At, mail.Message.Id));
    }
}
