using System.Runtime.InteropServices;
using System.Text;
using MailCoach.Coaching.Mail;

namespace MailCoach.Storage.Sealing;

/// <summary>Addresses, names and conversation ids stand on many mails; each is held once, which halves what a mailbox takes in memory.</summary>
internal sealed class SharedTexts
{
    /// <summary>Longer texts are rare and not worth the comparing.</summary>
    private const int MaximumLength = 256;

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);
    private readonly Dictionary<MailPerson, MailPerson> people = [];

    public string Of(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MaximumLength)
        {
            return Encoding.UTF8.GetString(utf8);
        }

        Span<char> characters = stackalloc char[MaximumLength];
        ReadOnlySpan<char> text = characters[..Encoding.UTF8.GetChars(utf8, characters)];
        var lookup = texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var shared))
        {
            texts.Add(shared = text.ToString());
        }

        return shared;
    }

    public MailPerson Of(MailPerson person)
    {
        ref var shared = ref CollectionsMarshal.GetValueRefOrAddDefault(people, person, out _);
        return shared ??= person;
    }
}
