using System.Globalization;
using System.Text.Json;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Protocol;

/// <summary><c>/me/messages</c>, <c>/me/mailFolders/{id}/messages</c> and single mails.</summary>
internal static class MessageLists
{
    private const int LargestTop = 1000;

    private static readonly Dictionary<string, Func<LocalMessage, string>> Keys = new(StringComparer.Ordinal)
    {
        ["receivedDateTime"] = message => Sortable(message.Received),
        ["sentDateTime"] = message => Sortable(message.SentOrReceived),
        ["subject"] = message => message.Subject,
        ["from/emailAddress/name"] = message => message.From?.Name ?? "",
        ["from/emailAddress/address"] = message => message.From?.Address ?? "",
        ["isRead"] = message => message.IsRead ? "1" : "0",
        ["hasAttachments"] = message => message.HasAttachments ? "1" : "0",
    };

    public static void Write(Utf8JsonWriter json, GraphRequest request, LocalMailbox mailbox, StoredFolder? folder)
    {
        Lists.Refuse(request);
        var selection = MessageJson.Select(request["$select"]);
        var filters = MessageFilter.Read(request["$filter"]);
        var top = request.Number("$top", least: 1);
        if (top > LargestTop)
        {
            throw GraphRefusal.BadQuery($"Invalid value '{top}' for $top query option found. The $top query option must be between 1 and {LargestTop}.");
        }

        var size = top ?? request.PageSize;
        var skip = request.Number("$skip", least: 0) ?? 0;
        var matching = Ordered(mailbox.All(folder), request["$orderby"])
            .Where(stored => filters.All(filter => filter.Matches(stored.Message)))
            .ToList();
        var page = matching.Skip(skip).Take(size).ToList();

        json.WriteString("@odata.context", Context(request, mailbox, folder, selection));
        if (request.Flag("$count"))
        {
            json.WriteNumber("@odata.count", matching.Count);
        }

        json.WriteStartArray("value");
        foreach (var stored in page)
        {
            json.WriteStartObject();
            MessageJson.Write(json, stored, selection, request.ImmutableIds, inDelta: false);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (skip + page.Count < matching.Count)
        {
            json.WriteString("@odata.nextLink", Lists.Next(request, skip + page.Count));
        }
    }

    public static void WriteOne(Utf8JsonWriter json, GraphRequest request, LocalMailbox mailbox, string id, StoredFolder? folder)
    {
        Lists.Refuse(request);
        var selection = MessageJson.Select(request["$select"]);
        if (!ItemIds.TryReadMessage(id, out _, out _))
        {
            throw GraphRefusal.MalformedId();
        }

        var stored = mailbox.FindMessage(id);
        if (stored is null || (folder is not null && stored.Folder != folder.Key))
        {
            throw GraphRefusal.NotFound();
        }

        json.WriteString("@odata.context", $"{Context(request, mailbox, folder, selection)}/$entity");
        MessageJson.Write(json, stored, selection, request.ImmutableIds, inDelta: false);
    }

    private static string Context(GraphRequest request, LocalMailbox mailbox, StoredFolder? folder, Selection selection)
    {
        var path = folder is null ? "messages" : $"mailFolders('{Uri.EscapeDataString(folder.Folder.Id)}')/messages";
        var selected = selection.Text.Length == 0 ? "" : $"({selection.Text})";
        return $"{request.BaseUrl}/$metadata#users('{OwnerJson.UserId(mailbox.Owner)}')/{path}{selected}";
    }

    private static IEnumerable<StoredMessage> Ordered(IReadOnlyList<StoredMessage> newestFirst, string? order)
    {
        if (order is null)
        {
            return newestFirst;
        }

        var (property, direction) = order.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries) switch
        {
            [var only] => (only, "asc"),
            [var first, "asc" or "desc"] words => (first, words[1]),
            _ => throw GraphRefusal.BadQuery($"Syntax error in '{order}'."),
        };
        if (!Keys.TryGetValue(property, out var key))
        {
            throw GraphRefusal.UnknownProperty(property, "Microsoft.OutlookServices.Message");
        }

        return string.Equals(direction, "desc", StringComparison.Ordinal)
            ? newestFirst.OrderByDescending(stored => key(stored.Message), StringComparer.OrdinalIgnoreCase)
            : newestFirst.OrderBy(stored => key(stored.Message), StringComparer.OrdinalIgnoreCase);
    }

    private static string Sortable(DateTimeOffset at) => at.UtcTicks.ToString("d19", CultureInfo.InvariantCulture);
}
