using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Clients;

/// <summary>Makes the client of a party: what mail tells, the owner's word on top.</summary>
internal static class PartyClient
{
    public static Client Of(Party party, NotClientKind? read, OwnersWord word, ILookup<string, string> named)
    {
        var said = word.Clients.GetValueOrDefault(party.Id);
        var isClient = said?.IsClient ?? read is null;
        var people = party.People.OrderByDescending(person => person.Mails).ThenBy(person => person.Address, StringComparer.Ordinal).ToList();
        return new Client
        {
            Id = party.Id,
            Name = string.IsNullOrWhiteSpace(said?.Name) ? ClientNames.Of(party, people, named) : said.Name,
            State = isClient ? ClientState.Current : ClientState.NotClient,
            People = [.. people.Select(person => person.Person)],
            AbsorbedIds = [.. word.Merges.Keys.Concat(party.OwnIds).Distinct(StringComparer.Ordinal)
                .Where(id => id != party.Id && ClientKeys.Merged(id, word) == party.Id)
                .Order(StringComparer.Ordinal)],
            NotClient = isClient ? null : said?.IsClient == false ? NotClientKind.SaidByOwner : read,
        };
    }
}
