using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Payments.Subjects;

namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>Finds the client a notice names: accents, legal forms and the order of words do not matter.</summary>
internal sealed class ClientNames
{
    private static readonly HashSet<string> LegalForms =
        [.. MoneyWords.All.SelectMany(words => words.LegalForm).Select(SubjectFold.Fold)];

    private readonly List<(Client Client, string[] Words)> names = [];

    public ClientNames(IEnumerable<Client> clients)
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
        var best = names.Where(name => name.Words.All(word => words.Contains(word)))
            .GroupBy(name => name.Words.Length).MaxBy(group => group.Key)?.Select(name => name.Client).DistinctBy(client => client.Id).Take(2).ToArray();
        return best is [var only] ? only : null;
    }

    /// <summary>The words of a name that tell it from another, folded.</summary>
    public static string[] WordsOf(string name) =>
        [.. SubjectFold.Fold(name).Replace(".", "", StringComparison.Ordinal)
            .Split([.. " ,;:-–/&()[]'\"|!+"], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !LegalForms.Contains(word)).Distinct()];

    private void Add(Client client, string[] words)
    {
        if (words.Sum(word => word.Length) >= ShortestName)
        {
            names.Add((client, words));
        }
    }

    /// <summary>Shorter names stand in too many subjects by chance.</summary>
    private const int ShortestName = 3;
}
