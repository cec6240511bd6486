using MailCoach.Coaching.Said;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>How it felt, by the owner's own word: the strongest sign there is, and the only one that can also calm.</summary>
internal static class CheckInMeasure
{
    public const string Name = "checkIns";

    /// <summary>Enough for a client that nothing else speaks against to become tense, and with one other sign stressful.</summary>
    private const double MostPoints = 38;

    private const double MostRelief = 14;

    /// <summary>0 fine to 4 dread: what is felt at a neutral mail, for an owner who said nothing of others.</summary>
    private const double Neutral = 1;

    private const double Dread = 4;

    /// <summary>Between fine and dread: from here on "it was fine" would not be true.</summary>
    private const double InBetween = 1.5;

    /// <summary>One tap may be the weather: it counts half.</summary>
    private const double Prior = 1;

    /// <summary>Null where the owner has not said how it feels.</summary>
    public static StressSignal? Read(string clientId, IReadOnlyList<CheckIn> checkIns, OwnerClock clock, int thisWeek)
    {
        var (felt, weight, count) = Mean(checkIns.Where(checkIn => checkIn.ClientId == clientId), clock, thisWeek);
        if (weight <= 0)
        {
            return null;
        }

        var (others, otherWeight, _) = Mean(checkIns.Where(checkIn => checkIn.ClientId != clientId), clock, thisWeek);
        double? usual = otherWeight > 0 ? others : null;
        var neutral = Math.Clamp(usual ?? Neutral, Neutral, Dread / 2);
        var sure = weight / (weight + Prior);
        var points = felt >= neutral ? MostPoints * (felt - neutral) / (Dread - neutral) * sure : -MostRelief * (neutral - felt) / neutral * sure;
        var key = felt > neutral ? "stress.checkIns" : felt >= InBetween ? "stress.checkIns.between" : "stress.checkIns.none";
        return new StressSignal(Name, felt, usual, points, new Sentence(key, [("count", count), ("felt", Math.Round(felt, 1))]), []);
    }

    private static (double Felt, double Weight, int Count) Mean(IEnumerable<CheckIn> checkIns, OwnerClock clock, int thisWeek)
    {
        double felt = 0, weight = 0;
        var count = 0;
        foreach (var checkIn in checkIns)
        {
            var age = thisWeek - OwnerClock.Week(clock.Minute(checkIn.At));
            if (age >= 0 && Fading.Of(age) is > 0 and var weighs)
            {
                felt += weighs * checkIn.Dread;
                weight += weighs;
                count++;
            }
        }

        return (weight > 0 ? felt / weight : 0, weight, count);
    }
}
