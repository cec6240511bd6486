using Azure.Core;
using MailCoach.Graph.Calls;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware;

namespace MailCoach.Graph;

/// <summary>The one way out to Microsoft Graph of a host: its connections, its request builder and its limit over all mailboxes.</summary>
public sealed class GraphDoor : IDisposable
{
    /// <summary>Connections are renewed so that a change of Graph's address is noticed.</summary>
    private static readonly TimeSpan ConnectionLife = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(20);

    private readonly GraphOptions options;
    private readonly TimeProvider clock;
    private readonly ILogger logger;
    private readonly HttpClient http;
    private readonly GraphServiceClient requests;
    private readonly SemaphoreSlim? gate;

    public GraphDoor(GraphOptions options, TimeProvider clock, ILoggerFactory? logs)
    {
        this.options = options;
        this.clock = clock;
        logger = logs?.CreateLogger<GraphDoor>() ?? NullLogger<GraphDoor>.Instance;
        gate = options.AppConcurrency is { } most ? new SemaphoreSlim(most, most) : null;

        // The SDK's middleware without its own retries: a throttle holds for a whole mailbox, so the wait must be shared by all its calls.
        var middleware = GraphClientFactory.CreateDefaultHandlers().Where(handler => handler is not RetryHandler);
        var sockets = new SocketsHttpHandler
        {
            AutomaticDecompression = System.Net.DecompressionMethods.All,
            PooledConnectionLifetime = ConnectionLife,
            ConnectTimeout = ConnectTimeout,
            AllowAutoRedirect = false,
        };
        http = new HttpClient(GraphClientFactory.CreatePipeline(middleware, sockets)!) { Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        requests = new GraphServiceClient(http, new AnonymousAuthenticationProvider(), options.BaseUrl.ToString().TrimEnd('/'));
    }

    /// <summary>The mailbox that <paramref name="credential"/> may read. Keep one per owner: it holds their limit of calls in flight and their wait.</summary>
    public GraphMailbox Mailbox(TokenCredential credential) => Mailbox(() => credential);

    /// <summary>As above; the credential is made anew when Graph refuses its token before it has ended, for the old one would hand out the same token again.</summary>
    public GraphMailbox Mailbox(Func<TokenCredential> credential) =>
        new(options, requests, new GraphCalls(options, clock, logger, http, requests.RequestAdapter, gate, new KeptCredential(credential, clock)));

    public void Dispose()
    {
        requests.Dispose();
        http.Dispose();
        gate?.Dispose();
    }
}
