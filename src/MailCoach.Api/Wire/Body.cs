using System.Text.Json;
using Microsoft.AspNetCore.Http.Features;

namespace MailCoach.Api.Wire;

/// <summary>A request body that knows how to read itself from JSON.</summary>
public interface IBody<TSelf>
    where TSelf : IBody<TSelf>
{
    static abstract TSelf Read(Fields fields);
}

/// <summary>The JSON body of a request as a parameter of its endpoint: 415 for another kind, 413 past 2 MB, 400 with the fields named.</summary>
public sealed class Body<T>(T value, string json)
    where T : IBody<T>
{
    /// <summary>2 MB, as the contract says.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    public T Value { get; } = value;

    /// <summary>The body as it was sent, once it has been found good: what a merge patch leaves out matters.</summary>
    public string Json { get; } = json;

    public static async ValueTask<Body<T>?> BindAsync(HttpContext context)
    {
        using var body = await Bodies.JsonAsync(context, MaxBytes);
        return new Body<T>(Fields.Read(body.RootElement, T.Read), body.RootElement.GetRawText());
    }
}

/// <summary>Reads bodies within their bounds.</summary>
public static class Bodies
{
    public static async Task<JsonDocument> JsonAsync(HttpContext context, int maxBytes)
    {
        var request = context.Request;
        if (!request.HasJsonContentType())
        {
            throw new ProblemException(StatusCodes.Status415UnsupportedMediaType, "unsupported-media-type");
        }

        Limit(context, maxBytes);
        try
        {
            return await JsonDocument.ParseAsync(request.Body, new JsonDocumentOptions { AllowDuplicateProperties = false }, context.RequestAborted);
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            // The latter for a field whose name no Unicode can hold (a lone surrogate).
            throw new ProblemException(StatusCodes.Status400BadRequest, "malformed");
        }
    }

    public static void Limit(HttpContext context, int maxBytes)
    {
        if (context.Request.ContentLength > maxBytes)
        {
            throw new ProblemException(StatusCodes.Status413PayloadTooLarge, "too-large");
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = maxBytes;
        }
    }
}
