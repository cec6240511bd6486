using System.Globalization;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>
/// Every figure of an eventful mailbox, as it is. No figure is right in itself; a change of code that moves one shows here which, and by how
/// much, and the file is renewed when that was meant.
/// </summary>
public sealed class StressFiguresTests
{
    [Fact]
    public void Every_figure_is_what_it_was()
    {
        var read = EventfulMailbox.Read().Read();
        string[] lines = [.. read.Clients.OrderBy(client => client.Key, StringComparer.Ordinal).SelectMany(Client), .. Threads(read)];
        GoldenFiles.Compare("Stress/Golden/figures.txt", string.Join('\n', lines) + "\n");
    }

    private static IEnumerable<string> Client(KeyValuePair<string, ClientStress> client)
    {
        var (standing, weeks, people, outOfHours) = client.Value;
        yield return $"{client.Key}: {Short(standing)}, {outOfHours} out of hours";
        foreach (var signal in standing.Signals)
        {
            yield return $"  {Line(signal)}";
        }

        foreach (var reason in standing.Reasons)
        {
            yield return $"  because {Text(reason.Text)}: {string.Join(' ', reason.MessageIds)}";
        }

        foreach (var person in people)
        {
            yield return $"  {person.Address} {person.Name} {person.Role}: {person.Score} {person.Level}";
        }

        yield return "  " + string.Join(" | ", weeks.Select(week => $"{week.Week:MM-dd} {week.Score} {week.MessagesIn}/{week.OutOfHours} {string.Join(' ', week.MessageIds)}"));
    }

    private static IEnumerable<string> Threads(StressReadings read)
        => read.Threads.OrderBy(thread => thread.Key, StringComparer.Ordinal)
            .Where(thread => thread.Value.Score is not null)
            .Select(thread => $"{thread.Key}: {Short(thread.Value)}, {string.Join("; ", thread.Value.Signals.Select(Line))} because {thread.Value.Reasons.Count}");

    private static string Short(StressStanding standing) => $"{standing.Score} {standing.Level} {standing.Confidence}{(standing.IsStressful ? " stressful" : "")}";

    private static string Line(StressSignal signal) => string.Create(
        CultureInfo.InvariantCulture,
        $"{signal.Name} {signal.Value} ({signal.Baseline}) {signal.Points:0.0} {Text(signal.Explanation)}: {string.Join(' ', signal.MessageIds)}");

    private static string Text(Sentence sentence)
        => $"{sentence.Key} {string.Join(' ', sentence.Gaps.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Name}={value.Value}")))}";
}
