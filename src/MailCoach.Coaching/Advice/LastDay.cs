using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Advice;

/// <summary>The day on which the work ends once the ending was said.</summary>
internal static class LastDay
{
    /// <summary>Two weeks' notice at least (Freelancers Union): where no last day was named, work may go on for so long.</summary>
    private const int UsualNotice = 14;

    /// <summary>As named in the talk; else after the notice that the contract asks for, else after the usual one.</summary>
    public static DateOnly Of(Talk ending, ClientWord? word) => ending.LastDay ?? ending.SaidOn.AddDays(word?.NoticeDays ?? UsualNotice);
}
