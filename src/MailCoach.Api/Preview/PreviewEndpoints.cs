using System.Globalization;
using MailCoach.Api.Hosting;
using MailCoach.Api.SignIn;
using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Coaching.Mail;
using MailCoach.Graph;
using Microsoft.AspNetCore.Mvc;

namespace MailCoach.Api.Preview;

/// <summary>Local mode: what the preview of Outlook lists. Straight from Graph, kept nowhere, no bodies.</summary>
public static class PreviewEndpoints
{
    private const int PageLength = 50;

    public static void MapPreview(this WebApplication app, MailCoachSettings settings)
    {
        if (settings.Mode == Mode.Local)
        {
            app.MapGet("/preview/messages", ListAsync).ExcludeFromDescription();
        }
    }

    private static async Task<IResult> ListAsync(
        GraphDoor door, ICredentials credentials, MailboxKeys keys, [FromQuery] string? folder, [FromQuery] string? cursor, CancellationToken cancellationToken)
    {
        var graph = door.Mailbox(credentials.For(keys.Own, null)!);
        var facts = await graph.ReadOwnerAsync(cancellationToken);
        var folders = await FoldersAsync(graph, cancellationToken);
        var shown = folder is null
            ? folders.FirstOrDefault(candidate => candidate.Kind == MailFolder.Inbox) ?? folders[0]
            : folders.FirstOrDefault(candidate => candidate.Id == folder) ?? throw ProblemException.NotFound();
        if (!int.TryParse(cursor ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var skip))
        {
            throw ProblemException.Invalid("cursor", new Sentence("error.cursor"));
        }

        var list = await graph.ListAsync(shown.Id, skip, PageLength, cancellationToken);
        return Results.Json(
            new PreviewList(
                [.. folders.Select(candidate => new PreviewFolder(candidate.Id, candidate.Name ?? "", candidate.Kind))],
                [.. list.Messages.Select(message => PreviewMessage.Of(message, shown.Id, facts))],
                list.HasMore ? (skip + PageLength).ToString(CultureInfo.InvariantCulture) : null),
            Json.Options);
    }

    private static async Task<List<FolderChange>> FoldersAsync(GraphMailbox graph, CancellationToken cancellationToken)
    {
        var folders = new List<FolderChange>();
        string? link = null;
        do
        {
            var page = await graph.ReadFoldersAsync(link, cancellationToken);
            folders.AddRange(page.Changed.Where(folder => !folder.Skipped));
            link = page.NextLink;
        }
        while (link is not null);
        return [.. folders.OrderBy(folder => folder.Kind switch { MailFolder.Inbox => 0, MailFolder.Sent => 1, MailFolder.Other => 2, _ => 3 }).ThenBy(folder => folder.Name, StringComparer.Ordinal)];
    }
}

public sealed record PreviewList(IReadOnlyList<PreviewFolder> Folders, IReadOnlyList<PreviewMessage> Items, string? NextCursor);

public sealed record PreviewFolder(string Id, string Name, MailFolder Kind);

public sealed record PreviewMessage(
    string Id,
    string? InternetMessageId,
    string ConversationId,
    string Subject,
    MailPerson? From,
    IReadOnlyList<MailPerson> To,
    DateTimeOffset At,
    bool IsRead,
    bool IsFlagged,
    Importance Importance,
    bool HasAttachments,
    string FolderId,
    bool Mine)
{
    public static PreviewMessage Of(MessageMetadata message, string folderId, OwnerFacts owner) => new(
        message.Id,
        message.InternetMessageId,
        message.ConversationId,
        message.Subject,
        message.From,
        message.To,
        message.At,
        message.IsRead,
        message.IsFlagged,
        message.Importance,
        message.HasAttachments,
        folderId,
        message.From is { } from && owner.Addresses.Contains(from.Address));
}
