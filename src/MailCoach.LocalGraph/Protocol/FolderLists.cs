using System.Text.Json;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Protocol;

/// <summary><c>/me/mailFolders</c> and <c>childFolders</c>: one level each, hidden ones on request only.</summary>
internal static class FolderLists
{
    public static void Write(Utf8JsonWriter json, GraphRequest request, LocalMailbox mailbox, StoredFolder? parent)
    {
        Lists.Refuse(request);
        var selection = FolderJson.Select(request["$select"]);
        var folders = mailbox.Children(parent, request.Flag("includeHiddenFolders"));
        var skip = request.Number("$skip", least: 0) ?? 0;
        var page = folders.Skip(skip).Take(request.Number("$top", least: 1) ?? request.PageSize).ToList();

        json.WriteString("@odata.context", $"{request.BaseUrl}/$metadata#users('{OwnerJson.UserId(mailbox.Owner)}')/mailFolders");
        if (request.Flag("$count"))
        {
            json.WriteNumber("@odata.count", folders.Count);
        }

        json.WriteStartArray("value");
        foreach (var folder in page)
        {
            json.WriteStartObject();
            FolderJson.Write(json, folder, selection, inDelta: false);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (skip + page.Count < folders.Count)
        {
            json.WriteString("@odata.nextLink", Lists.Next(request, skip + page.Count));
        }
    }

    public static void WriteOne(Utf8JsonWriter json, GraphRequest request, LocalMailbox mailbox, StoredFolder folder)
    {
        Lists.Refuse(request);
        json.WriteString("@odata.context", $"{request.BaseUrl}/$metadata#users('{OwnerJson.UserId(mailbox.Owner)}')/mailFolders/$entity");
        FolderJson.Write(json, mailbox.State(folder), FolderJson.Select(request["$select"]), inDelta: false);
    }
}
