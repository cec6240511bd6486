using System.Runtime.InteropServices;

namespace MailCoach.LocalGraph.Mail;

/// <summary>The last thing that happened to an item. <paramref name="RemovedBecause"/> is Graph's reason, null while the item is there.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Change(long Version, ulong Key, string? RemovedBecause)
{
    public static IComparer<Change> AsTheyHappened { get; } = Comparer<Change>.Create((one, other) => one.Version.CompareTo(other.Version));
}

/// <summary>The last change of each item, in the order in which they happened: what a delta link walks along.</summary>
internal sealed class ChangeLog
{
    private readonly Dictionary<ulong, Change> last = [];
    private readonly SortedSet<Change> inOrder = new(Change.AsTheyHappened);

    public void Note(ulong key, long version, string? removedBecause = null)
    {
        if (last.TryGetValue(key, out var earlier))
        {
            inOrder.Remove(earlier);
        }

        var change = new Change(version, key, removedBecause);
        last[key] = change;
        inOrder.Add(change);
    }

    public bool Knows(ulong key) => last.ContainsKey(key);

    /// <summary>Changes later than <paramref name="after"/>, up to and with <paramref name="upTo"/>, oldest first.</summary>
    public IEnumerable<Change> Between(long after, long upTo) =>
        after >= upTo ? [] : inOrder.GetViewBetween(new Change(after + 1, 0, null), new Change(upTo, 0, null));
}
