using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>One address of the mailbox, with what is known before it is said whose it is.</summary>
internal sealed class Correspondent(string address, bool isMe, bool atOwnFirm = false)
{
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> writers = new(StringComparer.Ordinal);

    /// <summary>So many firms that write to an address which never answers make it a mailing list.</summary>
    private const int WritersOfAList = 5;

    public string Address { get; } = address;

    public bool IsMe { get; } = isMe;

    public SenderRole Role { get; } = SenderRoles.Of(address);

    /// <summary>Mails it stands on.</summary>
    public int Mails { get; private set; }

    public bool Writes { get; private set; }

    /// <summary>At the owner's own domain an address that others write to is the owner's alias, until the owner writes to it like the others.</summary>
    public bool IsList => !IsMe && !Writes && writers.Count >= WritersOfAList && (!atOwnFirm || WrittenToByOwner);

    public bool WrittenToByOwner { get; set; }

    /// <summary>Mail to it is mail to the owner.</summary>
    public bool ReachesOwner => IsMe || atOwnFirm;

    /// <summary>The name that most mails showed, or null.</summary>
    public string? Name => names.Count == 0 ? null : names.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).First().Key;

    public MailPerson Person => new(Address, Name);

    public void Seen(MailPerson person, bool asSender)
    {
        Mails++;
        Writes |= asSender;
        if (!string.IsNullOrWhiteSpace(person.Name))
        {
            var name = person.Name.Trim();
            names[name] = names.GetValueOrDefault(name) + 1;
        }
    }

    public void WrittenToBy(string client)
    {
        if (writers.Count < WritersOfAList)
        {
            writers.Add(client);
        }
    }
}
