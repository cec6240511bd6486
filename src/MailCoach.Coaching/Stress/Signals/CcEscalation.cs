using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>People who join a running thread by their hand: more eyes while an answer is awaited strain most; a colleague in calm weather hardly.</summary>
internal static class CcEscalation
{
    private const float OneMoreInCalmWeather = 0.25f;

    public static void Read(Exchange exchange, OwnerUsual usual, Strains strains)
    {
        var escalation = strains.Of(Signal.CcEscalation);
        var mails = exchange.Mails;
        var crowded = new HashSet<int>();
        for (var i = 0; i < mails.Length; i++)
        {
            if (mails[i].Has(MailMarks.Crowded))
            {
                crowded.Add(mails[i].Thread);
            }
        }

        if (crowded.Count == 0)
        {
            return;
        }

        var knownIn = new Dictionary<int, HashSet<string>>();
        for (var i = 0; i < mails.Length; i++)
        {
            if (!crowded.Contains(mails[i].Thread))
            {
                continue;
            }

            var opens = !knownIn.TryGetValue(mails[i].Thread, out var known);
            known ??= knownIn[mails[i].Thread] = [];
            var joined = Joins(exchange.Message(i), known, usual.Owner);
            if (mails[i].Counts && !opens && joined > 0)
            {
                var awaited = mails[i].Silence >= 0 && mails[i].Silence != i;
                escalation[i] = awaited || strains.Presses(exchange, i) ? 1 : Math.Min(1, OneMoreInCalmWeather * joined);
            }
        }
    }

    /// <summary>How many are on this mail who were not on the thread before.</summary>
    private static int Joins(MessageMetadata message, HashSet<string> known, Owner owner)
    {
        var joined = 0;
        if (message.From is { } writer)
        {
            known.Add(writer.Address);
        }

        foreach (var person in message.To)
        {
            joined += !owner.IsMe(person) && known.Add(person.Address) ? 1 : 0;
        }

        foreach (var person in message.Cc)
        {
            joined += !owner.IsMe(person) && known.Add(person.Address) ? 1 : 0;
        }

        return joined;
    }
}
