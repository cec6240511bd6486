using System.Runtime.InteropServices;
using MailCoach.Coaching.Mail;

namespace MailCoach.Storage;

/// <summary>
/// A mail as it is held in memory for readings. <paramref name="Mail"/> has the name of its row for an id, a name for its conversation, and
/// neither Message-ID nor link: those stay in the rows and are fetched for the evidence that is shown (<see cref="MailboxRows.ShowAsync"/>).
/// </summary>
/// <param name="MessageIdMark">Finds a mail by its Message-ID; two of them may share it. 0 where there is none.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct HeldMail(MessageMetadata Mail, ulong MessageIdMark)
{
    /// <summary>FNV-1a, 64 bit (RFC draft eastlake-fnv): a mark to find by, no secret.</summary>
    private const ulong MarkStart = 14695981039346656037;

    private const ulong MarkStep = 1099511628211;

    /// <summary>The mark of a Message-ID.</summary>
    public static ulong MarkOf(ReadOnlySpan<char> internetMessageId)
    {
        var mark = internetMessageId.IsEmpty ? 0 : MarkStart;
        foreach (var letter in internetMessageId)
        {
            mark = (mark ^ letter) * MarkStep;
        }

        return mark;
    }
}

/// <summary>What a held mail leaves in its row: Graph's ids, the Message-ID, and the link that opens it.</summary>
public sealed record ShownMail(string Id, string ConversationId, string? InternetMessageId, string? WebLink);
