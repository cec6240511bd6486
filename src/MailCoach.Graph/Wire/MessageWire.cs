using System.Text.Json;
using System.Text.Json.Serialization;

namespace MailCoach.Graph.Wire;

/// <summary>A message as Graph sends it; anything may be missing or null.</summary>
internal sealed class MessageWire
{
    public string? Id { get; set; }

    [JsonPropertyName("@odata.type")]
    public string? Type { get; set; }

    [JsonPropertyName("@removed")]
    public RemovedWire? Removed { get; set; }

    public string? InternetMessageId { get; set; }

    public string? ConversationId { get; set; }

    public string? Subject { get; set; }

    public RecipientWire? From { get; set; }

    public List<RecipientWire?>? ToRecipients { get; set; }

    public List<RecipientWire?>? CcRecipients { get; set; }

    [JsonConverter(typeof(TimeWire))]
    public DateTimeOffset? ReceivedDateTime { get; set; }

    [JsonConverter(typeof(TimeWire))]
    public DateTimeOffset? SentDateTime { get; set; }

    [JsonConverter(typeof(TimeWire))]
    public DateTimeOffset? CreatedDateTime { get; set; }

    public bool? HasAttachments { get; set; }

    public string? Importance { get; set; }

    public bool? IsRead { get; set; }

    public bool? IsDraft { get; set; }

    public FlagWire? Flag { get; set; }

    public string? WebLink { get; set; }

    public DateTimeOffset? At => ReceivedDateTime ?? SentDateTime ?? CreatedDateTime;

    /// <summary>Only some members were sent: even a mail without sender and subject has a conversation or a time.</summary>
    public bool IsPartial => Id is not null && Removed is null && ConversationId is null && At is null;
}

internal sealed class RecipientWire
{
    public EmailAddressWire? EmailAddress { get; set; }
}

internal sealed class EmailAddressWire
{
    public string? Name { get; set; }

    public string? Address { get; set; }
}

internal sealed class FlagWire
{
    public string? FlagStatus { get; set; }
}

/// <summary>A time that cannot be read is no time; it must not cost the page.</summary>
internal sealed class TimeWire : JsonConverter<DateTimeOffset?>
{
    public override DateTimeOffset? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var time) ? time.ToUniversalTime() : null;

    public override void Write(Utf8JsonWriter writer, DateTimeOffset? value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Graph is only read.");
}
