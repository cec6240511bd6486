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

        if (mail.Kind != MoneyKind.Receipt && IsPart(draft, mail))
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

    /// <summary>A payment without a number: thanks for one that is known, else the sum that fits, else the oldest open invoice.</summary>
    /// <param name="open">Oldest first, without those a later reminder proves open.</param>
    public static void MatchLoose(MoneyMail mail, ClientBook book, IReadOnlyList<InvoiceDraft> open, bool bookkeeping)
    {
        if (KnownPayment(mail, book) is { } thanked)
        {
            thanked.Note(mail.Kind == MoneyKind.Receipt ? EvidenceKind.Receipt : EvidenceKind.Payment, mail);
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

        var leavesTraces = InvoiceStatuses.LeavesTraces(book, mail.On);
        var meant = leavesTraces || open.Count == 1 ? open : OfLate(mail, open, LedgerRules.TraceAgeDays);
        var likely = leavesTraces || open.Count < LedgerRules.OpenAtOnce ? meant : OfLate(mail, open, book.TermDays + LedgerRules.SilenceDays);
        var several = mail.Subject.NamesSeveral && meant.Count > 1;
        var known = several ? meant : SameSum(mail, open);
        var paid = known ?? (leavesTraces ? [.. likely.Take(1)] : Usual(mail, book, likely));
        foreach (var draft in paid)
        {
            Pay(draft, mail, bookkeeping);
            draft.IsPaidByGuess = known is null && open.Count > 1;
        }

        if (!several && !mail.Subject.NamesPart)
        {
            var silent = open.Except(likely).ToArray();
            AskAboutOthers(mail, likely.Count == 0 ? silent : [.. silent.TakeLast(1), .. likely]);
        }
    }

    /// <summary>
    /// What may be meant: what was sent of late, and what the owner asked for of late. Anything else was most likely paid in silence. Empty where
    /// several such invoices are all there is.
    /// </summary>
    private static IReadOnlyList<InvoiceDraft> OfLate(MoneyMail mail, IReadOnlyList<InvoiceDraft> open, int days) =>
        [.. open.Where(draft => (mail.Message.At - draft.Since).TotalDays <= days
            || draft.Reminders.Exists(reminder => (mail.Message.At - reminder.Message.At).TotalDays is >= 0 and <= LedgerRules.ReminderSpeaksDays))];

    /// <summary>The oldest; unless it is far older than this client's payments usually are, was not asked about, and another is as old as usual.</summary>
    private static IReadOnlyList<InvoiceDraft> Usual(MoneyMail mail, ClientBook book, IReadOnlyList<InvoiceDraft> likely)
    {
        if (likely is not [var oldest, _, ..] || oldest.Reminders.Count > 0 || book.UsualDaysToPay is not { } usual || Age(oldest) - usual <= LedgerRules.UnusualDays)
        {
            return [.. likely.Take(1)];
        }

        return [likely.FirstOrDefault(draft => Math.Abs(Age(draft) - usual) <= LedgerRules.UsualDays) ?? oldest];

        double Age(InvoiceDraft draft) => (mail.Message.At - draft.Since).TotalDays;
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

    /// <summary>The invoice of that sum, or the two that make it; null where none do.</summary>
    private static IReadOnlyList<InvoiceDraft>? SameSum(MoneyMail mail, IReadOnlyList<InvoiceDraft> open)
    {
        if (mail.Subject.Amount is not { } sum)
        {
            return null;
        }

        if (open.FirstOrDefault(draft => AmountOf(draft) == sum) is { } same)
        {
            return [same];
        }

        return open.SelectMany((first, i) => open.Skip(i + 1).Where(second => AmountOf(first) + AmountOf(second) == sum)
            .Select(second => new[] { first, second })).FirstOrDefault();
    }

    private static decimal? AmountOf(InvoiceDraft draft) => draft.Sent?.Subject.Amount;

    /// <summary>Says so, or comes short of the sum that stands on the invoice.</summary>
    private static bool IsPart(InvoiceDraft draft, MoneyMail mail) =>
        (mail.Subject.NamesPart && draft.Sent?.Kind != MoneyKind.DepositInvoice)
        || (mail.Subject is { Amount: { } paid, Currency: { } currency } && draft.Sent?.Subject is { Amount: { } due } sent
            && sent.Currency == currency && paid < due * LedgerRules.WholeShare);

    /// <summary>Others that were overdue when one payment came may have been paid with it: only the owner knows.</summary>
    private static void AskAboutOthers(MoneyMail mail, IReadOnlyList<InvoiceDraft> open)
    {
        foreach (var draft in open.Where(draft => !draft.IsClosed && (mail.Message.At - draft.Since).TotalDays > LedgerRules.LumpAgeDays))
        {
            draft.Question ??= LedgerQuestions.Lump(draft, mail.On);
        }
    }

    /// <summary>The day the client sent it, or a service saw it, where the owner's thanks tell of none.</summary>
    private static bool IsBetter(InvoiceDraft draft, MoneyMail mail) => draft is { Void: false, Paid: null } && mail.Kind != MoneyKind.Receipt;
}
