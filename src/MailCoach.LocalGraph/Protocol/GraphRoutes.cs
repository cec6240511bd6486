using System.Text.Json;
using MailCoach.LocalGraph.Faults;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Protocol;

/// <summary>Which address answers what. Everything else is refused as Graph refuses it.</summary>
internal static class GraphRoutes
{
    public static GraphAnswer Answer(GraphRequest request, LocalMailbox mailbox, FaultShape shape) => request.Segments switch
    {
        ["me"] => GraphAnswer.Of(json => OwnerJson.Write(json, request, mailbox.Owner)),
        ["me", "mailboxSettings"] => GraphAnswer.Of(json =>
            OwnerJson.WriteSettings(json, request, mailbox.Owner, Folder(mailbox, WellKnownFolders.Archive).Folder.Id)),
        ["me", "calendarView"] or ["me", "calendar", "calendarView"] => GraphAnswer.Of(json => CalendarView.Write(json, request, mailbox)),
        ["me", "mailFolders", .. var rest] => GraphAnswer.Of(Folders(request, mailbox, rest, shape)),
        ["me", "messages", .. var rest] => GraphAnswer.Of(Messages(request, mailbox, folder: null, rest)),
        [var first, ..] when first is not "me" => throw GraphRefusal.UnknownSegment(first),
        [.., var last] => throw GraphRefusal.UnknownSegment(last),
        _ => throw GraphRefusal.UnknownSegment(""),
    };

    private static Action<Utf8JsonWriter> Folders(GraphRequest request, LocalMailbox mailbox, string[] path, FaultShape shape) => path switch
    {
        [] => json => FolderLists.Write(json, request, mailbox, parent: null),
        ["delta" or "delta()"] => json => FolderDelta.Write(json, request, mailbox),
        [var id] => json => FolderLists.WriteOne(json, request, mailbox, Folder(mailbox, id)),
        [var id, "childFolders"] => json => FolderLists.Write(json, request, mailbox, Folder(mailbox, id)),
        [var id, "messages", "delta" or "delta()"] => Delta(request, mailbox, Folder(mailbox, id), shape),
        [var id, "messages", .. var rest] => Messages(request, mailbox, Folder(mailbox, id), rest),
        [.., var last] => throw GraphRefusal.UnknownSegment(last),
    };

    private static Action<Utf8JsonWriter> Delta(GraphRequest request, LocalMailbox mailbox, StoredFolder folder, FaultShape shape)
    {
        var page = FaultyPage.Of(MessageDelta.Read(request, mailbox, folder), shape, mailbox, folder);
        return json => MessageDelta.Write(json, request, page, folder);
    }

    private static Action<Utf8JsonWriter> Messages(GraphRequest request, LocalMailbox mailbox, StoredFolder? folder, string[] path) => path switch
    {
        [] => json => MessageLists.Write(json, request, mailbox, folder),
        ["delta" or "delta()"] => throw new GraphRefusal(400, "ErrorInvalidRequest", "Change tracking is not supported against 'microsoft.graph.message'."),
        [var id] => json => MessageLists.WriteOne(json, request, mailbox, id, folder),
        [_, "$value" or "attachments" or "extensions", ..] => throw GraphRefusal.AccessDenied(),
        [.., var last] => throw GraphRefusal.UnknownSegment(last),
    };

    private static StoredFolder Folder(LocalMailbox mailbox, string idOrName)
    {
        if (mailbox.FindFolder(idOrName) is { } folder)
        {
            return folder;
        }

        // A well-known name that this mailbox has no folder for, or a folder that went.
        throw idOrName.All(char.IsAsciiLetter) || ItemIds.TryReadFolder(idOrName, out _) ? GraphRefusal.NotFound() : GraphRefusal.MalformedId();
    }
}
