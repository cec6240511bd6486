using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>Whether a subject answers or passes on another one, in the ways mail programs write it.</summary>
internal enum SubjectPrefix
{
    None,
    Reply,
    Forward,
}

internal static class SubjectPrefixes
{
    /// <summary>The outermost prefix; <paramref name="rest"/> is where the subject itself begins.</summary>
    public static SubjectPrefix Read(ReadOnlySpan<char> subject, out int rest)
    {
        var outermost = SubjectPrefix.None;
        rest = 0;
        while (true)
        {
            while (rest < subject.Length && char.IsWhiteSpace(subject[rest]))
            {
                rest++;
            }

            var tag = TagAt(subject[rest..]);
            var length = MailSubject.Prefix(subject[(rest + tag)..], out var isReply);
            if (length == 0)
            {
                return outermost;
            }

            outermost = outermost != SubjectPrefix.None ? outermost : isReply ? SubjectPrefix.Reply : SubjectPrefix.Forward;
            rest += tag + length;
        }
    }

    /// <summary>The length of a mail gateway's mark in front of a prefix, "[EXTERNAL]"; a mark with digits is the subject's own.</summary>
    private static int TagAt(ReadOnlySpan<char> subject)
    {
        var end = subject.Length > 0 && subject[0] == '[' ? subject.IndexOf(']') : -1;
        return end > 0 && !subject[..end].ContainsAnyInRange('0', '9') ? end + 1 : 0;
    }
}
