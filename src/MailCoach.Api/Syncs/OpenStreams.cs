using MailCoach.Api.Hosting;
using MailCoach.Api.Wire;

namespace MailCoach.Api.Syncs;

/// <summary>How many event streams are open, by mailbox and in all.</summary>
public sealed class OpenStreams(LoadLimits limits)
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);

    private readonly Lock gate = new();
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);
    private int all;

    /// <summary>Takes a place until it is disposed of.</summary>
    /// <exception cref="ProblemException">429 for a person who has too many open, 503 for a host that has.</exception>
    public IDisposable Open(string mailboxKey)
    {
        lock (gate)
        {
            var own = open.GetValueOrDefault(mailboxKey);
            if (own >= limits.StreamsPerPerson)
            {
                throw new ProblemException(StatusCodes.Status429TooManyRequests, "too-many-requests") { RetryAfter = Soon };
            }

            if (all >= limits.Streams)
            {
                throw new ProblemException(StatusCodes.Status503ServiceUnavailable, "unavailable") { RetryAfter = Soon };
            }

            open[mailboxKey] = own + 1;
            all++;
            return new Place(this, mailboxKey);
        }
    }

    private void Close(string mailboxKey)
    {
        lock (gate)
        {
            all--;
            if (--open[mailboxKey] == 0)
            {
                open.Remove(mailboxKey);
            }
        }
    }

    private sealed class Place(OpenStreams streams, string mailboxKey) : IDisposable
    {
        public void Dispose() => streams.Close(mailboxKey);
    }
}
