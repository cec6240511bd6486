using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Clients;

/// <summary>The id that an address has for ever; merges lead on from there.</summary>
public static class ClientIds
{
    /// <summary>Of the firm, or of the person where the address stands for itself.</summary>
    /// <param name="address">Lower-case.</param>
    /// <param name="word">Its splits count, its merges do not.</param>
    /// <param name="idOf">See <see cref="Mailbox.IdOf"/>.</param>
    public static string Of(string address, OwnersWord word, Func<string, string> idOf) => new ClientKeys(word, idOf).OwnIdOf(address);
}
