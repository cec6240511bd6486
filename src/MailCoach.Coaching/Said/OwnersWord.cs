namespace MailCoach.Coaching.Said;

/// <summary>
/// All that the owner said, kept apart from what was read and applied on top of it at every reading. It always wins.
/// Dictionaries are keyed by client id or invoice id.
/// </summary>
public sealed record OwnersWord
{
    public static OwnersWord Nothing { get; } = new();

    public IReadOnlyDictionary<string, ClientWord> Clients { get; init; } = new Dictionary<string, ClientWord>();

    /// <summary>Absorbed client id → the id it was merged into.</summary>
    public IReadOnlyDictionary<string, string> Merges { get; init; } = new Dictionary<string, string>();

    /// <summary>Addresses that stand for themselves although their firm is one client; lower-case.</summary>
    public IReadOnlySet<string> Splits { get; init; } = new HashSet<string>();

    /// <summary>Addresses the owner spoke about although only numbers were kept of their mail; lower-case.</summary>
    public IReadOnlySet<string> Named { get; init; } = new HashSet<string>();

    public IReadOnlyDictionary<string, InvoiceWord> Invoices { get; init; } = new Dictionary<string, InvoiceWord>();

    public IReadOnlyList<ImportedInvoice> Imported { get; init; } = [];

    public IReadOnlyList<CheckIn> CheckIns { get; init; } = [];

    public IReadOnlyDictionary<string, FitAnswers> Fit { get; init; } = new Dictionary<string, FitAnswers>();

    public IReadOnlyList<Talk> Talks { get; init; } = [];

    /// <summary>Keyed ids (<see cref="Mailbox.IdOf"/> of the address) of people the owner asked to forget: they are never read again.</summary>
    public IReadOnlySet<string> Forgotten { get; init; } = new HashSet<string>();
}
