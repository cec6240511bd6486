using MailCoach.Coaching.Mail;

namespace MailCoach.Graph.Tests;

/// <summary>A mailbox as a reader sees it who follows every link: the smallest thing that must end equal to the server's.</summary>
internal sealed class Mirror(GraphMailbox mailbox)
{
    private readonly Dictionary<string, string> links = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Id, string Folder), MessageMetadata> mail = [];
    private string? foldersLink;

    public Dictionary<string, FolderChange> Folders { get; } = new(StringComparer.Ordinal);

    /// <summary>Every mail's id with the name of the folder it stands in.</summary>
    public IEnumerable<(string Id, string Folder)> Places => mail.Keys.Select(key => (key.Id, Folders[key.Folder].Name!));

    public IReadOnlyCollection<MessageMetadata> Messages => mail.Values;

    public async Task SyncAsync(CancellationToken ct)
    {
        await FoldersAsync(ct);
        foreach (var gone in links.Keys.Concat(mail.Keys.Select(key => key.Folder)).Distinct().Where(id => !Reads(id)).ToList())
        {
            Leave(gone);
        }

        await Task.WhenAll(Folders.Keys.Where(Reads).Select(folder => FolderAsync(folder, ct)));
    }

    private bool Reads(string folder) => Folders.TryGetValue(folder, out var known) && !known.Skipped;

    private async Task FoldersAsync(CancellationToken ct)
    {
        try
        {
            for (FolderPage? page = null; page?.DeltaLink is null;)
            {
                page = await mailbox.ReadFoldersAsync(page?.NextLink ?? foldersLink, ct);
                page.Removed.ToList().ForEach(id => Folders.Remove(id));
                page.Changed.ToList().ForEach(folder => Folders[folder.Id] = folder);
                foldersLink = page.DeltaLink ?? foldersLink;
            }
        }
        catch (DeltaLinkExpiredException)
        {
            foldersLink = null;
            Folders.Clear();
            await FoldersAsync(ct);
        }
    }

    private async Task FolderAsync(string folder, CancellationToken ct)
    {
        try
        {
            for (MessagePage? page = null; page?.DeltaLink is null;)
            {
                page = await mailbox.ReadMessagesAsync(folder, Folders[folder].Kind, page?.NextLink ?? Link(folder), ct);
                Apply(folder, page);
            }
        }
        catch (DeltaLinkExpiredException)
        {
            Leave(folder);
            await FolderAsync(folder, ct);
        }
        catch (FolderGoneException)
        {
            // The next look at the folders says so too.
            Leave(folder);
        }
    }

    private string? Link(string folder)
    {
        lock (mail)
        {
            return links.GetValueOrDefault(folder);
        }
    }

    private void Apply(string folder, MessagePage page)
    {
        lock (mail)
        {
            page.Removed.ToList().ForEach(id => mail.Remove((id, folder)));
            page.Messages.ToList().ForEach(message => mail[(message.Id, folder)] = message);
            links[folder] = page.DeltaLink ?? page.NextLink!;
        }
    }

    private void Leave(string folder)
    {
        lock (mail)
        {
            links.Remove(folder);
            mail.Keys.Where(key => key.Folder == folder).ToList().ForEach(key => mail.Remove(key));
        }
    }
}
