using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>
/// A language's words about money, as written in its <c>payments.json</c>: lower case, without accents, words apart by spaces.
/// <c>wort*</c> is any word that begins so; <c>…</c> stands for up to a dozen words.
/// </summary>
internal sealed record MoneyWords
{
    /// <summary>What may be glued to the front of a word and changes nothing.</summary>
    public required string[] Articles { get; init; }

    public required string[] Invoice { get; init; }

    public required string[] Deposit { get; init; }

    public required string[] Correction { get; init; }

    public required string[] CreditNote { get; init; }

    public required string[] Reminder { get; init; }

    public required string[] Nudge { get; init; }

    public required string[] Payment { get; init; }

    public required string[] Received { get; init; }

    public required string[] Sent { get; init; }

    /// <summary>See <see cref="MoneyRole.SeemsSent"/>.</summary>
    public required string[] SeemsSent { get; init; }

    public required string[] Paid { get; init; }

    public required string[] Receipt { get; init; }

    public required string[] Slip { get; init; }

    public required string[] Failed { get; init; }

    public required string[] Promise { get; init; }

    /// <summary>See <see cref="MoneyRole.SeemsPromise"/>.</summary>
    public required string[] SeemsPromise { get; init; }

    /// <summary>See <see cref="MoneyRole.Arrived"/>.</summary>
    public required string[] Arrived { get; init; }

    /// <summary>See <see cref="MoneyRole.Payout"/>.</summary>
    public required string[] Payout { get; init; }

    public required string[] OwnerPays { get; init; }

    public required string[] ToolEvent { get; init; }

    public required string[] Yours { get; init; }

    public required string[] NotMoney { get; init; }

    public required string[] Bookkeeper { get; init; }

    public required string[] OtherPaper { get; init; }

    public required string[] Question { get; init; }

    public required string[] From { get; init; }

    public required string[] To { get; init; }

    public required string[] NumberLabel { get; init; }

    public required string[] OtherNumber { get; init; }

    public required string[] And { get; init; }

    public required string[] Both { get; init; }

    /// <summary>What a mail program writes before a colon when nobody wrote the mail: a delivery failure, a reading receipt, an answer to an invitation.</summary>
    public required string[] Automatic { get; init; }

    /// <summary>What is counted, not numbered: days, hours, pages.</summary>
    public required string[] Unit { get; init; }

    /// <summary>Words of other phrases here that stand in mail of every kind: a subject is not looked at because of them.</summary>
    public required string[] Everyday { get; init; }

    /// <summary>Words that go on after a name: "from Alpine Gear is overdue".</summary>
    public required string[] NameEnd { get; init; }

    /// <summary>Letters an invoice number may begin with: INV, RE, FAC.</summary>
    public required string[] NumberPrefix { get; init; }

    public required string[] Month { get; init; }

    public required Dictionary<string, int> Ordinal { get; init; }

    /// <summary>Words in a firm's name that do not tell it from another.</summary>
    public required string[] LegalForm { get; init; }

    public static IReadOnlyList<MoneyWords> All { get; } =
        [.. LanguageData.Codes.Select(code => LanguageData.Read<MoneyWords>(code, "payments.json"))];

    public IEnumerable<(MoneyRole Role, string[] Phrases)> Roles() =>
    [
        (MoneyRole.Invoice, Invoice), (MoneyRole.Deposit, Deposit), (MoneyRole.Correction, Correction), (MoneyRole.CreditNote, CreditNote),
        (MoneyRole.Reminder, Reminder), (MoneyRole.Nudge, Nudge), (MoneyRole.Payment, Payment), (MoneyRole.Received, Received),
        (MoneyRole.Sent, Sent), (MoneyRole.Paid, Paid), (MoneyRole.Receipt, Receipt), (MoneyRole.Slip, Slip), (MoneyRole.Failed, Failed),
        (MoneyRole.Promise, Promise), (MoneyRole.OwnerPays, OwnerPays), (MoneyRole.ToolEvent, ToolEvent), (MoneyRole.Yours, Yours),
        (MoneyRole.NotMoney, NotMoney), (MoneyRole.Bookkeeper, Bookkeeper), (MoneyRole.OtherPaper, OtherPaper), (MoneyRole.Question, Question), (MoneyRole.From, From),
        (MoneyRole.To, To), (MoneyRole.NumberLabel, NumberLabel), (MoneyRole.OtherNumber, OtherNumber), (MoneyRole.And, And),
        (MoneyRole.Both, Both), (MoneyRole.Automatic, Automatic), (MoneyRole.Unit, Unit), (MoneyRole.Month, Month), (MoneyRole.Ordinal, [.. Ordinal.Keys]),
        (MoneyRole.SeemsSent, SeemsSent), (MoneyRole.SeemsPromise, SeemsPromise), (MoneyRole.Arrived, Arrived),
        (MoneyRole.Payout, Payout),
    ];
}
