using System.Runtime.InteropServices;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Words;

/// <summary>What one subject line gives away. <paramref name="Words"/> is the same for the same words, whatever prefixes, marks and accents; 0 without any.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SubjectLine(MailMarks Marks, ulong Words, bool IsAutomatic)
{
    /// <summary>Longer subjects are read up to here.</summary>
    private const int LongestSubject = 200;

    public static SubjectLine Read(string written)
    {
        if (AutomaticMail.OfSubject(written) is not null)
        {
            return new SubjectLine(MailMarks.None, 0, IsAutomatic: true);
        }

        var subject = MailSubject.Read(written);
        var core = subject.Core.AsSpan(0, Math.Min(subject.Core.Length, LongestSubject));
        var tag = subject.Tag.AsSpan()[..Math.Min(subject.Tag?.Length ?? 0, LongestSubject)];
        var longest = Math.Max(core.Length, tag.Length);
        Span<char> letters = stackalloc char[longest * 2];
        Span<Range> tokens = stackalloc Range[longest];
        var marks = MailMarks.None;
        if (!tag.IsEmpty)
        {
            var tagged = Tokens.Split(tag, letters, tokens);
            marks = Phrases.Subject.Marks(letters, tokens[..tagged]);
        }

        var count = Tokens.Split(core, letters, tokens);
        marks |= Phrases.Subject.Marks(letters, tokens[..count]);
        marks |= Shouting.IsLoud(core, marks) ? MailMarks.Loud : MailMarks.None;
        return new SubjectLine(marks, TextMark.Of(letters, tokens[..count]), IsAutomatic: false);
    }
}
