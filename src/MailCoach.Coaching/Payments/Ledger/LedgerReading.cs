using MailCoach.Coaching.Clients;

namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>
/// Goes through the money mails as a bookkeeper would: first the invoices, then everything that names a number or stands in an invoice's thread,
/// and only then, in order of time, what names none.
/// </summary>
internal sealed class LedgerReading
{
    private readonly Dictionary<string, ClientBook> books = [];
    private readonly Mailbox mailbox;
    private readonly InvoiceIds ids;
    private readonly IReadOnlyList<MoneyMail> receipts;

    private LedgerReading(Mailbox mailbox, IReadOnlyList<MoneyMail> receipts)
    {
        this.mailbox = mailbox;
        this.receipts = receipts;
        ids = new InvoiceIds(mailbox);
    }

    /// <summary>The drafts of the clients that <paramref name="mails"/> belong to, given in order of time.</summary>
    /// <param name="receipts">The owner's receipts to everybody, in order of time: several at once are bookkeeping.</param>
    public static IReadOnlyDictionary<string, ClientBook> Read(Mailbox mailbox, IReadOnlyList<MoneyMail> mails, IReadOnlyList<MoneyMail> receipts)
    {
        var reading = new LedgerReading(mailbox, receipts);
        reading.Enter(Addressed(mails));
        return reading.books;
    }

    /// <summary>A tool's "Invoice 1042 from me" that names nobody is for the one client whose payment or reminder names the number later.</summary>
    private static List<MoneyMail> Addressed(IReadOnlyList<MoneyMail> mails)
    {
        var clients = mails.Where(mail => mail.Client is not null)
            .SelectMany(mail => mail.Keys.Select(key => (key, mail))).ToLookup(pair => pair.key, pair => pair.mail, StringComparer.Ordinal);
        return [.. mails.Select(mail => mail is { IsInvoice: true, Client: null, Keys: [var key] } && Named(mail, clients[key]) is { } client
            ? mail with { Client = client }
            : mail)];
    }

    private static Client? Named(MoneyMail invoice, IEnumerable<MoneyMail> sameNumber) =>
        sameNumber.Where(mail => !mail.IsInvoice && (mail.Message.At - invoice.Message.At).TotalDays is > 0 and < LedgerRules.RestartDays)
            .Select(mail => mail.Client!).DistinctBy(client => client.Id).Take(2).ToArray() is [var only]
            ? only
            : null;

    private void Enter(IReadOnlyList<MoneyMail> mails)
    {
        foreach (var mail in mails.Where(mail => mail is { IsInvoice: true, Client: not null } && !IsForwardOfUnknown(mail)))
        {
            BookOf(mail.Client!).Enter(mail);
        }

        var rest = mails.Where(mail => !mail.IsInvoice).ToList();
        var tied = rest.Where(EnterTied).ToHashSet();
        foreach (var mail in rest.Where(mail => !tied.Contains(mail)))
        {
            EnterLoose(mail);
        }
    }

    /// <summary>A mail that names its invoice, by number or by standing in its thread.</summary>
    private bool EnterTied(MoneyMail mail)
    {
        if (mail.Kind == MoneyKind.FailedPayment)
        {
            return mail.Keys.Count > 0 && Fail(mail);
        }

        if (mail.Subject.Numbers.Count == 0)
        {
            var book = mail.Client is { } client ? books.GetValueOrDefault(client.Id) : null;
            if (book?.InThread(mail) is not { } inThread || mail.Subject.NamesSeveral)
            {
                return false;
            }

            Apply(mail, inThread);
            return true;
        }

        for (var i = 0; i < mail.Keys.Count; i++)
        {
            var found = Find(mail, mail.Keys[i]);
            if (found is null && mail.Client is { } client && mail.Kind is not (MoneyKind.CreditNote or MoneyKind.Promise)
                && !(mail.IsReminder && mail.Subject.IsForward))
            {
                found = BookOf(client).AddUnsent(mail, mail.Numbers[i]);
            }

            if (found is not null)
            {
                Apply(mail, found);
            }
            else if (mail is { Client: null, IsPayment: true })
            {
                AskWhose(mail, mail.Keys[i]);
            }
        }

        return true;
    }

    /// <summary>A notice that names nobody, and a number that several clients have: only the owner knows whose it was.</summary>
    private void AskWhose(MoneyMail mail, string key)
    {
        foreach (var draft in books.Values.Select(book => book.Find(key, mail.Message.At)).OfType<InvoiceDraft>().Where(draft => !draft.IsClosed))
        {
            draft.Question ??= LedgerQuestions.PaidOn(draft, mail.On);
        }
    }

    /// <summary>A mail without a number: it belongs to what is open at its time.</summary>
    private void EnterLoose(MoneyMail mail)
    {
        if (mail.Kind == MoneyKind.FailedPayment)
        {
            Fail(mail);
            return;
        }

        if (mail.Client is not { } client)
        {
            return;
        }

        var book = BookOf(client);
        var open = book.OpenAt(mail.Message.At);
        if (mail.IsReminder)
        {
            Apply(mail, open.Count > 0 ? open[0] : book.AddUnsent(mail, null));
        }
        else if (mail.IsPayment || mail.Kind == MoneyKind.Receipt)
        {
            PaymentMatching.MatchLoose(mail, book, [.. open.Where(draft => !draft.WasRemindedAfter(mail.Message.At))], IsBookkeeping(mail));
        }
    }

    private void Apply(MoneyMail mail, InvoiceDraft draft)
    {
        switch (mail.Kind)
        {
            case MoneyKind.Reminder or MoneyKind.BillingToolOverdue:
                draft.Note(EvidenceKind.Reminder, mail);
                draft.Reminders.Add(mail);
                PaymentMatching.Reopen(draft, mail);
                break;
            case MoneyKind.CreditNote:
                draft.Note(EvidenceKind.Correction, mail);
                draft.Void |= draft.Paid is null && !draft.PaidSomeDay;
                break;
            case MoneyKind.PaymentByClient or MoneyKind.PaymentByService or MoneyKind.Receipt:
                PaymentMatching.Pay(draft, mail, IsBookkeeping(mail));
                break;
        }
    }

    /// <summary>Takes back the payment that failed; an invoice whose payment failed was open that day. False where no payment is known yet.</summary>
    private bool Fail(MoneyMail mail)
    {
        var failed = false;
        var drafts = mail.Keys.Count > 0
            ? mail.Keys.Select(key => Find(mail, key)).OfType<InvoiceDraft>()
            : mail.Client is { } client && books.TryGetValue(client.Id, out var book)
                ? book.Drafts.Where(draft => draft.Paid is { } paid && paid.Message.At <= mail.Message.At
                    && mail.Message.At - paid.Message.At <= TimeSpan.FromDays(LedgerRules.FailureDays)).OrderByDescending(draft => draft.Paid!.Message.At).Take(1)
                : [];
        foreach (var draft in drafts.ToList())
        {
            if (draft.Paid is { } paid && paid.Message.At <= mail.Message.At)
            {
                draft.Paid = null;
                failed = true;
            }
            else if (draft.IsClosed)
            {
                continue;
            }

            if (!draft.Reminders.Contains(mail))
            {
                draft.Note(EvidenceKind.Correction, mail);
                draft.Reminders.Add(mail);
            }
        }

        return failed;
    }

    /// <summary>By the client's own numbers; where a service names nobody, by the one client that has the number.</summary>
    private InvoiceDraft? Find(MoneyMail mail, string key)
    {
        if (mail.Client is { } client)
        {
            return books.GetValueOrDefault(client.Id)?.Find(key, mail.Message.At);
        }

        return books.Values.Select(book => book.Find(key, mail.Message.At)).OfType<InvoiceDraft>().Take(2).ToArray() is [var only] ? only : null;
    }

    private bool IsBookkeeping(MoneyMail mail)
    {
        if (mail.Kind != MoneyKind.Receipt)
        {
            return false;
        }

        for (var i = FirstReceiptFrom(mail.Message.At - LedgerRules.BookkeepingTime);
            i < receipts.Count && receipts[i].Message.At - mail.Message.At <= LedgerRules.BookkeepingTime; i++)
        {
            if (receipts[i].Client!.Id != mail.Client?.Id)
            {
                return true;
            }
        }

        return false;
    }

    private int FirstReceiptFrom(DateTimeOffset moment)
    {
        var (from, to) = (0, receipts.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            (from, to) = receipts[middle].Message.At < moment ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    /// <summary>A forwarded invoice nobody here knows is somebody else's.</summary>
    private bool IsForwardOfUnknown(MoneyMail mail) => mail.Subject.IsForward
        && (mail.Keys.Count == 0 || !books.TryGetValue(mail.Client!.Id, out var book) || mail.Keys.All(key => book.Find(key, mail.Message.At) is null));

    private ClientBook BookOf(Client client)
    {
        if (!books.TryGetValue(client.Id, out var book))
        {
            books[client.Id] = book = new ClientBook(client, InvoiceLedgers.TermDays(mailbox, client.Id), ids, mailbox.Word.Invoices);
        }

        return book;
    }
}
