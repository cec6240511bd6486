using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text.Json;
using Azure.Core;
using MailCoach.Graph;
using Microsoft.Graph;
using Microsoft.Graph.Me.MailFolders.Item.Messages.Delta;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions.Authentication;
using MailFolder = MailCoach.Coaching.Mail.MailFolder;
using Process = System.Diagnostics.Process;

namespace MailCoach.Benchmarks;

/// <summary>
/// Reading all mail of a mailbox, four folders at a time: <c>-- graph [messages] [further arguments of LocalGraph]</c>.
/// A bare download of the same pages, our reader, and the SDK's own page iterator.
/// </summary>
internal static class GraphBenchmark
{
    private const int PageSize = 1000;
    private const int FoldersAtOnce = 4;
    private const double Thousand = 1000;
    private const double Kilo = 1024;

    private const string Selected =
        "$select=id,internetMessageId,conversationId,subject,from,toRecipients,ccRecipients,receivedDateTime,sentDateTime,createdDateTime,hasAttachments,importance,isRead,isDraft,flag,webLink";

    public static async Task RunAsync(string[] args)
    {
        var count = args.Length > 0 ? args[0] : "100000";
        await using var graph = await LocalGraphProcess.StartAsync(["--messages", count, .. args.Skip(1)]);
        using var door = new GraphDoor(new GraphOptions { BaseUrl = graph.BaseUrl, PageSize = PageSize }, TimeProvider.System, null);
        using var http = new HttpClient { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "t") } };
        http.DefaultRequestHeaders.Add("Prefer", $"IdType=\"ImmutableId\", odata.maxpagesize={PageSize}");
        var authentication = new BaseBearerTokenAuthenticationProvider(new OneToken());
        using var sdk = new GraphServiceClient(new HttpClient(), authentication, graph.BaseUrl.ToString());

        var mailbox = door.Mailbox(new FixedCredential());
        var folders = (await mailbox.ReadFoldersAsync(null, default)).Changed.Select(folder => folder.Id).ToList();
        for (var round = 0; round < 3; round++)
        {
            Console.WriteLine($"round {round + 1}");
            await MeasureAsync("bare download", folders, folder => BareAsync(http, graph.BaseUrl, folder));
            await MeasureAsync("MailCoach", folders, folder => OursAsync(mailbox, folder));
            await MeasureAsync("SDK iterator", folders, folder => SdkAsync(sdk, folder));
        }
    }

    private static async Task MeasureAsync(string what, List<string> folders, Func<string, Task<long>> read)
    {
        GC.Collect();
        var process = Process.GetCurrentProcess();
        var (allocated, cpu, started, messages) = (GC.GetTotalAllocatedBytes(precise: true), process.TotalProcessorTime, Stopwatch.GetTimestamp(), 0L);
        await Parallel.ForEachAsync(folders, new ParallelOptions { MaxDegreeOfParallelism = FoldersAtOnce }, async (folder, _) => Interlocked.Add(ref messages, await read(folder)));
        var took = Stopwatch.GetElapsedTime(started);
        process.Refresh();
        var thousands = Math.Max(1, messages) / Thousand;
        Console.WriteLine(
            $"{what,-15} {took.TotalMilliseconds,9:F0} ms  CPU {(process.TotalProcessorTime - cpu).TotalMilliseconds / thousands,8:F1} ms  "
            + $"{(GC.GetTotalAllocatedBytes(precise: true) - allocated) / thousands / Kilo,9:F0} KB a thousand messages  {messages} messages");
    }

    /// <summary>One folder's nextLink chain, bytes only: nobody reads a mailbox faster.</summary>
    internal static async Task<long> BareAsync(HttpClient http, Uri baseUrl, string folder)
    {
        using var page = new MemoryStream();
        var pages = 0L;
        for (string? link = $"{baseUrl}/me/mailFolders/{Uri.EscapeDataString(folder)}/messages/delta?{Selected}&$orderby=receivedDateTime desc"; link is not null; pages++)
        {
            page.SetLength(0);
            using var response = await http.GetAsync(link, HttpCompletionOption.ResponseHeadersRead);
            await response.Content.CopyToAsync(page);
            link = Next(page.GetBuffer().AsSpan(0, (int)page.Length));
        }

        return pages * PageSize;
    }

    private static string? Next(ReadOnlySpan<byte> json)
    {
        var name = "\"@odata.nextLink\":"u8;
        var start = json.LastIndexOf(name);
        if (start < 0)
        {
            return null;
        }

        var rest = json[(start + name.Length)..];
        return JsonSerializer.Deserialize<string>(rest[..(rest[1..].IndexOf((byte)'"') + 2)]);
    }

    private static async Task<long> OursAsync(GraphMailbox mailbox, string folder)
    {
        var messages = 0L;
        for (MessagePage? page = null; page?.DeltaLink is null;)
        {
            page = await mailbox.ReadMessagesAsync(folder, MailFolder.Other, page?.NextLink, default);
            messages += page.Messages.Count;
        }

        return messages;
    }

    private static async Task<long> SdkAsync(GraphServiceClient sdk, string folder)
    {
        var messages = 0L;
        var first = await sdk.Me.MailFolders[folder].Messages.Delta.GetAsDeltaGetResponseAsync(request =>
        {
            request.QueryParameters.Select = [.. MessageProperties.Selected];
            request.QueryParameters.Orderby = ["receivedDateTime desc"];
            request.Headers.Add("Prefer", $"IdType=\"ImmutableId\", odata.maxpagesize={PageSize}");
        });
        var pages = PageIterator<Message, DeltaGetResponse>.CreatePageIterator(
            sdk,
            first!,
            _ =>
            {
                messages++;
                return true;
            },
            request =>
            {
                request.Headers.Add("Prefer", $"IdType=\"ImmutableId\", odata.maxpagesize={PageSize}");
                return request;
            });
        await pages.IterateAsync();
        return messages;
    }

    private sealed class FixedCredential : TokenCredential
    {
        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new("t", DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }

    private sealed class OneToken : IAccessTokenProvider
    {
        public AllowedHostsValidator AllowedHostsValidator { get; } = new();

        public Task<string> GetAuthorizationTokenAsync(Uri uri, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default) =>
            Task.FromResult("t");
    }
}
