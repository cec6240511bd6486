using System.Collections;
using MailCoach.Coaching.Mail;
using MailCoach.Storage;

namespace MailCoach.Api.Mailboxes;

/// <summary>
/// The mail of a mailbox, held side by side in sixteen bytes a mail beside the mails themselves. Never changed: what is put on it makes another
/// shelf, which shares with this one all boards that stayed the same.
/// </summary>
public sealed class MailShelf : IReadOnlyCollection<MessageMetadata>
{
    private static readonly Comparer<HeldMail> ByName = Comparer<HeldMail>.Create((one, other) => string.CompareOrdinal(one.Mail.Id, other.Mail.Id));

    /// <summary>Each in order of names; no name stands on two. A board is more than twice as long as the next, as a rule.</summary>
    private readonly HeldMail[][] boards;

    private MailShelf(HeldMail[][] boards) => this.boards = boards;

    public static MailShelf Empty { get; } = new([]);

    public int Count => boards.Sum(board => board.Length);

    public static MailShelf Of(IEnumerable<HeldMail> mails) => Empty.With(mails);

    /// <summary>Null where no such mail is held.</summary>
    public MessageMetadata? Find(string name) => Place(name) is var (board, at) && at >= 0 ? boards[board][at].Mail : null;

    /// <summary>Mails that may have this Message-ID.</summary>
    public IEnumerable<MessageMetadata> MarkedAs(string internetMessageId)
    {
        var mark = TextMark.Of(internetMessageId);
        return boards.SelectMany(board => board).Where(held => held.MessageIdMark == mark).Select(held => held.Mail);
    }

    /// <summary>Puts mails on the shelf; those that stand there under the same names give way.</summary>
    public MailShelf With(IEnumerable<HeldMail> mails)
    {
        var changed = (HeldMail[][])boards.Clone();
        var added = new Dictionary<string, HeldMail>(StringComparer.Ordinal);
        foreach (var held in mails)
        {
            var (board, at) = Place(held.Mail.Id);
            if (at < 0)
            {
                added[held.Mail.Id] = held;
                continue;
            }

            changed[board] = ReferenceEquals(changed[board], boards[board]) ? (HeldMail[])boards[board].Clone() : changed[board];
            changed[board][at] = held;
        }

        HeldMail[] fresh = [.. added.Values];
        Array.Sort(fresh, ByName);
        return new MailShelf(fresh.Length == 0 ? changed : Settle([.. changed, fresh]));
    }

    public MailShelf Without(IReadOnlySet<string> names) =>
        new(Settle([.. boards.Select(board => board.Any(held => names.Contains(held.Mail.Id)) ? [.. board.Where(held => !names.Contains(held.Mail.Id))] : board).Where(board => board.Length > 0)]));

    public IEnumerator<MessageMetadata> GetEnumerator() => boards.SelectMany(board => board).Select(held => held.Mail).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Joins the last two boards as long as the later one is not much shorter.</summary>
    private static HeldMail[][] Settle(List<HeldMail[]> boards)
    {
        while (boards is [.., var longer, var shorter] && shorter.Length * 2 >= longer.Length)
        {
            boards.RemoveRange(boards.Count - 2, 2);
            boards.Add(Join(longer, shorter));
        }

        return [.. boards];
    }

    private static HeldMail[] Join(HeldMail[] one, HeldMail[] other)
    {
        var joined = new HeldMail[one.Length + other.Length];
        for (int left = 0, right = 0, at = 0; at < joined.Length; at++)
        {
            joined[at] = right == other.Length || (left < one.Length && ByName.Compare(one[left], other[right]) < 0) ? one[left++] : other[right++];
        }

        return joined;
    }

    private (int Board, int At) Place(string name)
    {
        for (var board = 0; board < boards.Length; board++)
        {
            if (Search(boards[board], name) is var at && at >= 0)
            {
                return (board, at);
            }
        }

        return (-1, -1);
    }

    private static int Search(HeldMail[] board, string name)
    {
        var (low, high) = (0, board.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(board[middle].Mail.Id, name);
            if (order == 0)
            {
                return middle;
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }
}
