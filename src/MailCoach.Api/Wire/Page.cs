using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MailCoach.Coaching;

namespace MailCoach.Api.Wire;

/// <summary>A part of a list, in a total order. <paramref name="NextCursor"/> is null at the end.</summary>
public sealed record Page<T>(IReadOnlyList<T> Items, string? NextCursor);

/// <summary>Where an item stands: by rank (the smallest first, null last), ties by id.</summary>
public readonly record struct ListKey(double? Rank, string Id)
{
    public static Comparer<ListKey> Order { get; } = Comparer<ListKey>.Create((one, other) =>
    {
        var byRank = (one.Rank ?? double.PositiveInfinity).CompareTo(other.Rank ?? double.PositiveInfinity);
        return byRank != 0 ? byRank : string.CompareOrdinal(one.Id, other.Id);
    });
}

public static class Pages
{
    public const int DefaultLimit = 50;
    public const int MaxLimit = 200;

    public static int Limit(string? limit) => limit switch
    {
        null => DefaultLimit,
        _ when int.TryParse(limit, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= MaxLimit => number,
        _ => throw ProblemException.Invalid("limit", new Sentence("error.whole", [("min", 1), ("max", MaxLimit)])),
    };

    /// <summary>Cuts one page out of items, put in order by their keys.</summary>
    /// <param name="order">Sort and filter in one text: a cursor belongs to it and to no other.</param>
    public static Page<TOut> Cut<T, TOut>(
        IEnumerable<T> all, Func<T, ListKey> keyOf, string order, string? cursor, int limit, Func<T, TOut> show)
    {
        var items = all.OrderBy(keyOf, ListKey.Order).ToList();
        var start = cursor is null ? 0 : After(items, keyOf, Read(cursor, order));
        var page = items.Skip(start).Take(limit).ToList();
        var more = start + page.Count < items.Count;
        return new Page<TOut>([.. page.Select(show)], more ? Write(keyOf(page[^1]), order) : null);
    }

    private static int After<T>(List<T> items, Func<T, ListKey> keyOf, ListKey last)
    {
        var same = items.FindIndex(item => keyOf(item).Id == last.Id);
        return same >= 0 ? same + 1 : items.TakeWhile(item => ListKey.Order.Compare(keyOf(item), last) <= 0).Count();
    }

    private static string Write(ListKey key, string order) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{Mark(order)}|{key.Rank?.ToString("R", CultureInfo.InvariantCulture)}|{key.Id}"));

    private static ListKey Read(string cursor, string order)
    {
        try
        {
            var parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(cursor)).Split('|', 3);
            if (parts.Length == 3 && parts[0] == Mark(order))
            {
                return new ListKey(parts[1].Length == 0 ? null : double.Parse(parts[1], CultureInfo.InvariantCulture), parts[2]);
            }
        }
        catch (FormatException)
        {
            // Said below, like every other cursor that is not ours.
        }

        throw ProblemException.Invalid("cursor", new Sentence("error.cursor"));
    }

    private static string Mark(string order) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(order)).AsSpan(0, 6));
}
