using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Payments.Subjects;

namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>Finds the client a notice names: accents, legal forms and the order of words do not matter.</summary>
internal sealed class NamedClients
{
    private static readonly HashSet<string> LegalForms =
        [.. MoneyWords.All.SelectMany(words => words.LegalForm).Select(SubjectFold.Fold)];

    private readonly List<(Client Client, string[] Words)> names = [];

    public NamedClients(IEnumerable<Client> clients)
    {
        foreach (var client in clients.Where(client => client.State != ClientState.NotClient))
        {
            foreach (var name in client.People.Select(person => person.Name).Append(client.Name).OfType<string>().Distinct())
            {
                Add(client, WordsOf(name));
            }
        }
    }

    /// <summary>The client with the longest name whose words all stand in the text; null where there is none, or two.</summary>
    public Client? In(string text)
    {
        var words = WordsOf(text);
        var spelt = words.Concat(Runs(words)).ToHashSet(StringComparer.Ordinal);
        var best = names.Where(name => name.Words.All(spelt.Contains) || spelt.Contains(string.Concat(name.Words)))
            .GroupBy(name => name.Words.Length).MaxBy(group => group.Key)?.Select(name => name.Client).DistinctBy(client => client.Id).Take(2).ToArray();
        return best is [var only] ? only : null;
    }

    /// <summary>The words of a name that tell it from another, folded.</summary>
    public static string[] WordsOf(string name) =>
        [.. SubjectFold.Fold(name).Replace(".", "", StringComparison.Ordinal)
            .Split([.. " ,;:-–/&()[]'\"|!+"], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !LegalForms.Contains(word)).Distinct()];

    /// <summary>A domain writes "alpinegear" what a notice writes "Alpine Gear".</summary>
    private static IEnumerable<string> Runs(string[] words) =>
        Enumerable.Range(0, words.Length).SelectMany(first => Enumerable.Range(2, LongestRun - 1)
            .Where(length => first + length <= words.Length).Select(length => string.Concat(words[first..(first + length)])));

    private void Add(Client client, string[] words)
    {
        if (words.Sum(word => word.Length) >= ShortestName)
        {
            names.Add((client, words));
        }
    }

    /// <summary>Shorter names stand in too many subjects by chance.</summary>
    private const int ShortestName = 3;

    /// <summary>Words that are tried as one.</summary>
    private const int LongestRun = 4;
}
