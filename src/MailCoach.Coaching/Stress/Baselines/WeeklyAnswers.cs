namespace MailCoach.Coaching.Stress.Baselines;

/// <summary>How soon others were answered in the same week: a hard week makes all answers late, and is nobody's sin.</summary>
internal sealed class WeeklyAnswers
{
    /// <summary>Fewer answers to others in a week do not speak for it.</summary>
    private const int LeastAnswers = 3;

    /// <summary>An exchange with a smaller part of the week's answers hardly moves its median and is left in.</summary>
    private const double SmallPart = 0.05;

    private readonly Dictionary<int, Answer[]> weeks;
    private readonly Dictionary<(int Week, int Exchange), double?> known = [];

    public WeeklyAnswers(List<Answer> answers) => weeks = answers.GroupBy(answer => answer.Week)
        .ToDictionary(week => week.Key, week => week.OrderBy(answer => answer.Minutes).ToArray());

    /// <summary>Median working minutes of the answers to all but one exchange, or null where too few speak.</summary>
    public double? MedianToOthers(int week, int exchange)
    {
        if (!known.TryGetValue((week, exchange), out var median))
        {
            known.Add((week, exchange), median = weeks.TryGetValue(week, out var answers) ? MedianToOthers(answers, exchange) : null);
        }

        return median;
    }

    private static double? MedianToOthers(Answer[] answers, int exchange)
    {
        var own = answers.Count(answer => answer.Exchange == exchange);
        return answers.Length - own < LeastAnswers ? null
            : own < SmallPart * answers.Length ? answers[answers.Length / 2].Minutes
            : answers.Where(answer => answer.Exchange != exchange).ElementAt((answers.Length - own) / 2).Minutes;
    }
}
