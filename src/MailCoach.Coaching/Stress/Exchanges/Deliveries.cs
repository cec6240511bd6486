namespace MailCoach.Coaching.Stress.Exchanges;

/// <summary>Several mails of theirs in a row, each with a file, none of them pressing: somebody sends what was asked for.</summary>
internal static class Deliveries
{
    /// <summary>The parts of a delivery follow each other within half a working day.</summary>
    private const int MinutesBetweenParts = 4 * 60;

    private const MailMarks Pressing = MailMarks.High | MailMarks.Urgent | MailMarks.Loud | MailMarks.AsksAgain;

    public static void Mark(Span<StressMail> mails)
    {
        for (int from = 0, to; from < mails.Length; from = to)
        {
            to = from + 1;
            if (!IsPart(mails[from]))
            {
                continue;
            }

            while (to < mails.Length && IsPart(mails[to]) && mails[to].Person == mails[from].Person
                && mails[to].Minute - mails[to - 1].Minute <= MinutesBetweenParts)
            {
                to++;
            }

            for (var part = from; to - from > 1 && part < to; part++)
            {
                mails[part].Marks |= MailMarks.Delivery;
            }
        }
    }

    private static bool IsPart(StressMail mail) => !mail.IsMine && mail.Has(MailMarks.Attached) && !mail.Has(Pressing);
}
