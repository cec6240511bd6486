namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>What a subject means when a bank, a payment service, a billing tool, a platform or a portal wrote it.</summary>
internal static class ServiceMail
{
    /// <summary>Without the word for invoice, a shorter number may be anything's.</summary>
    private const int LeastNumber = 4;

    public static MoneySubject? Read(SubjectReading subject, ServiceKind kind)
    {
        if (subject.IsForward || subject.IsReply || (kind is ServiceKind.Bank or ServiceKind.Platform && !subject.Has(PhraseTable.Telling) && !subject.NamesSum))
        {
            return null;
        }

        var ownerPays = subject.Has(MoneyRole.OwnerPays);
        if (kind == ServiceKind.Platform)
        {
            return subject.As(ownerPays && !subject.Has(MoneyRole.Received | MoneyRole.Arrived) ? MoneyKind.BillToOwner : MoneyKind.PlatformPayment);
        }

        if (subject.Has(MoneyRole.Failed))
        {
            return !subject.Has(MoneyRole.Received) && (ownerPays || (subject.Has(MoneyRole.Yours) && subject.Numbers.Count == 0 && Payer(subject) is null && Receiver(subject) is null))
                ? subject.As(MoneyKind.BillToOwner)
                : subject.As(MoneyKind.FailedPayment, Payer(subject));
        }

        if (subject.Has(MoneyRole.Promise) && !(kind != ServiceKind.Portal && subject.Has(MoneyRole.Received) && subject.NamesSum))
        {
            return kind == ServiceKind.Portal ? subject.As(MoneyKind.Promise, Payer(subject)) : null;
        }

        if (ownerPays && !IsOwnersOwn(subject))
        {
            return subject.As(MoneyKind.BillToOwner, NamedParties.After(subject, MoneyRole.From));
        }

        return Paid(subject, kind) ?? Invoiced(subject);
    }

    private static MoneySubject? Paid(SubjectReading subject, ServiceKind kind)
    {
        var paid = subject.Has(MoneyRole.Received)
            || (subject.Has(MoneyRole.Arrived) && subject.NamesSum)
            || (subject.Has(MoneyRole.Paid) && (subject.Has(MoneyRole.Invoice) || subject.Numbers.Count > 0))
            || (kind == ServiceKind.Portal && subject.Has(MoneyRole.Sent));
        return paid && !subject.Has(MoneyRole.Reminder | MoneyRole.Question)
            ? subject.As(MoneyKind.PaymentByService, Payer(subject))
            : null;
    }

    private static MoneySubject? Invoiced(SubjectReading subject)
    {
        if (!subject.Has(MoneyRole.Invoice) && !(subject.Has(MoneyRole.Reminder) && subject.Numbers is [{ Length: >= LeastNumber }, ..]))
        {
            return subject.Has(MoneyRole.Slip | MoneyRole.Receipt) ? subject.As(MoneyKind.BillToOwner) : null;
        }

        var issuer = NamedParties.After(subject, MoneyRole.From);
        var isOwners = subject.Has(MoneyRole.Yours) && subject.Numbers.Count > 0 && (subject.Has(MoneyRole.ToolEvent) || NamedParties.After(subject, MoneyRole.To) is not null);
        var isBill = (subject.Has(MoneyRole.Yours) && !isOwners) || issuer is not null || subject.Has(MoneyRole.Question);
        if (subject.Has(MoneyRole.Reminder) || (subject.Has(MoneyRole.Nudge) && !subject.Has(MoneyRole.ToolEvent)))
        {
            return subject.As(isBill ? MoneyKind.BillToOwner : MoneyKind.BillingToolOverdue, issuer ?? Receiver(subject));
        }

        if (subject.Has(MoneyRole.ToolEvent))
        {
            return subject.As(MoneyKind.BillingToolInvoice, Receiver(subject));
        }

        return isBill || subject.Numbers.Count == 0 || Receiver(subject) is not { } receiver
            ? subject.As(MoneyKind.BillToOwner, issuer)
            : subject.As(MoneyKind.BillingToolInvoice, receiver);
    }

    /// <summary>"Alpine Gear paid your invoice": whatever else it says, somebody paid the owner.</summary>
    private static bool IsOwnersOwn(SubjectReading subject) =>
        subject.Has(MoneyRole.Received) && subject.Has(MoneyRole.Invoice) && !subject.Has(MoneyRole.From);

    private static string? Payer(SubjectReading subject) => NamedParties.After(subject, MoneyRole.From) ?? NamedParties.Before(subject);

    private static string? Receiver(SubjectReading subject) => NamedParties.After(subject, MoneyRole.To) ?? NamedParties.Before(subject);
}
