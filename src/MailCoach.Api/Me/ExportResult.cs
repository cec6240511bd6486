using System.Security.Cryptography;
using MailCoach.Api.Mailboxes;

namespace MailCoach.Api.Me;

/// <summary>Tells the export of everything slice after slice. What fails on the way breaks the connection: half an export must not look whole.</summary>
public sealed class ExportResult(IMailboxGrain mailbox, string export, ExportSlice first) : IResult
{
    public static async Task<ExportResult> BeginAsync(IMailboxGrain mailbox)
    {
        var export = RandomNumberGenerator.GetHexString(32);
        return new ExportResult(mailbox, export, await mailbox.ExportAsync(export, begins: true) ?? throw new InvalidOperationException("An export begins with its first slice."));
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.CacheControl = "private, no-cache";
        httpContext.Response.ContentType = "application/json; charset=utf-8";
        await Slices.WriteAsync(httpContext, first.Json);
        var slice = first;
        while (!slice.IsLast && !httpContext.RequestAborted.IsCancellationRequested)
        {
            if (await mailbox.ExportAsync(export, begins: false) is not { } next)
            {
                httpContext.Abort();
                return;
            }

            await Slices.WriteAsync(httpContext, next.Json);
            slice = next;
        }
    }
}
