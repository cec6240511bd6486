namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>Which payment closes which invoice.</summary>
internal static class PaymentMatching
{
    /// <summary>A payment that names its invoice. A second notice of the same payment adds nothing but its mail.</summary>
    public static void Pay(InvoiceDraft draft, MoneyMail mail, bool bookkeeping)
    {
        draft.Note(mail.Kind == MoneyKind.Receipt ? EvidenceKind.Receipt : EvidenceKind.Payment, mail);
        if (draft.IsClosed && !IsBetter(draft, mail))
        {
            return;
        }

        if (mail.Subject.NamesPart && draft.Sent?.Kind != MoneyKind.DepositInvoice && mail.Kind != MoneyKind.Receipt)
        {
            draft.PartPaid = true;
        }
        else if (bookkeeping)
        {
            draft.PaidSomeDay = true;
        }
        else
        {
            draft.Paid = mail;
        }

        if (draft.WasRemindedAfter(mail.Message.At))
        {
            Reopen(draft, draft.Reminders[^1]);
        }
    }

    /// <summary>A reminder proves the invoice open: what came before it was a part, unless the two crossed on the way.</summary>
    public static void Reopen(InvoiceDraft draft, MoneyMail reminder)
    {
        if (draft.Paid is { } paid && (reminder.Message.At - paid.Message.At).TotalDays > LedgerRules.CrossingDays)
        {
            draft.Paid = null;
            draft.PartPaid = true;
        }
    }

    /// <summary>A payment without a number: thanks for one that is known, else the oldest open invoice.</summary>
    /// <param name="open">Oldest first, without those a later reminder proves open.</param>
    public static void MatchLoose(MoneyMail mail, ClientBook book, IReadOnlyList<InvoiceDraft> open, bool bookkeeping)
    {
        if (KnownPayment(mail, book) is { } known)
        {
            known.Note(mail.Kind == MoneyKind.Receipt ? EvidenceKind.Receipt : EvidenceKind.Payment, mail);
            return;
        }

        if (open.Count == 0)
        {
            if (mail.IsPayment)
            {
                Pay(book.AddUnsent(mail, null), mail, bookkeeping);
            }

            return;
        }

        var several = mail.Subject.NamesSeveral && open.Count > 1;
        foreach (var draft in several ? open : SameAmount(mail, open) is { } same ? [same] : open.Take(1))
        {
            Pay(draft, mail, bookkeeping);
        }

        if (!several && !mail.Subject.NamesPart)
        {
            AskAboutOthers(mail, open);
        }
    }

    /// <summary>The client's notice, the bank's and the owner's thanks tell of one payment.</summary>
    private static InvoiceDraft? KnownPayment(MoneyMail mail, ClientBook book)
    {
        var days = mail.Kind == MoneyKind.Receipt ? LedgerRules.ThanksDays : LedgerRules.SamePaymentDays;
        return book.Drafts.Where(draft => draft.Paid is { } paid && paid.Kind != mail.Kind
                && (mail.Message.At - paid.Message.At).TotalDays is >= 0 and var apart && apart <= days
                && !draft.Evidence.Exists(evidence => evidence.Kind == EvidenceOf(mail.Kind) && evidence.MessageId != paid.Message.Id))
            .OrderByDescending(draft => draft.Paid!.Message.At).FirstOrDefault();
    }

    private static EvidenceKind EvidenceOf(MoneyKind kind) => kind == MoneyKind.Receipt ? EvidenceKind.Receipt : EvidenceKind.Payment;

    private static InvoiceDraft? SameAmount(MoneyMail mail, IReadOnlyList<InvoiceDraft> open) => mail.Subject.Amount is { } amount
        ? open.FirstOrDefault(draft => draft.Sent?.Subject.Amount == amount)
        : null;

    /// <summary>Others that were overdue when one payment came may have been paid with it: only the owner knows.</summary>
    private static void AskAboutOthers(MoneyMail mail, IReadOnlyList<InvoiceDraft> open)
    {
        foreach (var draft in open.Where(draft => !draft.IsClosed && (mail.Message.At - draft.Since).TotalDays > LedgerRules.LumpAgeDays))
        {
            draft.Question ??= new Question(QuestionKind.Lump, AskLump(draft, mail), [draft.Id]);
        }
    }

    private static Sentence AskLump(InvoiceDraft draft, MoneyMail mail) => draft.Number is { } number
        ? new Sentence("payment.question.lump", ("number", number), ("date", mail.On))
        : new Sentence("payment.question.lumpNoNumber", ("sent", draft.Sent?.On ?? mail.On), ("date", mail.On));

    /// <summary>The day the client sent it, or a service saw it, is nearer to the truth than the owner's later thanks.</summary>
    private static bool IsBetter(InvoiceDraft draft, MoneyMail mail) => !draft.Void && mail.Kind != MoneyKind.Receipt
        && (draft.Paid is null || (draft.Paid.Kind == MoneyKind.Receipt && mail.Message.At <= draft.Paid.Message.At));
}
