using System.Runtime.InteropServices;
using System.Text;
using MailCoach.Coaching.Mail;

namespace MailCoach.Storage;

/// <summary>
/// Addresses, names, subjects, conversation ids and whole lists of recipients stand on many mails; each is held once. For one reading of the
/// rows or one sync, and let go then. Safe for several threads.
/// </summary>
public sealed class SharedTexts
{
    /// <summary>Longer texts are rare and not worth the comparing.</summary>
    private const int MaximumLength = 256;

    private readonly Lock gate = new();
    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<MailPerson, MailPerson> people = [];
    private readonly HashSet<IReadOnlyList<MailPerson>> lists = new(SamePeople.Instance);

    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaximumLength)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Span<char> characters = stackalloc char[utf8.Length];
        return Of(characters[..Encoding.UTF8.GetChars(utf8, characters)]);
    }

    public string Of(string text) => text.Length > MaximumLength ? text : Of(text.AsSpan());

    public MailPerson Of(MailPerson person)
    {
        lock (gate)
        {
            ref var shared = ref CollectionsMarshal.GetValueRefOrAddDefault(people, person, out var known);
            return known ? shared! : shared = new MailPerson(OfLocked(person.Address), person.Name is { } name ? OfLocked(name) : null);
        }
    }

    public IReadOnlyList<MailPerson> Of(IReadOnlyList<MailPerson> together)
    {
        if (together.Count == 0)
        {
            return [];
        }

        lock (gate)
        {
            if (!lists.TryGetValue(together, out var shared))
            {
                lists.Add(shared = [.. together.Select(Of)]);
            }

            return shared;
        }
    }

    /// <summary>A name that is made once for each text.</summary>
    public string NameOf(string text, Func<string, string> make)
    {
        lock (gate)
        {
            ref var name = ref CollectionsMarshal.GetValueRefOrAddDefault(names, text, out _);
            return name ??= make(text);
        }
    }

    private string Of(ReadOnlySpan<char> text)
    {
        lock (gate)
        {
            return OfLocked(text);
        }
    }

    private string OfLocked(ReadOnlySpan<char> text)
    {
        var lookup = texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var shared))
        {
            texts.Add(shared = text.ToString());
        }

        return shared;
    }

    private sealed class SamePeople : IEqualityComparer<IReadOnlyList<MailPerson>>
    {
        public static SamePeople Instance { get; } = new();

        public bool Equals(IReadOnlyList<MailPerson>? one, IReadOnlyList<MailPerson>? other) =>
            ReferenceEquals(one, other) || (one is not null && other is not null && one.SequenceEqual(other));

        public int GetHashCode(IReadOnlyList<MailPerson> together)
        {
            var hash = default(HashCode);
            foreach (var person in together)
            {
                hash.Add(person);
            }

            return hash.ToHashCode();
        }
    }
}
