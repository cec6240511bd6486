namespace MailCoach.Api.Mailboxes;

/// <summary>A body goes out a slice at a time: who reads slowly holds one of them and not the whole, and who does not read at all is let go.</summary>
internal static class Slices
{
    private const int Slice = 32 * 1024;

    /// <summary>For a reader to take a slice: about three kilobytes a second.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        var clock = context.RequestServices.GetRequiredService<TimeProvider>();
        try
        {
            for (; body.Length > 0; body = body[Math.Min(Slice, body.Length)..])
            {
                var write = context.Response.Body.WriteAsync(body[..Math.Min(Slice, body.Length)], context.RequestAborted);
                if (!write.IsCompletedSuccessfully)
                {
                    await write.AsTask().WaitAsync(Patience, clock, context.RequestAborted);
                }
            }
        }
        catch (TimeoutException)
        {
            context.Abort();
        }
    }
}
