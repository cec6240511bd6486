using System.Runtime.InteropServices;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Baselines;

/// <summary>Everything the owner answered: to clients and to everybody else. A silence is counted from its first mail.</summary>
internal static class OwnerAnswers
{
    public static List<Answer> Read(ExchangeBook book, Mailbox mailbox, DateTimeOffset now)
    {
        var answers = new List<Answer>();
        foreach (var exchange in book.Exchanges)
        {
            var mails = exchange.Mails;
            for (var i = 0; i < mails.Length; i++)
            {
                ref readonly var mail = ref mails[i];
                if (mail.Counts && mail.Silence == i && mail.Answer >= 0)
                {
                    Add(answers, book, exchange.Number, mail.Minute, mail.Worked, mails[mail.Answer].Minute, mails[mail.Answer].Worked);
                }
            }
        }

        ReadTraces(answers, book, mailbox.Traces, now);
        return answers;
    }

    private static void ReadTraces(List<Answer> answers, ExchangeBook book, IReadOnlyList<MessageTrace> traces, DateTimeOffset now)
    {
        var waiting = new Dictionary<ulong, int>();
        foreach (var trace in traces.Where(trace => trace.At <= now && (trace.Flags & TraceFlags.Automatic) == TraceFlags.None).OrderBy(trace => trace.At))
        {
            var minute = book.Clock.Minute(trace.At);
            if ((trace.Flags & TraceFlags.Mine) == TraceFlags.None)
            {
                waiting.TryAdd(trace.Conversation, minute);
            }
            else if (waiting.Remove(trace.Conversation, out var since))
            {
                Add(answers, book, -1, since, book.Clock.Worked(since), minute, book.Clock.Worked(minute));
            }
        }
    }

    private static void Add(List<Answer> answers, ExchangeBook book, int exchange, int from, int workedFrom, int to, int workedTo)
    {
        if (!book.Away.Between(OwnerClock.Day(from), OwnerClock.Day(to)))
        {
            answers.Add(new Answer(OwnerClock.Week(from), exchange, Math.Max(0, workedTo - workedFrom)));
        }
    }
}
