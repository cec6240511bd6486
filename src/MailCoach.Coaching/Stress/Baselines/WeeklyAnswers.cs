namespace MailCoach.Coaching.Stress.Baselines;

/// <summary>How soon others were answered in the same week: a hard week makes all answers late, and is nobody's sin.</summary>
internal sealed class WeeklyAnswers
{
    /// <summary>Fewer answers to others in a week do not speak for it.</summary>
    private const int LeastAnswers = 3;

    /// <summary>An exchange with a smaller part of the week's answers hardly moves its median and is left in.</summary>
    private const double SmallPart = 0.05;

    private readonly Dictionary<int, Answer[]> weeks;

    public WeeklyAnswers(List<Answer> answers) => weeks = answers.GroupBy(answer => answer.Week)
        .ToDictionary(week => week.Key, week => week.OrderBy(answer => answer.Minutes).ToArray());

    /// <summary>Median working minutes of the answers to all but one exchange, or null where too few speak.</summary>
    public double? MedianToOthers(int week, int exchange)
    {
        if (!weeks.TryGetValue(week, out var answers))
        {
            return null;
        }

        var own = answers.Count(answer => answer.Exchange == exchange);
        if (answers.Length - own < LeastAnswers)
        {
            return null;
        }

        return own < SmallPart * answers.Length
            ? answers[answers.Length / 2].Minutes
            : answers.Where(answer => answer.Exchange != exchange).ElementAt((answers.Length - own) / 2).Minutes;
    }
}
