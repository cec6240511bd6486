using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>Everything mail shows about one firm or person, before it is said whether they are a client.</summary>
internal sealed class Party(string id)
{
    public string Id { get; } = id;

    public List<Correspondent> People { get; } = [];

    /// <summary>Ids before merges.</summary>
    public SortedSet<string> OwnIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The registrable domain; null for a person.</summary>
    public string? Firm { get; set; }

    /// <summary>The mailbox owner's own firm.</summary>
    public bool IsOwnFirm { get; set; }

    public bool Imported { get; set; }

    /// <summary>Mails they sent, machines' included.</summary>
    public int In { get; set; }

    /// <summary>Mails that a person there wrote to the owner.</summary>
    public int HumanIn { get; set; }

    /// <summary>Mails the owner wrote to them.</summary>
    public int Out { get; set; }

    public DateTimeOffset? First { get; private set; }

    public DateTimeOffset? Last { get; private set; }

    /// <summary>By number.</summary>
    public Dictionary<int, Talking> Conversations { get; } = [];

    /// <summary>Bills to the owner.</summary>
    public int Bills { get; set; }

    /// <summary>Invoice numbers of those bills: mail about them is about their invoices, not the owner's.</summary>
    public HashSet<string> BillNumbers { get; } = new(StringComparer.Ordinal);

    /// <summary>Money mail of the owner's that was meant for them.</summary>
    public List<InvoiceMail> Invoices { get; } = [];

    /// <summary>Ids of the others whose invoices they got a copy of.</summary>
    public HashSet<string> CopiesOf { get; } = new(StringComparer.Ordinal);

    /// <summary>Payments they announced or a service named them for.</summary>
    public int Payments { get; set; }

    /// <summary>Quotes and proposals that the owner sent them unasked or asked by them.</summary>
    public int Offers { get; set; }

    /// <summary>Times the owner asked them for a quote.</summary>
    public int Inquiries { get; set; }

    public int BookkeepingOut { get; set; }

    public TimeSpan Span => Last is { } last && First is { } first ? last - first : TimeSpan.Zero;

    /// <summary>Conversations in which both sides wrote.</summary>
    public IEnumerable<Talking> Talks => Conversations.Values.Where(talk => talk.In && talk.Out);

    public void Happened(DateTimeOffset at)
    {
        First ??= at;
        Last = at;
    }
}

/// <summary>One conversation with a party: who wrote, who began, and its subject.</summary>
internal sealed class Talking(bool openedByThem, string subject)
{
    public bool OpenedByThem { get; } = openedByThem;

    public string Subject { get; } = subject;

    public bool In { get; set; }

    public bool Out { get; set; }
}

/// <summary>Money mail of the owner's, by invoice number; null where the subject has none.</summary>
internal sealed record InvoiceMail(IndexedMail Mail, string? Number, bool Forwarded);
