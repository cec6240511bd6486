using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Import;

/// <summary>Whose export it is: whoever wrote what lies in Sent, else the address that most mail was delivered or written to.</summary>
internal static class OwnerGuess
{
    private static readonly TimeOnly Start = new(8, 0);
    private static readonly TimeOnly End = new(17, 0);

    public static LocalOwner From(IReadOnlyList<MailHeaders> mails)
    {
        var wrote = mails
            .Where(mail => ImportedFolders.WellKnown(mail.Folder) == WellKnownFolders.Sent)
            .Select(mail => mail.From)
            .OfType<LocalPerson>()
            .ToList();
        var addresses = ByFrequency(wrote.Select(person => person.Address));
        if (addresses.Count == 0)
        {
            var inbox = mails.Where(mail => ImportedFolders.WellKnown(mail.Folder) != WellKnownFolders.Junk).ToList();
            var delivered = ByFrequency(inbox.SelectMany(mail => mail.DeliveredTo));
            addresses = delivered.Count > 0 ? [delivered[0]] : [.. ByFrequency(inbox.SelectMany(mail => mail.To.Select(to => to.Address))).Take(1)];
        }

        var address = addresses.Count > 0 ? addresses[0] : "owner@mail.invalid";
        var name = wrote.Concat(mails.SelectMany(mail => mail.To))
            .FirstOrDefault(person => person.Name is not null && person.Address.Equals(address, StringComparison.OrdinalIgnoreCase))?.Name;
        return new LocalOwner(name ?? address[..address.IndexOf('@', StringComparison.Ordinal)], address, [.. addresses.Skip(1)], "Etc/UTC", "en-US", Start, End);
    }

    private static List<string> ByFrequency(IEnumerable<string> addresses) =>
    [
        .. addresses
            .Select(address => address.ToLowerInvariant())
            .CountBy(address => address, StringComparer.Ordinal)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => count.Key),
    ];
}
