using System.Collections.Concurrent;
using System.Globalization;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests.UnderLoad;

/// <summary>What is too slow, too large or too much is refused or let go with the right status, while health is green and others are answered.</summary>
public sealed class UnderLoadTests(BusyHouse house) : IClassFixture<BusyHouse>
{
    /// <summary>Requests in a minute that the contract promises to everybody.</summary>
    private const int Promised = 1200;

    private const int StreamsPerPerson = 16;

    private const long Huge = 100_000_000;

    /// <summary>Past every bound of a body.</summary>
    private const long MostOfAll = 11_000_000;

    /// <summary>One answer; who never reads asks for twenty.</summary>
    private const int LargeAnswer = 400_000;

    /// <summary>What slow clients may cost the host in memory: some for the first, and little for each.</summary>
    private const long BytesForAll = 200_000_000;
    private const long BytesForOne = 100_000;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task Slow_clients_are_let_go() => SlowAsync(headers: 200, bodies: 200, readers: 1);

    [Fact]
    [Trait("long", "true")]
    public Task Thousands_of_slow_clients_are_let_go() => SlowAsync(headers: 2_000, bodies: 500, readers: 10);

    [Theory]
    [InlineData("POST", "/phrasing/check", "application/json", true)]
    [InlineData("POST", "/phrasing/check", "application/json", false)]
    [InlineData("POST", "/invoices/import", "text/csv", true)]
    [InlineData("POST", "/invoices/import", "text/csv", false)]
    public async Task A_huge_body_is_refused_long_before_its_end(string method, string path, string kind, bool inChunks)
    {
        // Somebody who has not asked for anything yet: whoever has just flooded is told to wait before the body is looked at.
        var head = Head(method, path, house.Person(2_000_000_000), $"Content-Type: {kind}\r\n{(inChunks ? "Transfer-Encoding: chunked" : $"Content-Length: {Huge}")}\r\n");
        Func<int, (string, string)>? frame = inChunks ? size => ($"{size:x}\r\n", "\r\n") : null;
        var (heard, poured) = await house.WithstandsAsync(async () =>
        {
            using var polite = await BareConnection.OpenAsync(house.Http.Address);
            await polite.SayAsync(head);
            await polite.PourAsync(inChunks ? MostOfAll : 0, frame);
            var heard = await polite.HearAsync();

            using var rude = await BareConnection.OpenAsync(house.Http.Address);
            await rude.SayAsync(head);
            return (heard, await rude.PourAsync(Huge, frame));
        });

        Assert.StartsWith("HTTP/1.1 413 ", heard, StringComparison.Ordinal);
        Assert.Contains("\"too-large\"", heard, StringComparison.Ordinal);
        Assert.InRange(poured, 0, Huge / 2);
    }

    [Fact]
    public Task One_person_has_a_few_event_streams_and_no_more() => StreamsAsync(people: 1, each: 100);

    [Fact]
    public Task Many_people_follow_their_syncs_at_once() => StreamsAsync(people: 20, each: 10);

    [Fact]
    [Trait("long", "true")]
    public Task Many_people_with_many_streams_each() => StreamsAsync(people: 100, each: 20);

    [Fact]
    public Task A_flood_is_told_to_wait() => FloodAsync(4_000);

    [Fact]
    [Trait("long", "true")]
    public Task A_long_flood_is_told_to_wait() => FloodAsync(60_000);

    private async Task SlowAsync(int headers, int bodies, int readers)
    {
        var people = await Task.WhenAll(Enumerable.Range(0, readers).Select(number => house.WarmPersonAsync(number)));
        var before = house.Memory;
        var most = before;
        var (silent, dripped, unread) = await house.WithstandsAsync(async () =>
        {
            var all = Task.WhenAll(
                Task.WhenAll(Enumerable.Range(0, headers).Select(_ => SlowHeadersAsync())),
                Task.WhenAll(Enumerable.Range(0, bodies).Select(number => SlowBodyAsync(house.Person(number)))),
                Task.WhenAll(people.SelectMany(person => Enumerable.Repeat(person, StreamsPerPerson)).Select(NeverReadsAsync)));
            while (!all.IsCompleted)
            {
                most = Math.Max(most, house.Memory);
                await Task.WhenAny(all, Task.Delay(200, Stop));
            }

            var outcomes = await all;
            return (outcomes[0], outcomes[1], outcomes[2]);
        });

        Assert.All(silent, heard => Assert.StartsWith("HTTP/1.1 408 ", heard, StringComparison.Ordinal));
        Assert.All(dripped, heard =>
        {
            Assert.StartsWith("HTTP/1.1 408 ", heard, StringComparison.Ordinal);
            Assert.Contains("\"too-slow\"", heard, StringComparison.Ordinal);
        });
        Assert.All(unread, heard => Assert.InRange(heard.Length, 0, LargeAnswer));
        var clients = silent.Length + dripped.Length + unread.Length;
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{clients} slow clients; memory before {before >> 20} MB, most {most >> 20} MB, after {house.Memory >> 20} MB"));
        Assert.InRange(most - before, long.MinValue, BytesForAll + (clients * BytesForOne));
    }

    private async Task<string> SlowHeadersAsync()
    {
        using var connection = await BareConnection.OpenAsync(house.Http.Address);
        await connection.SayAsync("GET /api/v1/me HTTP/1.1\r\nHost: mailcoach.example\r\nX-Slow: ");
        return await connection.DripAsync();
    }

    private async Task<string> SlowBodyAsync((string Name, string Value) person)
    {
        using var connection = await BareConnection.OpenAsync(house.Http.Address);
        await connection.SayAsync(Head("POST", "/phrasing/check", person, "Content-Type: application/json\r\nContent-Length: 100000\r\n"));
        return await connection.DripAsync();
    }

    /// <summary>Asks again and again for what is large, and reads only once the other side has given up.</summary>
    private async Task<string> NeverReadsAsync((string Name, string Value) person)
    {
        using var connection = await BareConnection.OpenAsync(house.Http.Address, window: 4096);
        for (var turn = 0; turn < 20; turn++)
        {
            await connection.SayAsync(Head("GET", "/clients?limit=200", person, ""));
        }

        await connection.StayAsync();
        return await connection.HearAsync();
    }

    private Task StreamsAsync(int people, int each) => house.WhileGraphIsSlowAsync(async () =>
    {
        var statuses = await house.WithstandsAsync(async () =>
        {
            using var http = new HttpClient { BaseAddress = house.Http.Address };
            var all = await Task.WhenAll(Enumerable.Range(0, people).Select(async number =>
            {
                var person = house.Person((people * 1_000_000) + number);
                var sync = await house.Http.PostAsync("/syncs", "{}", person);
                return await Task.WhenAll(Enumerable.Range(0, each).Select(_ => OpenStreamAsync(http, sync.Text("id"), person)));
            }));
            var statuses = all.Select(theirs => theirs.Select(stream => (int)stream.StatusCode).ToList()).ToList();
            Assert.All(all.SelectMany(theirs => theirs).Where(stream => !stream.IsSuccessStatusCode), refused => Assert.NotNull(refused.Headers.RetryAfter));
            all.SelectMany(theirs => theirs).ToList().ForEach(stream => stream.Dispose());
            return statuses;
        });

        Assert.All(statuses, theirs =>
        {
            Assert.Equal(Math.Min(each, StreamsPerPerson), theirs.Count(status => status == 200));
            Assert.Equal(Math.Max(0, each - StreamsPerPerson), theirs.Count(status => status == 429));
        });
    });

    private static Task<HttpResponseMessage> OpenStreamAsync(HttpClient http, string sync, (string Name, string Value) person)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, $"{Http.Base}/syncs/{sync}/events");
        request.Headers.TryAddWithoutValidation(person.Name, person.Value);
        return http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, Stop);
    }

    private async Task FloodAsync(int requests)
    {
        var statuses = await house.WithstandsAsync(async () =>
        {
            var statuses = new ConcurrentBag<int>();
            await Parallel.ForEachAsync(Enumerable.Range(0, requests), new ParallelOptions { MaxDegreeOfParallelism = 300, CancellationToken = Stop }, async (_, _) =>
            {
                var reply = await house.Http.GetAsync("/clients?limit=1", house.Other);
                if (reply.Status == 429)
                {
                    reply.IsProblem(429, "too-many-requests");
                    Assert.NotNull(reply.Header("Retry-After"));
                }

                statuses.Add(reply.Status);
            });
            return statuses;
        });

        Assert.Equal([200, 429], statuses.Distinct().Order());
        Assert.InRange(statuses.Count(status => status == 200), Promised, requests);
    }

    private static string Head(string method, string path, (string Name, string Value) person, string more) =>
        $"{method} {Http.Base}{path} HTTP/1.1\r\nHost: mailcoach.example\r\n{person.Name}: {person.Value}\r\n{more}\r\n";
}
