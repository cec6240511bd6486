namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>What the ledger asks about one invoice instead of guessing.</summary>
internal static class LedgerQuestions
{
    /// <summary>A payment came that may or may not have been for this invoice.</summary>
    public static Question PaidOn(InvoiceDraft draft, DateOnly day) =>
        new(QuestionKind.PaidOn, Text("payment.question.paidOn", draft, day), [draft.Id]);

    /// <summary>A payment came that may have been for this invoice too.</summary>
    public static Question Lump(InvoiceDraft draft, DateOnly day) =>
        new(QuestionKind.Lump, Text("payment.question.lump", draft, day), [draft.Id]);

    /// <summary>It was asked for, and then no more: nobody can tell from mail when the money came.</summary>
    public static Question AskedNoMore(InvoiceDraft draft, DateOnly day) =>
        new(QuestionKind.PaidOn, Text("payment.question.askedNoMore", draft, day), [draft.Id]);

    private static Sentence Text(string key, InvoiceDraft draft, DateOnly day) => draft.Number is { } number
        ? new Sentence(key, ("number", number), ("date", day))
        : new Sentence($"{key}NoNumber", ("sent", draft.Sent?.On ?? day), ("date", day));
}
