namespace MailCoach.LocalGraph.Protocol;

/// <summary>A request that Graph refuses, with the status, code and words it refuses with.</summary>
internal sealed class GraphRefusal(int status, string code, string message) : Exception(message)
{
    public int Status { get; } = status;

    public string Code { get; } = code;

    /// <summary>Where to start anew, sent as <c>Location</c> with an expired delta link.</summary>
    public string? Location { get; init; }

    public static GraphRefusal UnknownProperty(string name, string type) =>
        new(400, "RequestBroker--ParseUri", $"Could not find a property named '{name}' on type '{type}'.");

    public static GraphRefusal BadQuery(string message) => new(400, "RequestBroker--ParseUri", message);

    public static GraphRefusal AccessDenied() => new(403, "ErrorAccessDenied", "Access is denied. Check credentials and try again.");

    public static GraphRefusal NotFound() => new(404, "ErrorItemNotFound", "The specified object was not found in the store.");

    public static GraphRefusal MalformedId() => new(400, "ErrorInvalidIdMalformed", "Id is malformed.");

    public static GraphRefusal UnknownSegment(string segment) =>
        new(400, "BadRequest", $"Resource not found for the segment '{segment}'.");

    public static GraphRefusal Expired(string location) =>
        new(410, "syncStateNotFound", "The sync state generation is not found; a full sync is required.") { Location = location };

    public static GraphRefusal NotSignedIn() => new(401, "InvalidAuthenticationToken", "Access token is empty.");
}
