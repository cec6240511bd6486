using System.Collections.Frozen;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Words;

namespace MailCoach.Coaching.Stress.Scoring;

/// <summary>What an address says of its owner's part: the money, the lead, or the work.</summary>
internal static class PersonRoles
{
    private static readonly FrozenSet<string> Boss = StressWords.All.SelectMany(words => words.Boss).ToFrozenSet();

    public static PersonRole Of(string address)
    {
        var name = address[..Math.Max(0, address.IndexOf('@', StringComparison.Ordinal))];
        return SenderRoles.Of(address) == SenderRole.Accounts ? PersonRole.Accounts : Boss.Contains(name) ? PersonRole.Boss : PersonRole.Work;
    }
}
