using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Payments.Ledger;

/// <summary>The money mails of a mailbox, by conversation and by client, and whose ledgers a change can touch.</summary>
internal sealed class MoneyMailIndex
{
    private const string Nobody = "";

    private readonly Dictionary<string, List<MoneyMail>> byConversation = [];
    private readonly Dictionary<string, List<MoneyMail>> byClient = [];
    private IReadOnlyList<MoneyMail>? receipts;

    /// <summary>The owner's receipts to clients, in order of time.</summary>
    public IReadOnlyList<MoneyMail> Receipts =>
        receipts ??= [.. byClient.Values.SelectMany(mails => mails).Where(IsReceipt).OrderBy(mail => mail.Message.At)];

    /// <summary>Puts a conversation in the place of what was known of it; what was there before and what is there now, or nothing where neither is.</summary>
    public IReadOnlyList<MoneyMail> Put(string conversation, List<MoneyMail> mails)
    {
        var before = byConversation.GetValueOrDefault(conversation, []);
        if (mails.Count > 0)
        {
            byConversation[conversation] = mails;
        }
        else
        {
            byConversation.Remove(conversation);
        }

        foreach (var mail in before)
        {
            byClient[mail.Client?.Id ?? Nobody].Remove(mail);
        }

        foreach (var mail in mails)
        {
            var client = mail.Client?.Id ?? Nobody;
            if (!byClient.TryGetValue(client, out var theirs))
            {
                byClient[client] = theirs = [];
            }

            theirs.Add(mail);
        }

        MoneyMail[] changed = [.. before, .. mails];
        if (changed.Any(IsReceipt))
        {
            receipts = null;
        }

        return changed;
    }

    /// <summary>In order of time; of everybody, and of those that name nobody, where <paramref name="clients"/> is null.</summary>
    public IReadOnlyList<MoneyMail> Of(IReadOnlySet<string>? clients) =>
        [.. byClient.Where(pair => clients?.Contains(pair.Key) != false).SelectMany(pair => pair.Value)
            .OrderBy(mail => mail.Message.At).ThenBy(mail => mail.Message.Id, StringComparer.Ordinal)];

    /// <summary>
    /// The clients whose ledgers a change can touch; null for everybody, where a mail that names nobody may be about one of their numbers.
    /// </summary>
    public IReadOnlySet<string>? Touched(IReadOnlyList<MoneyMail> changed, IEnumerable<InvoiceWord> said)
    {
        if (changed.Any(mail => mail.Client is null))
        {
            return null;
        }

        var clients = changed.Select(mail => mail.Client!.Id).ToHashSet();
        var hours = changed.Where(IsReceipt).Select(mail => mail.Message.At).ToArray();
        clients.UnionWith(Receipts.Where(receipt => hours.Any(at => (receipt.Message.At - at).Duration() <= LedgerRules.BookkeepingTime))
            .Select(receipt => receipt.Client!.Id));
        if (!byClient.TryGetValue(Nobody, out var nameless) || nameless.Count == 0)
        {
            return clients;
        }

        var keys = clients.SelectMany(client => byClient.GetValueOrDefault(client, [])).Concat(changed).SelectMany(mail => mail.Keys)
            .Concat(said.Select(word => word.Number).OfType<string>().Select(InvoiceKey.Of)).ToHashSet();
        return nameless.SelectMany(mail => mail.Keys).Any(written => keys.Any(key => InvoiceKey.MayMean(key, written))) ? null : clients;
    }

    private static bool IsReceipt(MoneyMail mail) => mail is { Kind: MoneyKind.Receipt, Client: not null };
}
