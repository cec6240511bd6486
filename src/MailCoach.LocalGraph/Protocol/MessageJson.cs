using System.Globalization;
using System.Text.Json;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Protocol;

/// <summary>Mails in Graph's JSON, under the permission Mail.ReadBasic: there is no content to write.</summary>
internal static class MessageJson
{
    private const string Type = "Microsoft.OutlookServices.Message";

    private static readonly (string Name, Action<Utf8JsonWriter, string, StoredMessage> Write)[] Properties =
    [
        ("createdDateTime", (json, name, stored) => Date(json, name, stored.Message.SentOrReceived)),
        ("lastModifiedDateTime", (json, name, stored) => Date(json, name, stored.Modified)),
        ("changeKey", (json, name, stored) => json.WriteString(name, ChangeKey(stored))),
        ("categories", (json, name, _) => Empty(json, name)),
        ("receivedDateTime", (json, name, stored) => Date(json, name, stored.Message.Received)),
        ("sentDateTime", (json, name, stored) => Date(json, name, stored.Message.SentOrReceived)),
        ("hasAttachments", (json, name, stored) => json.WriteBoolean(name, stored.Message.HasAttachments)),
        ("internetMessageId", (json, name, stored) => json.WriteString(name, stored.Message.InternetMessageId)),
        ("subject", (json, name, stored) => json.WriteString(name, stored.Message.Subject)),
        ("importance", (json, name, stored) => json.WriteString(name, Word(stored.Message.Importance))),
        ("parentFolderId", (json, name, stored) => json.WriteString(name, ItemIds.Folder(stored.Folder))),
        ("conversationId", (json, name, stored) => json.WriteString(name, ItemIds.Conversation(stored.Message.Conversation))),
        ("conversationIndex", (json, name, stored) => json.WriteBase64String(name, ConversationIndex(stored.Message))),
        ("isDeliveryReceiptRequested", (json, name, _) => json.WriteBoolean(name, value: false)),
        ("isReadReceiptRequested", (json, name, _) => json.WriteBoolean(name, value: false)),
        ("isRead", (json, name, stored) => json.WriteBoolean(name, stored.Message.IsRead)),
        ("isDraft", (json, name, stored) => json.WriteBoolean(name, stored.Message.IsDraft)),
        ("webLink", (json, name, stored) => json.WriteString(name, WebLink(stored))),
        ("inferenceClassification", (json, name, stored) => json.WriteString(name, stored.Message.IsOther ? "other" : "focused")),
        ("sender", (json, name, stored) => Recipient(json, name, stored.Message.From)),
        ("from", (json, name, stored) => Recipient(json, name, stored.Message.From)),
        ("toRecipients", (json, name, stored) => Recipients(json, name, stored.Message.To)),
        ("ccRecipients", (json, name, stored) => Recipients(json, name, stored.Message.Cc)),
        ("bccRecipients", (json, name, stored) => Recipients(json, name, stored.Message.Bcc)),
        ("replyTo", (json, name, stored) => Recipients(json, name, stored.Message.ReplyTo)),
        ("flag", (json, name, stored) => Flag(json, name, stored.Message.IsFlagged)),
    ];

    private static readonly IReadOnlySet<string> Known = new HashSet<string>(
        [.. Properties.Select(property => property.Name), "id", "microsoft.graph.eventMessage/meetingMessageType"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly IReadOnlySet<string> Content = new HashSet<string>(StringComparer.OrdinalIgnoreCase)
    {
        "body", "bodyPreview", "uniqueBody", "attachments", "internetMessageHeaders",
        "extensions", "multiValueExtendedProperties", "singleValueExtendedProperties",
    };

    public static Selection Select(string? select) => Selection.Read(select, Type, Known, Content);

    /// <summary>Whether a mail's property may be named in a filter or an order.</summary>
    public static bool Has(string property) => Known.Contains(property);

    /// <summary>Writes the members of a mail; the object around them is the caller's.</summary>
    public static void Write(Utf8JsonWriter json, StoredMessage stored, Selection selection, bool immutableIds, bool inDelta)
    {
        if (ODataType(stored.Message.Meeting, inDelta) is { } type)
        {
            json.WriteString("@odata.type", type);
        }

        json.WriteString("@odata.etag", $"W/\"{ChangeKey(stored)}\"");
        json.WriteString("id", Id(stored.Key, stored.Folder, immutableIds));
        foreach (var (name, write) in Properties)
        {
            if (selection.Has(name))
            {
                write(json, name, stored);
            }
        }

        if (stored.Message.Meeting != MeetingKind.None && selection.Has("microsoft.graph.eventMessage/meetingMessageType"))
        {
            json.WriteString("meetingMessageType", Word(stored.Message.Meeting));
        }
    }

    /// <summary>Writes a mail that left the folder.</summary>
    public static void WriteRemoved(Utf8JsonWriter json, ulong key, ulong folder, string reason, bool immutableIds)
    {
        json.WriteString("@odata.type", "#microsoft.graph.message");
        json.WriteString("id", Id(key, folder, immutableIds));
        json.WriteStartObject("@removed");
        json.WriteString("reason", reason);
        json.WriteEndObject();
    }

    /// <summary>Writes a mail of which nothing is known but its id, as Graph answers for items that came in broken.</summary>
    public static void WriteNulls(Utf8JsonWriter json, ulong key, ulong folder, Selection selection, bool immutableIds)
    {
        json.WriteString("@odata.type", "#microsoft.graph.message");
        json.WriteString("id", Id(key, folder, immutableIds));
        foreach (var (name, _) in Properties)
        {
            if (selection.Has(name))
            {
                json.WriteNull(name);
            }
        }
    }

    private static string Id(ulong key, ulong folder, bool immutable) => immutable ? ItemIds.Immutable(key) : ItemIds.Mutable(key, folder);

    private static string? ODataType(MeetingKind meeting, bool inDelta) => meeting switch
    {
        MeetingKind.Request => "#microsoft.graph.eventMessageRequest",
        MeetingKind.Response => "#microsoft.graph.eventMessageResponse",
        MeetingKind.Cancelled => "#microsoft.graph.eventMessage",
        _ => inDelta ? "#microsoft.graph.message" : null,
    };

    private static string ChangeKey(StoredMessage stored)
    {
        Span<byte> bytes = stackalloc byte[20];
        bytes.Clear();
        bytes[0] = 0x09;
        BitConverter.TryWriteBytes(bytes[4..], stored.Key);
        BitConverter.TryWriteBytes(bytes[12..], stored.Version);
        return Convert.ToBase64String(bytes);
    }

    private static byte[] ConversationIndex(LocalMessage message)
    {
        var index = new byte[22];
        index[0] = 1;
        BitConverter.TryWriteBytes(index.AsSpan(6), ItemIds.KeyOf(message.Conversation));
        return index;
    }

    private static string WebLink(StoredMessage stored) =>
        $"https://outlook.office365.com/owa/?ItemID={Uri.EscapeDataString(ItemIds.Mutable(stored.Key, stored.Folder))}&exvsurl=1&viewmodel=ReadMessageItem";

    private static string Word(LocalImportance importance) => importance switch
    {
        LocalImportance.High => "high",
        LocalImportance.Low => "low",
        _ => "normal",
    };

    private static string Word(MeetingKind meeting) => meeting switch
    {
        MeetingKind.Request => "meetingRequest",
        MeetingKind.Response => "meetingAccepted",
        _ => "meetingCancelled",
    };

    private static void Date(Utf8JsonWriter json, string name, DateTimeOffset at) =>
        json.WriteString(name, at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));

    private static void Empty(Utf8JsonWriter json, string name)
    {
        json.WriteStartArray(name);
        json.WriteEndArray();
    }

    private static void Flag(Utf8JsonWriter json, string name, bool flagged)
    {
        json.WriteStartObject(name);
        json.WriteString("flagStatus", flagged ? "flagged" : "notFlagged");
        json.WriteEndObject();
    }

    private static void Recipients(Utf8JsonWriter json, string name, IReadOnlyList<LocalPerson> people)
    {
        json.WriteStartArray(name);
        foreach (var person in people)
        {
            Recipient(json, name: null, person);
        }

        json.WriteEndArray();
    }

    private static void Recipient(Utf8JsonWriter json, string? name, LocalPerson? person)
    {
        if (person is null)
        {
            return;
        }

        if (name is null)
        {
            json.WriteStartObject();
        }
        else
        {
            json.WriteStartObject(name);
        }

        json.WriteStartObject("emailAddress");
        json.WriteString("name", person.Name ?? person.Address);
        json.WriteString("address", person.Address);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
