using System.Text.Json;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Protocol;

/// <summary>Folders in Graph's JSON.</summary>
internal static class FolderJson
{
    private static readonly IReadOnlySet<string> Known = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "id", "displayName", "parentFolderId", "childFolderCount", "unreadItemCount", "totalItemCount", "isHidden",
    };

    public static Selection Select(string? select) =>
        Selection.Read(select, "Microsoft.OutlookServices.MailFolder", Known, new HashSet<string>(StringComparer.Ordinal));

    /// <summary>Writes the members of a folder; the object around them is the caller's.</summary>
    public static void Write(Utf8JsonWriter json, FolderState state, Selection selection, bool inDelta)
    {
        if (inDelta)
        {
            json.WriteString("@odata.type", "#microsoft.graph.mailFolder");
        }

        json.WriteString("id", state.Folder.Id);
        Text("displayName", state.Folder.DisplayName);
        Text("parentFolderId", state.Folder.ParentId);
        Number("childFolderCount", state.Children);
        Number("unreadItemCount", state.Unread);
        Number("totalItemCount", state.Total);
        if (selection.Has("isHidden"))
        {
            json.WriteBoolean("isHidden", state.Folder.IsHidden);
        }

        void Text(string name, string? value)
        {
            if (selection.Has(name) && value is not null)
            {
                json.WriteString(name, value);
            }
        }

        void Number(string name, int value)
        {
            if (selection.Has(name))
            {
                json.WriteNumber(name, value);
            }
        }
    }

    public static void WriteRemoved(Utf8JsonWriter json, ulong key, string reason)
    {
        json.WriteString("@odata.type", "#microsoft.graph.mailFolder");
        json.WriteString("id", ItemIds.Folder(key));
        json.WriteStartObject("@removed");
        json.WriteString("reason", reason);
        json.WriteEndObject();
    }
}
