using System.Globalization;
using System.Text;
using MailCoach.LocalGraph.Protocol;
using Microsoft.Net.Http.Headers;

namespace MailCoach.LocalGraph.Faults;

/// <summary>Answers that refuse, break off, or take for ever.</summary>
internal static class FaultyAnswer
{
    private static readonly byte[] Page = Encoding.UTF8.GetBytes(
        "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>");

    public static GraphAnswer Refusal(Fault fault, string requestId, DateTimeOffset now)
    {
        var answer = fault.IsHtml
            ? new GraphAnswer { Status = fault.Status!.Value, Body = Page, ContentType = "text/html" }
            : GraphAnswer.Error(fault.Status!.Value, fault.Code, fault.Message, requestId, now);
        if (fault.RetryAfter is { } wait)
        {
            answer.Headers[HeaderNames.RetryAfter] = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (fault.Status == StatusCodes.Status401Unauthorized)
        {
            answer.Headers[HeaderNames.WWWAuthenticate] = fault.Challenge ?? "Bearer realm=\"\", error=\"invalid_token\"";
        }

        return answer;
    }

    /// <summary>The bytes of an answer that ends early, or of one with a hole in it.</summary>
    public static GraphAnswer Damaged(GraphAnswer answer, FaultCut cut)
    {
        if (cut is not (FaultCut.Truncated or FaultCut.Malformed))
        {
            return answer;
        }

        var bytes = answer.Body.ToArray();
        if (cut == FaultCut.Malformed)
        {
            "\u0001}]<oops"u8.CopyTo(bytes.AsSpan(bytes.Length / 2));
        }

        var damaged = new GraphAnswer { Status = answer.Status, ContentType = answer.ContentType, Body = cut == FaultCut.Malformed ? bytes : bytes[..(bytes.Length / 2)] };
        foreach (var (name, value) in answer.Headers)
        {
            damaged.Headers[name] = value;
        }

        return damaged;
    }

    /// <summary>Sends half of the body and breaks the connection.</summary>
    public static async Task Reset(HttpContext context, ReadOnlyMemory<byte> body)
    {
        await context.Response.Body.WriteAsync(body[..(body.Length / 2)], context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
        context.Abort();
    }

    /// <summary>Sends a byte, waits, and sends another.</summary>
    public static async Task Drip(HttpContext context, ReadOnlyMemory<byte> body, TimeSpan pause)
    {
        for (var sent = 0; sent < body.Length && !context.RequestAborted.IsCancellationRequested; sent++)
        {
            await context.Response.Body.WriteAsync(body.Slice(sent, 1), context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(pause, context.RequestAborted);
        }
    }
}
