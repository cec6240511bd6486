using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Clients;

/// <summary>What was said about a client before a merge is said about the client it became.</summary>
internal static class MergedWord
{
    public static OwnersWord Of(OwnersWord word) => word.Merges.Count == 0 ? word : word with
    {
        Clients = Moved(word.Clients, word),
        Fit = Moved(word.Fit, word),
        CheckIns = [.. word.CheckIns.Select(checkIn => checkIn with { ClientId = ClientKeys.Merged(checkIn.ClientId, word) })],
        Talks = [.. word.Talks.Select(talk => talk with { ClientId = ClientKeys.Merged(talk.ClientId, word) })],
        Imported = [.. word.Imported.Select(line => line.Client.Contains('@') ? line : line with { Client = ClientKeys.Merged(line.Client, word) })],
    };

    /// <summary>The word about the client itself wins over one about an absorbed id.</summary>
    private static Dictionary<string, T> Moved<T>(IReadOnlyDictionary<string, T> said, OwnersWord word) =>
        said.GroupBy(pair => ClientKeys.Merged(pair.Key, word))
            .ToDictionary(group => group.Key, group => group.OrderBy(pair => pair.Key != group.Key).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Value);
}
