using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Logging;
using Microsoft.Kiota.Abstractions;

namespace MailCoach.Graph.Calls;

/// <summary>One mailbox's calls: at most so many in flight, one wait for all, and a bounded number of tries for each.</summary>
internal sealed partial class GraphCalls(
    GraphOptions options, TimeProvider clock, ILogger logger, HttpClient http, IRequestAdapter adapter, SemaphoreSlim? appGate, KeptCredential credential)
{
    /// <summary>Tries of one call. With a first wait of a second and doubling, two minutes of trouble are sat out.</summary>
    private const int Tries = 8;

    private readonly SemaphoreSlim gate = new(options.ConcurrencyPerMailbox, options.ConcurrencyPerMailbox);
    private readonly SharedWait wait = new(clock);
    private readonly SignIn signIn = new(options, credential, options.AskedScopes);
    private long requests;

    public long Requests => Interlocked.Read(ref requests);

    /// <summary>The permission for the calendar is asked for on its own, so that mail is read where it is missing.</summary>
    public SignIn ForCalendar { get; } = new(options, credential, options.CalendarScopes);

    /// <summary>Goes on at a link that Graph gave, on the host we are set to.</summary>
    /// <exception cref="DeltaLinkExpiredException">The link was kept from another Graph than ours.</exception>
    public RequestInformation Follow(string link, string prefer)
    {
        var place = GraphLink.Place(options.BaseUrl, link) ?? throw new DeltaLinkExpiredException();
        var request = new RequestInformation { HttpMethod = Method.GET, URI = place };
        request.Headers.Add("Accept", "application/json");
        request.Headers.Add("Prefer", prefer);
        return request;
    }

    /// <summary>The link leads to the Graph we are set to.</summary>
    public bool IsOurs(string link) => GraphLink.Place(options.BaseUrl, link) is not null;

    /// <summary>Asks until there is an answer; <paramref name="build"/> makes the request anew for each try.</summary>
    /// <param name="under">The permissions it is asked under; null: those for mail.</param>
    public async Task<T> GetAsync<T>(Func<RequestInformation> build, JsonTypeInfo<T> type, CancellationToken ct, SignIn? under = null)
    {
        var mayRenew = true;
        for (var tries = 1; ; tries++)
        {
            var outcome = await TryAsync(build, type, under ?? signIn, tries, ct);
            if (outcome.Failure is null)
            {
                return outcome.Value!;
            }

            if (outcome.Failure is SignInNeededException { InnerException: null } refused && mayRenew)
            {
                mayRenew = false;
                credential.Drop(outcome.Token, refused.Claims);
                continue;
            }

            if (!outcome.TryAgain || tries >= Tries)
            {
                throw outcome.Failure;
            }

            TryingAgain(logger, outcome.Status, outcome.Pause.TotalSeconds, tries);
            await (outcome.IsThrottle ? Task.CompletedTask : Task.Delay(outcome.Pause, clock, ct));
        }
    }

    private async Task<Outcome<T>> TryAsync<T>(Func<RequestInformation> build, JsonTypeInfo<T> type, SignIn under, int tries, CancellationToken ct)
    {
        await EnterAsync(ct);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var timeout = new CancellationTokenSource(options.Timeout, clock);
        await using var ending = timeout.Token.Register(limit.Cancel);
        try
        {
            var outcome = await SendAsync(build(), type, under, limit.Token);
            outcome = outcome with { Pause = outcome.RetryAfter ?? Pause(tries) };
            if (outcome.IsThrottle)
            {
                // Before this call's place is free, so that no other call slips through.
                wait.Begin(outcome.Pause);
            }

            return outcome;
        }
        catch (SignInNeededException needed)
        {
            return Outcome<T>.Failed(0, needed);
        }
        catch (Exception broken) when (broken is HttpRequestException or IOException or JsonException
            || (broken is OperationCanceledException && !ct.IsCancellationRequested))
        {
            return Outcome<T>.Failed(0, new GraphUnavailableException(null, broken)) with { TryAgain = true, Pause = Pause(tries) };
        }
        finally
        {
            appGate?.Release();
            gate.Release();
        }
    }

    /// <summary>A little chance keeps many mailboxes from coming back all at once.</summary>
    private TimeSpan Pause(int tries) => options.FirstWait * Math.Pow(2, tries - 1) * (1 + (Random.Shared.NextDouble() / 4));

    private async Task EnterAsync(CancellationToken ct)
    {
        while (true)
        {
            await wait.PassAsync(ct);
            await gate.WaitAsync(ct);
            if (wait.Left == TimeSpan.Zero)
            {
                break;
            }

            gate.Release();
        }

        try
        {
            await (appGate?.WaitAsync(ct) ?? Task.CompletedTask);
        }
        catch
        {
            gate.Release();
            throw;
        }
    }

    private async Task<Outcome<T>> SendAsync<T>(RequestInformation request, JsonTypeInfo<T> type, SignIn under, CancellationToken ct)
    {
        await under.SignAsync(request, ct);
        using var message = (await adapter.ConvertToNativeRequestAsync<HttpRequestMessage>(request, ct))!;
        Interlocked.Increment(ref requests);
        using var span = GraphMeasures.Request();
        using var response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, ct);
        span?.SetTag("http.response.status_code", (int)response.StatusCode);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            return await FailureAsync<T>(response, message.Headers.Authorization?.Parameter, ct);
        }

        await using var body = await response.Content.ReadAsStreamAsync(ct);
        return Outcome<T>.Read(await JsonSerializer.DeserializeAsync(body, type, ct) ?? throw new JsonException("Graph answered null."));
    }

    private async Task<Outcome<T>> FailureAsync<T>(HttpResponseMessage response, string? token, CancellationToken ct)
    {
        var status = (int)response.StatusCode;
        var code = await Refusal.CodeAsync(response, ct);
        switch (status)
        {
            case 401:
                var (claims, error) = Refusal.Challenge(response);
                return Outcome<T>.Failed(status, new SignInNeededException(claims, error)) with { Token = token };
            case 429 or 503 or 504:
                GraphMeasures.Throttle();
                var after = RetryAfter(response);
                return Outcome<T>.Failed(status, new GraphUnavailableException(after)) with { TryAgain = true, IsThrottle = true, RetryAfter = after };
            case 408 or >= 500:
                return Outcome<T>.Failed(status, new GraphUnavailableException(null)) with { TryAgain = true };
            default:
                return Outcome<T>.Failed(status, Refusal.IsExpiredLink(status, code) ? new DeltaLinkExpiredException() : new GraphRefusedException(status, code));
        }
    }

    private TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.RetryAfter switch
        {
            { Delta: { } seconds } => seconds,
            { Date: { } date } when date > Now(response) => date - Now(response),
            _ => null,
        };

    /// <summary>A date is meant by Graph's clock, which may go otherwise than ours.</summary>
    private DateTimeOffset Now(HttpResponseMessage response) => response.Headers.Date ?? clock.GetUtcNow();

    [LoggerMessage(Level = LogLevel.Information, Message = "Graph answered {Status}; trying again in {Seconds} s after try {Tries}")]
    private static partial void TryingAgain(ILogger logger, int status, double seconds, int tries);
}
