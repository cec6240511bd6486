namespace MailCoach.Coaching.Stress;

/// <summary>
/// Where words begin. There is no labelled data to fit them to: they are set so that the situations of the tests and their innocent twins fall
/// on their sides with room between, and a check-in outweighs any of them.
/// </summary>
internal static class StressThresholds
{
    /// <summary>Points.</summary>
    public const int Tense = 22;

    /// <summary>Points; more than any one signal can give.</summary>
    public const int Stressful = 42;

    /// <summary>Points that make a signal one of the reasons.</summary>
    public const double Reason = 4;

    /// <summary>A lesson of the check-ins that changes a signal by less than a tenth is not worth a sentence.</summary>
    public const double WeightWorthSaying = 0.1;

    /// <summary>Never from one signal alone.</summary>
    public const int LeastSignals = 2;

    /// <summary>Mails a week of theirs that make a client busy, where others write half as much.</summary>
    public const double BusyMailsAWeek = 4;

    public const double BusyTimesOthers = 2;

    /// <summary>How much of their mail is looked at: a year and the running week.</summary>
    public const int Weeks = 53;

    /// <summary>
    /// After eight weeks a storm weighs half: about the length of a small project. After half a year a tenth is left.
    /// </summary>
    public const double HalfLifeWeeks = 8;

    /// <summary>The running quarter: what sentences count in.</summary>
    public const int Quarter = 13;

    /// <summary>Mails at the baseline that stand beside those seen, so that few mails say little and old ones fade without new ones.</summary>
    public const double PriorMails = 3;

    /// <summary>Under these there is no score.</summary>
    public const int LeastMails = 8;
    public const int LeastWeeks = 3;

    public const int MediumMails = 15;
    public const int MediumWeeks = 4;

    public const int HighMails = 60;
    public const int HighWeeks = 12;

    /// <summary>Under this many mails of theirs a thread has no score, and under this a person.</summary>
    public const int LeastThreadMails = 3;
    public const int LeastPersonMails = 6;
}
