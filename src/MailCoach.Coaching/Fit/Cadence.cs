using System.Runtime.InteropServices;
using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Fit;

/// <summary>Two paces: one side answers within the hour, the other takes days. Nobody's fault.</summary>
internal static class Cadence
{
    /// <summary>Fewer answers on either side show no pace.</summary>
    private const int LeastAnswers = 6;

    /// <summary>The pace of long ago is not asked: the last mails, in order of time.</summary>
    private const int Recent = 500;

    /// <summary>One side takes this many times as long as the other …</summary>
    private const int TimesSlower = 8;

    /// <summary>… and at least a day: within a day, paces do not collide.</summary>
    private static readonly TimeSpan Felt = TimeSpan.FromHours(24);

    public static Reason? Read(IReadOnlyList<MessageMetadata> theirMail, Owner owner)
    {
        var (mine, theirs) = (new List<TimeSpan>(), new List<TimeSpan>());
        var asked = new Dictionary<string, (bool Mine, DateTimeOffset At)>(StringComparer.Ordinal);
        foreach (var mail in MailOrder.Of(theirMail).TakeLast(Recent).Where(mail => !AutomaticMail.Is(mail)))
        {
            var wrote = owner.Wrote(mail);
            ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(asked, mail.ConversationId, out var known);
            if (known && wrote != last.Mine)
            {
                (wrote ? mine : theirs).Add(mail.At - last.At);
            }

            last = known && wrote == last.Mine ? last : (wrote, mail.At);
        }

        return mine.Count < LeastAnswers || theirs.Count < LeastAnswers ? null : Mismatch(Median(mine), Median(theirs));
    }

    private static Reason? Mismatch(TimeSpan mine, TimeSpan theirs) =>
        theirs >= Felt && theirs >= mine * TimesSlower ? new Reason(new Sentence("fit.theyTakeTime", [("days", Days(theirs))]), [])
        : mine >= Felt && mine >= theirs * TimesSlower ? new Reason(new Sentence("fit.youTakeTime", [("days", Days(mine))]), [])
        : null;

    private static int Days(TimeSpan span) => Math.Max(1, (int)Math.Round(span.TotalDays));

    private static TimeSpan Median(List<TimeSpan> spans)
    {
        spans.Sort();
        return spans[spans.Count / 2];
    }
}
