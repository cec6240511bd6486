namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>What a subject means when a person wrote it to the owner: mostly a client who pays, or a vendor who bills.</summary>
internal static class TheirMail
{
    public static MoneySubject? Read(SubjectReading subject)
    {
        if (subject.Asks)
        {
            return null;
        }

        if (subject.IsForward)
        {
            return IsProof(subject) ? subject.As(MoneyKind.PaymentByClient) : IsPassedOnPromise(subject) ? subject.As(MoneyKind.Promise) : null;
        }

        if (subject.Has(MoneyRole.Failed))
        {
            return subject.As(subject.Has(MoneyRole.Yours | MoneyRole.OwnerPays) ? MoneyKind.BillToOwner : MoneyKind.FailedPayment);
        }

        if (subject.Has(MoneyRole.Promise) && (subject.IsAboutMoney || subject.Has(MoneyRole.Reminder)))
        {
            return subject.As(MoneyKind.Promise);
        }

        if (subject.Has(MoneyRole.OwnerPays) && (!subject.Has(MoneyRole.Sent) || subject.Has(MoneyRole.Yours)))
        {
            return subject.IsReply ? null : Bill(subject);
        }

        if (SaysPaid(subject))
        {
            return subject.Has(MoneyRole.OtherPaper) && !subject.NumberBesideWord ? null : subject.As(MoneyKind.PaymentByClient);
        }

        return subject.IsReply || !Bills(subject) ? null : Bill(subject);
    }

    /// <summary>A client passes on what their bank or bookkeeper wrote: "Fwd: payment confirmation, invoice 1042".</summary>
    private static bool IsProof(SubjectReading subject) => subject.Numbers.Count > 0 && subject.Has(MoneyRole.Sent) && SaysPaid(subject)
        && !subject.Has(MoneyRole.Failed | MoneyRole.Promise | MoneyRole.OwnerPays);

    /// <summary>"Fwd: invoice 1042 scheduled for payment on Friday".</summary>
    private static bool IsPassedOnPromise(SubjectReading subject) =>
        (subject.Numbers.Count > 0 || subject.Has(MoneyRole.Invoice)) && subject.Has(MoneyRole.Promise) && !subject.Has(MoneyRole.Failed | MoneyRole.OwnerPays | MoneyRole.Question);

    private static bool SaysPaid(SubjectReading subject)
    {
        if (subject.Has(MoneyRole.Reminder) && subject.IsReply)
        {
            return subject.HasApart(MoneyRole.Sent | MoneyRole.SeemsSent | MoneyRole.Paid, MoneyRole.Reminder);
        }

        if (subject.Has(MoneyRole.Reminder | MoneyRole.CreditNote) || (subject.Has(MoneyRole.Nudge) && !subject.Has(MoneyRole.Sent)))
        {
            return false;
        }

        var aboutInvoice = subject.Has(MoneyRole.Invoice | MoneyRole.Deposit) || subject.Numbers.Count > 0;
        return subject.Has(MoneyRole.Sent)
            || (subject.Has(MoneyRole.Paid) && aboutInvoice)
            || (subject.Has(MoneyRole.Payment) && !subject.Has(MoneyRole.Received | MoneyRole.Receipt) && subject.Numbers.Count > 0 && !subject.IsReply);
    }

    private static bool Bills(SubjectReading subject)
    {
        if (subject.Has(MoneyRole.Question) && !subject.HasAttachments)
        {
            return false;
        }

        if (subject.Has(MoneyRole.Reminder | MoneyRole.Receipt | MoneyRole.Received)
            || (subject.Has(MoneyRole.Nudge | MoneyRole.Slip) && subject.IsAboutMoney))
        {
            return true;
        }

        return subject.Has(MoneyRole.Invoice | MoneyRole.CreditNote | MoneyRole.Deposit)
            && (subject.HasAttachments || subject.NumberBesideWord || subject.Has(MoneyRole.Yours) || NamedParties.After(subject, MoneyRole.From) is not null)
            && (!subject.Has(MoneyRole.Question | MoneyRole.OtherPaper) || (subject.NumberBesideWord && !subject.Has(MoneyRole.Question)));
    }

    private static MoneySubject Bill(SubjectReading subject) =>
        subject.As(MoneyKind.BillToOwner, NamedParties.After(subject, MoneyRole.From));
}
