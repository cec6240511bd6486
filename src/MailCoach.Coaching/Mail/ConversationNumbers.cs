using System.Runtime.InteropServices;

namespace MailCoach.Coaching.Mail;

/// <summary>
/// The conversations of a mailbox by number, in the order they begin. Ids are long and everything that walks along the mail asks for them:
/// each is looked up once.
/// </summary>
internal sealed class ConversationNumbers
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly int[] ofMails;

    public ConversationNumbers(IReadOnlyList<MessageMetadata> messages)
    {
        ofMails = new int[messages.Count];
        for (var i = 0; i < ofMails.Length; i++)
        {
            ofMails[i] = Of(messages[i].ConversationId);
        }
    }

    public int Count => numbers.Count;

    /// <summary>By the mail's place in the mailbox.</summary>
    public int this[int mail] => ofMails[mail];

    /// <summary>The number of an id, a new one for a conversation that begins.</summary>
    public int Of(string conversationId)
    {
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, conversationId, out var known);
        return known ? number : number = numbers.Count - 1;
    }
}
