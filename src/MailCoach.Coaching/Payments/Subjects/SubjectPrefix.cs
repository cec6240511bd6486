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
    private static readonly string[] Replies = ["re", "aw", "antw", "sv", "rif", "rv re", "rép", "resp", "رد", "ردّ"];
    private static readonly string[] Forwards = ["fwd", "fw", "wg", "tr", "rv", "i", "enc", "إعادة توجيه", "اعادة توجيه"];

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
            var colon = subject[(rest + tag)..].IndexOfAny(':', '：');
            if (colon is < 1 or > 16)
            {
                return outermost;
            }

            var word = subject.Slice(rest + tag, colon).Trim();
            var count = word.IndexOfAny('[', '(');
            var kind = KindOf(count > 0 ? word[..count].Trim() : word);
            if (kind == SubjectPrefix.None)
            {
                return outermost;
            }

            outermost = outermost == SubjectPrefix.None ? kind : outermost;
            rest += tag + colon + 1;
        }
    }

    /// <summary>The length of a mail gateway's mark in front of a prefix, "[EXTERNAL]"; a mark with digits is the subject's own.</summary>
    private static int TagAt(ReadOnlySpan<char> subject)
    {
        var end = subject.Length > 0 && subject[0] == '[' ? subject.IndexOf(']') : -1;
        return end > 0 && !subject[..end].ContainsAnyInRange('0', '9') ? end + 1 : 0;
    }

    private static SubjectPrefix KindOf(ReadOnlySpan<char> word)
    {
        foreach (var reply in Replies)
        {
            if (word.Equals(reply, StringComparison.OrdinalIgnoreCase))
            {
                return SubjectPrefix.Reply;
            }
        }

        foreach (var forward in Forwards)
        {
            if (word.Equals(forward, StringComparison.OrdinalIgnoreCase))
            {
                return SubjectPrefix.Forward;
            }
        }

        return SubjectPrefix.None;
    }
}
