using System.Collections.Concurrent;
using MailCoach.Storage;

namespace MailCoach.Api.Mailboxes;

/// <summary>What the mails shown as evidence left in their rows, fetched when an answer first needs it and kept for the next one.</summary>
public sealed class ShownMails(MailboxRows rows)
{
    /// <summary>About ten megabytes; then it begins anew.</summary>
    private const int Most = 20_000;

    /// <summary>By name; null for a mail that is no longer kept.</summary>
    private readonly ConcurrentDictionary<string, ShownMail?> known = new(StringComparer.Ordinal);

    /// <summary>False where it must be fetched first.</summary>
    public bool TryGet(string name, out ShownMail? mail) => known.TryGetValue(name, out mail);

    public async Task FetchAsync(IReadOnlyCollection<string> names)
    {
        var found = await rows.ShowAsync(names, CancellationToken.None);
        foreach (var name in names)
        {
            known[name] = found.GetValueOrDefault(name);
        }
    }

    /// <summary>Makes room, before an answer is begun.</summary>
    public void Trim()
    {
        if (known.Count > Most)
        {
            Clear();
        }
    }

    public void Clear() => known.Clear();
}
