namespace MailCoach.LocalGraph.Protocol;

/// <summary>What was asked lately, and how much of it at the same time.</summary>
internal sealed class RequestLog
{
    // Enough for a first sync of a million mails; then the oldest are forgotten.
    private const int Kept = 20_000;

    private readonly Lock door = new();
    private readonly Queue<LocalRequest> requests = [];
    private int inFlight;

    public int MostInFlight { get; private set; }

    public IReadOnlyList<LocalRequest> Requests
    {
        get
        {
            lock (door)
            {
                return [.. requests];
            }
        }
    }

    public LocalRequest Enter(HttpRequest request)
    {
        lock (door)
        {
            inFlight++;
            MostInFlight = Math.Max(MostInFlight, inFlight);
            var path = request.Path.Value ?? "";
            var noted = new LocalRequest(
                request.Method,
                (path.StartsWith("/v1.0/", StringComparison.Ordinal) ? path["/v1.0".Length..] : path) + Uri.UnescapeDataString(request.QueryString.Value ?? ""),
                request.Headers["Prefer"].ToString(),
                request.Headers.UserAgent.ToString(),
                inFlight);
            requests.Enqueue(noted);
            if (requests.Count > Kept)
            {
                requests.Dequeue();
            }

            return noted;
        }
    }

    public void Leave()
    {
        lock (door)
        {
            inFlight--;
        }
    }

    public void Clear()
    {
        lock (door)
        {
            requests.Clear();
            MostInFlight = inFlight;
        }
    }
}
