namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>What a subject means when the owner wrote it.</summary>
internal static class OwnMail
{
    public static MoneySubject? Read(SubjectReading subject)
    {
        if (subject.Has(MoneyRole.Bookkeeper))
        {
            return null;
        }

        if (subject.Asks && !subject.IsForward && subject.Has(MoneyRole.Nudge) && subject.IsAboutMoney)
        {
            return subject.As(MoneyKind.Reminder);
        }

        if (subject.Has(MoneyRole.Sent | MoneyRole.Promise) && !subject.Has(MoneyRole.Receipt | MoneyRole.Reminder))
        {
            return subject.IsReply ? null : subject.As(MoneyKind.BillToOwner);
        }

        if (subject.IsReply && subject.Has(MoneyRole.Reminder | MoneyRole.Nudge) && (subject.Has(MoneyRole.Promise | MoneyRole.Question) || subject.HasApart(MoneyRole.Sent | MoneyRole.SeemsSent, MoneyRole.Reminder)))
        {
            return null;
        }

        if (subject.Has(MoneyRole.CreditNote))
        {
            return subject.HasAttachments || subject.Numbers.Count > 0 ? subject.As(MoneyKind.CreditNote) : null;
        }

        if (subject.IsForward && (subject.Has(MoneyRole.NotMoney) || NamedParties.After(subject, MoneyRole.From) is not null))
        {
            return null;
        }

        if (subject.Has(MoneyRole.Reminder) || (subject.Has(MoneyRole.Nudge) && subject.IsAboutMoney && !OnlySaysWhenDue(subject)))
        {
            return (subject.IsForward && !(subject.NumberBesideWord && (subject.Has(MoneyRole.Reminder) || !subject.HasAttachments)))
                || (subject.IsReply && subject.HasAttachments && !subject.Has(MoneyRole.Reminder) && subject.Ordinal() is null)
                ? null
                : subject.As(MoneyKind.Reminder);
        }

        if (subject.Has(MoneyRole.Receipt | MoneyRole.Received)
            || (subject.HasApart(MoneyRole.Slip | MoneyRole.Paid, MoneyRole.Invoice) && (subject.Has(MoneyRole.Invoice) || subject.Numbers.Count > 0)))
        {
            return subject.Asks || subject.IsForward ? null : subject.As(MoneyKind.Receipt);
        }

        return IsInvoice(subject) ? subject.As(InvoiceKind(subject))
            : AsksForDeposit(subject) ? subject.As(MoneyKind.DepositInvoice)
            : null;
    }

    /// <summary>"Deposit of €200 to hold the date": a sum is asked for, without a paper.</summary>
    private static bool AsksForDeposit(SubjectReading subject) =>
        subject.Has(MoneyRole.Deposit) && subject.Prefix == SubjectPrefix.None && !subject.Asks
        && !subject.Has(MoneyRole.Question | MoneyRole.OtherPaper | MoneyRole.NotMoney) && subject.NamesSum;

    /// <summary>"Invoice 1042, due 30 November", attached: a new invoice that names its day.</summary>
    private static bool OnlySaysWhenDue(SubjectReading subject) =>
        subject.HasAttachments && subject.Prefix == SubjectPrefix.None
        && (subject.NumberBesideWord || subject.Has(MoneyRole.Invoice)) && subject.NudgesAreDates();

    private static bool IsInvoice(SubjectReading subject)
    {
        var named = subject.Has(MoneyRole.Invoice) || (subject.Has(MoneyRole.Deposit) && subject.HasAttachments)
            || (subject.NumberBesideWord && subject.HasAttachments);
        var doubtful = subject.Has(MoneyRole.Question | MoneyRole.OtherPaper) || subject.Asks;
        return named
            && (subject.HasAttachments || (subject.NumberBesideWord && subject.Prefix == SubjectPrefix.None && !subject.Asks
                && !subject.Has(MoneyRole.Question)))
            && (!doubtful || subject.NumberBesideWord || (IsDepositInvoice(subject) && !subject.Asks));
    }

    /// <summary>The invoice for a deposit goes out with the signed quote or the order that it belongs to.</summary>
    private static bool IsDepositInvoice(SubjectReading subject) =>
        subject.HasAttachments && subject.Has(MoneyRole.Deposit) && subject.Has(MoneyRole.Invoice) && !subject.Has(MoneyRole.Question);

    private static MoneyKind InvoiceKind(SubjectReading subject) =>
        subject.Has(MoneyRole.Deposit) ? MoneyKind.DepositInvoice
        : subject.Has(MoneyRole.Correction) ? MoneyKind.CorrectedInvoice
        : MoneyKind.Invoice;
}
