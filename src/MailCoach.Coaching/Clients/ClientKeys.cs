using System.Collections.Concurrent;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Clients;

/// <summary>
/// Which addresses are one client: a firm by its registrable domain, a person on free mail by the address, and then the owner's word
/// (splits, merges). An id follows from the address alone.
/// </summary>
internal sealed class ClientKeys(OwnersWord word, Func<string, string> idOf)
{
    /// <summary>Asked by several readers at once.</summary>
    private readonly ConcurrentDictionary<string, string?> firmOfDomain = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> idOfKey = new(StringComparer.Ordinal);

    /// <summary>The registrable domain of a firm; null where the address stands for a person.</summary>
    public string? FirmOf(string address) => word.Splits.Contains(address) ? null : FirmOfDomain(address[(address.LastIndexOf('@') + 1)..]);

    /// <summary>The firm of a domain, whatever the owner split from it.</summary>
    public string? FirmOfDomain(string domain) => firmOfDomain.GetOrAdd(domain, static name => FreeMail.Is(name) ? null : RegistrableDomain.Of(name));

    /// <summary>The client id of an address before merges.</summary>
    public string OwnIdOf(string address) => idOfKey.GetOrAdd(FirmOf(address) ?? address, static (key, make) => make("client:" + key), idOf);

    /// <summary>The client id of an address, merges followed.</summary>
    public string IdOf(string address) => Merged(OwnIdOf(address), word);

    /// <summary>Where an id leads after the owner's merges; a circle leads nowhere and ends where it began.</summary>
    public static string Merged(string id, OwnersWord word)
    {
        var end = id;
        for (var steps = 0; word.Merges.TryGetValue(end, out var next); steps++)
        {
            if (steps == word.Merges.Count)
            {
                return id;
            }

            end = next;
        }

        return end;
    }
}
