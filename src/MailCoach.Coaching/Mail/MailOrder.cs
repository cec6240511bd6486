namespace MailCoach.Coaching.Mail;

/// <summary>The order of time; mails of the same instant by id, so that it is always the same.</summary>
internal static class MailOrder
{
    /// <summary>The mails oldest first: the same list where it already is in order.</summary>
    public static IReadOnlyList<MessageMetadata> Of(IReadOnlyList<MessageMetadata> messages)
    {
        var instants = new long[messages.Count];
        var sorted = true;
        for (var i = 0; i < instants.Length; i++)
        {
            instants[i] = messages[i].At.UtcTicks;
            sorted &= i == 0 || instants[i - 1] < instants[i]
                || (instants[i - 1] == instants[i] && string.CompareOrdinal(messages[i - 1].Id, messages[i].Id) <= 0);
        }

        if (sorted)
        {
            return messages;
        }

        var ordered = messages.ToArray();
        Array.Sort(instants, ordered);
        for (int first = 0, next; first < ordered.Length; first = next)
        {
            for (next = first + 1; next < ordered.Length && instants[next] == instants[first]; next++)
            {
            }

            Array.Sort(ordered, first, next - first, ById);
        }

        return ordered;
    }

    public static int Compare(MessageMetadata one, MessageMetadata other) =>
        one.At.UtcTicks.CompareTo(other.At.UtcTicks) is not 0 and var order ? order : string.CompareOrdinal(one.Id, other.Id);

    private static readonly Comparer<MessageMetadata> ById = Comparer<MessageMetadata>.Create((one, other) => string.CompareOrdinal(one.Id, other.Id));
}
