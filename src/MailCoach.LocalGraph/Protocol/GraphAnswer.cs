using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace MailCoach.LocalGraph.Protocol;

/// <summary>What goes back: a status, Graph's headers and a JSON object.</summary>
internal sealed class GraphAnswer
{
    private static readonly JsonWriterOptions AsGraphWrites = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public int Status { get; init; } = StatusCodes.Status200OK;

    public required ReadOnlyMemory<byte> Body { get; init; }

    public string ContentType { get; init; } = "application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8";

    public IDictionary<string, string> Headers { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public static GraphAnswer Of(Action<Utf8JsonWriter> members, int status = StatusCodes.Status200OK)
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using (var json = new Utf8JsonWriter(buffer, AsGraphWrites))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        return new GraphAnswer { Status = status, Body = buffer.WrittenMemory };
    }

    /// <summary>Graph's error: <c>{ "error": { code, message, innerError } }</c>.</summary>
    public static GraphAnswer Error(int status, string code, string message, string requestId, DateTimeOffset now) => Of(
        json =>
        {
            json.WriteStartObject("error");
            json.WriteString("code", code);
            json.WriteString("message", message);
            json.WriteStartObject("innerError");
            json.WriteString("date", now.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture));
            json.WriteString("request-id", requestId);
            json.WriteString("client-request-id", requestId);
            json.WriteEndObject();
            json.WriteEndObject();
        },
        status);
}
