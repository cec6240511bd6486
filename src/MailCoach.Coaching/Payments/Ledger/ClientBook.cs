using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Payments.Standing;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>One client's invoices while they are being read, in the order they were sent.</summary>
internal sealed class ClientBook(Client client, int termDays, InvoiceIds ids, IReadOnlyDictionary<string, InvoiceWord> said)
{
    private readonly List<InvoiceDraft> drafts = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The latest invoice of a number, as it was written or as the owner corrected it.</summary>
    private readonly Dictionary<string, InvoiceDraft> byNumber = new(StringComparer.Ordinal);

    public Client Client { get; } = client;

    /// <summary>Days from invoice to due date.</summary>
    public int TermDays { get; } = termDays;

    public IReadOnlyList<InvoiceDraft> Drafts => drafts;

    /// <summary>Days from invoice to payment, the middle of those payments that named their invoice; null where fewer than three did.</summary>
    public double? UsualDaysToPay
    {
        get
        {
            var days = drafts.Where(draft => draft is { Sent: not null, Paid.Keys.Count: > 0 }).Select(draft => (double)(draft.Paid!.On.DayNumber - draft.Sent!.On.DayNumber)).ToList();
            return days.Count < LedgerRules.FewestTraces ? null : SlowPayerRule.Median(days);
        }
    }

    /// <summary>Writes down an invoice mail: new invoices, or one that is known sent again.</summary>
    public void Enter(MoneyMail mail)
    {
        if (mail.Keys.Count == 0)
        {
            EnterWithoutNumber(mail);
        }

        for (var i = 0; i < mail.Keys.Count; i++)
        {
            var known = byNumber.GetValueOrDefault(mail.Keys[i]);
            if (known is null || BeginsAgain(known, mail.Keys[i], mail))
            {
                var year = known is null ? "" : $":{mail.On.Year}";
                Add(mail, mail.Numbers[i], mail.Keys[i], $"{mail.Keys[i]}{year}", sent: true);
            }
            else
            {
                known.Note(mail.Kind == MoneyKind.CorrectedInvoice ? EvidenceKind.Correction : EvidenceKind.Invoice, mail);
            }
        }
    }

    /// <summary>The invoice a number means at a moment; null where the client has none.</summary>
    public InvoiceDraft? Find(string key, DateTimeOffset at)
    {
        var latest = at.AddDays(LedgerRules.PrepaymentDays);
        var known = drafts.Where(draft => draft.Key is not null && draft.Since <= latest).ToList();
        var exact = known.Where(draft => NamesOf(draft).Contains(key)).ToList();
        return exact.LastOrDefault(draft => draft.Since <= at) ?? exact.FirstOrDefault()
            ?? Only(known.Where(draft => InvoiceKey.SameDigits(draft.Key!, key))) ?? Only(known.Where(draft => InvoiceKey.SameEnd(draft.Key!, key)));
    }

    /// <summary>The one invoice of a conversation; null where there is none, or several.</summary>
    public InvoiceDraft? InThread(MoneyMail mail) => Only(drafts.Where(draft => draft.Conversations.Contains(mail.Message.ConversationId)));

    /// <summary>An invoice that only its payment or a reminder tells of: it has no sent date.</summary>
    public InvoiceDraft AddUnsent(MoneyMail mail, string? number)
    {
        var key = number is null ? null : InvoiceKey.Of(number);
        return Add(mail, number, key, key ?? mail.Message.Id, sent: false);
    }

    /// <summary>Open at a moment as far as later mail tells, oldest first.</summary>
    public IReadOnlyList<InvoiceDraft> OpenAt(DateTimeOffset at) =>
        [.. drafts.Where(draft => !draft.IsClosed && draft.Since <= at).OrderBy(draft => draft.Since).ThenBy(draft => draft.Id, StringComparer.Ordinal)];

    private void EnterWithoutNumber(MoneyMail mail)
    {
        var subject = ThreadSubject.Of(mail.Message.Subject);
        var known = drafts.FindLast(draft => draft.Key is null && draft.Sent is { } sent
            && mail.Message.At - sent.Message.At < TimeSpan.FromDays(LedgerRules.ResendDays)
            && (ThreadSubject.Of(sent.Message.Subject) == subject || (mail.Subject.IsReply && draft.Conversations.Contains(mail.Message.ConversationId))));
        if (known is not null)
        {
            known.Note(mail.Kind == MoneyKind.CorrectedInvoice ? EvidenceKind.Correction : EvidenceKind.Invoice, mail);
        }
        else if (!mail.Subject.IsForward)
        {
            Add(mail, null, null, mail.Message.Id, sent: true);
        }
    }

    private InvoiceDraft Add(MoneyMail mail, string? number, string? key, string what, bool sent)
    {
        var id = ids.Of(Client, what);
        var draft = new InvoiceDraft
        {
            Id = taken.Contains(id) ? ids.Of(Client, $"{what}:{mail.Message.Id}") : id,
            ClientId = Client.Id,
            Number = number,
            Key = key,
            FirstMail = mail.Message,
            Sent = sent ? mail : null,
        };
        if (sent)
        {
            draft.Note(EvidenceKind.Invoice, mail);
        }

        drafts.Add(draft);
        taken.Add(draft.Id);
        foreach (var name in NamesOf(draft))
        {
            byNumber[name] = draft;
        }

        return draft;
    }

    private IEnumerable<string> NamesOf(InvoiceDraft draft)
    {
        if (draft.Key is { } written)
        {
            yield return written;
        }

        if (said.TryGetValue(draft.Id, out var word) && word.Number is { } number)
        {
            yield return InvoiceKey.Of(number);
        }
    }

    private bool BeginsAgain(InvoiceDraft known, string key, MoneyMail mail)
    {
        if (key.Length > LedgerRules.LongestRestartingNumber || mail.Kind == MoneyKind.CorrectedInvoice || mail.Subject.IsReply)
        {
            return false;
        }

        var days = (mail.Message.At - known.Since).TotalDays;
        return days > LedgerRules.RestartDays
            || (days > LedgerRules.NewYearDays && known.Sent is { } sent && sent.On.Year < mail.On.Year
                && drafts.Exists(other => other != known && other.Since > known.Since && other.Since < mail.Message.At));
    }

    private static InvoiceDraft? Only(IEnumerable<InvoiceDraft> drafts) => drafts.Take(2).ToArray() is [var only] ? only : null;
}
