using MailCoach.Coaching.Mail;
using MailCoach.Graph.Calls;
using MailCoach.Graph.Wire;
using Microsoft.Graph;

namespace MailCoach.Graph;

/// <summary>Graph does not say of a folder what it is for; the folders that matter are asked for by name, once.</summary>
internal sealed class WellKnownFolders(GraphServiceClient requests, GraphCalls calls)
{
    private static readonly IReadOnlyDictionary<string, FolderUse> Names = new Dictionary<string, FolderUse>(StringComparer.OrdinalIgnoreCase)
    {
        ["inbox"] = new(MailFolder.Inbox, Skipped: false),
        ["sentitems"] = new(MailFolder.Sent, Skipped: false),
        ["deleteditems"] = new(MailFolder.Deleted, Skipped: false),
        ["drafts"] = new(MailFolder.Other, Skipped: true),
        ["junkemail"] = new(MailFolder.Other, Skipped: true),
        ["outbox"] = new(MailFolder.Other, Skipped: true),
    };

    private IReadOnlyDictionary<string, FolderUse>? ids;

    /// <summary>Folder id → what it is for.</summary>
    public async Task<IReadOnlyDictionary<string, FolderUse>> IdsAsync(CancellationToken ct)
    {
        if (ids is null)
        {
            var found = await Task.WhenAll(Names.Select(async name => (Id: await IdAsync(name.Key, ct), Use: name.Value)));
            ids = found.Where(folder => folder.Id is not null).DistinctBy(folder => folder.Id).ToDictionary(folder => folder.Id!, folder => folder.Use, StringComparer.Ordinal);
        }

        return ids;
    }

    /// <summary>What is known so far of a folder named by id or by well-known name.</summary>
    public MailFolder KindOf(string folder) =>
        Names.TryGetValue(folder, out var use) || ids?.TryGetValue(folder, out use) == true ? use.Kind : MailFolder.Other;

    private async Task<string?> IdAsync(string name, CancellationToken ct)
    {
        try
        {
            var folder = await calls.GetAsync(
                () => requests.Me.MailFolders[name].ToGetRequestInformation(request =>
                {
                    request.QueryParameters.Select = ["id"];
                    request.Headers.Add("Prefer", GraphMailbox.ImmutableIds);
                }),
                WireContext.Default.FolderWire,
                ct);
            return folder.Id;
        }
        catch (GraphRefusedException refused) when (refused.Status == 404)
        {
            return null;
        }
    }
}

/// <summary>What a well-known folder is for, and whether it is left unread.</summary>
internal readonly record struct FolderUse(MailFolder Kind, bool Skipped);
