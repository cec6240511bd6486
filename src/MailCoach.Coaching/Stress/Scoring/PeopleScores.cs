using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;
using MailCoach.Coaching.Stress.Signals;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>Stress belongs to people: each by their own mails, the firm's other people untouched.</summary>
internal static class PeopleScores
{
    public static IReadOnlyList<PersonReading> Of(Exchange exchange, Strains strains, WeekSums all, Baseline[] baselines, int thisWeek)
    {
        var sums = new WeekSums();
        var people = new List<PersonReading>();
        var names = Names(exchange);
        foreach (var (address, name) in names)
        {
            var person = Array.IndexOf(exchange.People, address);
            var alone = person >= 0 && exchange.People.Length == 1;
            sums.Clear();
            if (person >= 0 && !alone)
            {
                sums.Add(exchange, strains, thisWeek, person);
            }

            var (score, level) = Score(alone ? all : sums, baselines);
            people.Add(new PersonReading(address, name, PersonRoles.Of(address), score, level));
        }

        return people;
    }

    private static (int? Score, StressLevel? Level) Score(WeekSums sums, Baseline[] baselines)
    {
        if (sums.Mails < StressThresholds.LeastPersonMails)
        {
            return (null, null);
        }

        var measured = Measured.OfAllWeeks(sums, baselines);
        var score = Levels.Score(Levels.Points(measured));
        return (score, Levels.Of(score, Levels.Speaking(measured), busy: false, Levels.Confidence(sums.Mails, sums.ActiveWeeks, ownBaseline: false) >= Confidence.Medium));
    }

    /// <summary>Everybody the directory knows of them, and who else wrote; with the name their mail showed.</summary>
    private static IEnumerable<(string Address, string? Name)> Names(Exchange exchange)
    {
        var known = exchange.Client.People.Select(person => person.Address).ToHashSet();
        var shown = new Dictionary<string, string?>();
        for (var i = 0; i < exchange.Mails.Length && shown.Count < exchange.People.Length; i++)
        {
            if (!exchange.Mails[i].IsMine && exchange.Message(i).From is { Name: not null } writer)
            {
                shown.TryAdd(writer.Address, writer.Name);
            }
        }

        return exchange.Client.People.Select(person => (person.Address, person.Name ?? shown.GetValueOrDefault(person.Address)))
            .Concat(exchange.People.Where(address => address.Length > 0 && !known.Contains(address)).Select(address => (address, shown.GetValueOrDefault(address))));
    }
}
