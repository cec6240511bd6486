using System.Text.Json;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Protocol;

/// <summary><c>/me/mailFolders/delta</c>: all folders, the nested and the hidden ones too, then those that changed since.</summary>
internal static class FolderDelta
{
    public static void Write(Utf8JsonWriter json, GraphRequest request, LocalMailbox mailbox)
    {
        var (token, isFirst) = DeltaWalk.Begin(request, mailbox, folder: 0, FolderJson.Select);
        var upTo = token.UpTo == token.After && !isFirst ? mailbox.Version : token.UpTo;
        var changes = mailbox.FolderChanges(token.After, upTo, request.PageSize);
        var isLast = changes.Count < request.PageSize;
        var selection = FolderJson.Select(token.Select);

        json.WriteString("@odata.context", $"{request.BaseUrl}/$metadata#Collection(mailFolder{(token.Select.Length == 0 ? "" : $"({token.Select})")})");
        json.WriteStartArray("value");
        foreach (var (change, state) in changes)
        {
            json.WriteStartObject();
            if (state is null)
            {
                FolderJson.WriteRemoved(json, change.Key, change.RemovedBecause ?? "deleted");
            }
            else
            {
                FolderJson.Write(json, state, selection, inDelta: true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString(
            isLast ? "@odata.deltaLink" : "@odata.nextLink",
            isLast
                ? DeltaWalk.Done(request, token with { After = upTo, UpTo = upTo })
                : DeltaWalk.Next(request, token with { After = changes[^1].Change.Version, UpTo = upTo }));
    }
}
