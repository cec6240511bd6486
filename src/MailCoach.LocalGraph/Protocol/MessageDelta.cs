using System.Text.Json;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Protocol;

/// <summary>
/// <c>/me/mailFolders/{id}/messages/delta</c>: first every mail of the folder, newest first, then what changed since.
/// A page that came out full is followed by another, even if that one is empty: as with Graph, only the deltaLink ends a walk.
/// </summary>
internal static class MessageDelta
{
    public static DeltaPage<MessageChange> Read(GraphRequest request, LocalMailbox mailbox, StoredFolder folder)
    {
        var (token, isFirst) = DeltaWalk.Begin(request, mailbox, folder.Key, MessageJson.Select);
        return isFirst || token.Position is not null
            ? FirstWalk(request, mailbox, folder, token)
            : LaterWalk(request, mailbox, folder, token);
    }

    public static void Write(Utf8JsonWriter json, GraphRequest request, DeltaPage<MessageChange> page, StoredFolder folder)
    {
        var selection = MessageJson.Select(page.Select);
        json.WriteString("@odata.context", $"{request.BaseUrl}/$metadata#Collection(message{(page.Select.Length == 0 ? "" : $"({page.Select})")})");
        json.WriteStartArray("value");
        foreach (var change in page.Items)
        {
            json.WriteStartObject();
            if (change.Stored is { } stored)
            {
                MessageJson.Write(json, stored, selection, request.ImmutableIds, inDelta: true);
            }
            else if (change.RemovedBecause is { } reason)
            {
                MessageJson.WriteRemoved(json, change.Key, folder.Key, reason, request.ImmutableIds);
            }
            else
            {
                MessageJson.WriteNulls(json, change.Key, folder.Key, selection, request.ImmutableIds);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString(page.IsLast ? "@odata.deltaLink" : "@odata.nextLink", page.Link);
    }

    private static DeltaPage<MessageChange> FirstWalk(GraphRequest request, LocalMailbox mailbox, StoredFolder folder, DeltaToken token)
    {
        var size = Math.Min(request.PageSize, token.Remaining ?? int.MaxValue);
        var stored = mailbox.NewestFirst(folder, token.Position, size)
            .TakeWhile(mail => token.Since is null || mail.Message.Received >= token.Since)
            .ToList();
        var remaining = token.Remaining - stored.Count;
        var items = stored.ConvertAll(mail => new MessageChange(mail.Key, mail, RemovedBecause: null, mail.Version));
        return stored.Count < size || remaining == 0
            ? new DeltaPage<MessageChange>(items, token.Select, IsLast: true, DeltaWalk.Done(request, Told(token)))
            : new DeltaPage<MessageChange>(
                items,
                token.Select,
                IsLast: false,
                DeltaWalk.Next(request, token with { Position = stored[^1].Position, Remaining = remaining }));
    }

    private static DeltaPage<MessageChange> LaterWalk(GraphRequest request, LocalMailbox mailbox, StoredFolder folder, DeltaToken token)
    {
        var upTo = token.UpTo == token.After ? mailbox.Version : token.UpTo;
        var changes = mailbox.Changes(folder, token.After, upTo, request.PageSize);
        var items = changes.Where(change => token.Since is null || change.Stored is null || change.Stored.Message.Received >= token.Since);
        return changes.Count < request.PageSize
            ? new DeltaPage<MessageChange>([.. items], token.Select, IsLast: true, DeltaWalk.Done(request, Told(token with { UpTo = upTo })))
            : new DeltaPage<MessageChange>(
                [.. items],
                token.Select,
                IsLast: false,
                DeltaWalk.Next(request, token with { After = changes[^1].Version, UpTo = upTo }));
    }

    private static DeltaToken Told(DeltaToken token) => token with { After = token.UpTo, Position = null, Remaining = null };
}

/// <summary>A page of a delta, before it is written. <paramref name="Link"/> is the deltaLink of a last page, else the nextLink.</summary>
internal sealed record DeltaPage<T>(IReadOnlyList<T> Items, string Select, bool IsLast, string Link);
