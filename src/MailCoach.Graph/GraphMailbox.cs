using MailCoach.Coaching.Mail;
using MailCoach.Graph.Calls;
using MailCoach.Graph.Wire;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;

namespace MailCoach.Graph;

/// <summary>One owner's mailbox, read and never changed: every request is a GET, for metadata only, with ids that survive a move.</summary>
public sealed class GraphMailbox
{
    private readonly GraphServiceClient requests;
    private readonly GraphCalls calls;
    private readonly WellKnownFolders wellKnown;
    private readonly CalendarReader calendar;
    private readonly string prefer;

    internal GraphMailbox(GraphOptions options, GraphServiceClient requests, GraphCalls calls)
    {
        this.requests = requests;
        this.calls = calls;
        wellKnown = new WellKnownFolders(requests, calls);
        calendar = new CalendarReader(options, requests, calls);
        prefer = $"{ImmutableIds}, odata.maxpagesize={options.PageSize}";
    }

    /// <summary>HTTP requests sent so far, tries again included.</summary>
    public long Requests => calls.Requests;

    internal static string ImmutableIds => "IdType=\"ImmutableId\"";

    /// <summary>Whose mailbox it is. Without the permission for mailbox settings the time zone and hours stay unknown.</summary>
    public async Task<OwnerFacts> ReadOwnerAsync(CancellationToken ct)
    {
        var user = await calls.GetAsync(
            () => requests.Me.ToGetRequestInformation(request => request.QueryParameters.Select = UserWire.Selected), WireContext.Default.UserWire, ct);
        return OwnerReading.Read(user, await ReadSettingsAsync(ct));
    }

    /// <summary>What stands in the owner's calendar between two moments; null where the permission for it was not given.</summary>
    public Task<IReadOnlyList<CalendarEntry>?> ReadCalendarAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken ct) => calendar.ReadAsync(from, to, ct);

    /// <summary>Null where the permission was not given: it is optional, and the owner's preferences say the same.</summary>
    private async Task<SettingsWire?> ReadSettingsAsync(CancellationToken ct)
    {
        try
        {
            return await calls.GetAsync(
                () => requests.Me.MailboxSettings.ToGetRequestInformation(request => request.QueryParameters.Select = SettingsWire.Selected),
                WireContext.Default.SettingsWire,
                ct);
        }
        catch (GraphRefusedException refused) when (refused.Status is 403 or 404)
        {
            return null;
        }
    }

    /// <summary>One page of the folders; <paramref name="link"/> null begins a full listing.</summary>
    /// <exception cref="DeltaLinkExpiredException">The listing must begin anew.</exception>
    public async Task<FolderPage> ReadFoldersAsync(string? link, CancellationToken ct)
    {
        var delta = requests.Me.MailFolders.Delta;
        var page = await calls.GetAsync(
            () => link is null
                ? delta.ToGetRequestInformation(request =>
                {
                    request.QueryParameters.Select = FolderWire.Selected;
                    request.Headers.Add("Prefer", prefer);
                })
                : Follow(link),
            WireContext.Default.PageWireFolderWire,
            ct);
        CheckLinks(page.NextLink, page.DeltaLink);
        var kinds = page.Value.Exists(folder => folder.Removed is null) ? await wellKnown.IdsAsync(ct) : null;
        return FolderReading.Read(page, kinds);
    }

    /// <summary>One page of a folder's mail, newest first; <paramref name="link"/> null begins at the start.</summary>
    /// <exception cref="DeltaLinkExpiredException">The folder must be read anew.</exception>
    /// <exception cref="FolderGoneException">The folder is not there any more.</exception>
    public async Task<MessagePage> ReadMessagesAsync(string folderId, MailFolder kind, string? link, CancellationToken ct)
    {
        var delta = requests.Me.MailFolders[folderId].Messages.Delta;
        var page = await InFolderAsync(() => calls.GetAsync(
            () => link is null
                ? delta.ToGetRequestInformation(request =>
                {
                    request.QueryParameters.Select = [.. MessageProperties.Selected];
                    request.QueryParameters.Orderby = ["receivedDateTime desc"];
                    request.Headers.Add("Prefer", prefer);
                })
                : Follow(link),
            WireContext.Default.PageWireMessageWire,
            ct));
        CheckLinks(page.NextLink, page.DeltaLink);
        await CompleteAsync(page.Value, ct);
        GraphMeasures.Page(page.Value.Count);
        return MessageReading.Read(page, kind);
    }

    /// <summary>A stretch of a folder's mail, newest first, for looking at; <paramref name="folderId"/> may be a well-known name such as <c>inbox</c>.</summary>
    /// <exception cref="FolderGoneException">There is no such folder.</exception>
    public async Task<MessageList> ListAsync(string folderId, int skip, int top, CancellationToken ct)
    {
        var messages = requests.Me.MailFolders[folderId].Messages;
        var page = await InFolderAsync(() => calls.GetAsync(
            () => messages.ToGetRequestInformation(request =>
            {
                request.QueryParameters.Select = [.. MessageProperties.Selected];
                request.QueryParameters.Orderby = ["receivedDateTime desc"];
                request.QueryParameters.Skip = skip;
                request.QueryParameters.Top = top;
                request.Headers.Add("Prefer", ImmutableIds);
            }),
            WireContext.Default.PageWireMessageWire,
            ct));
        return new MessageList(MessageReading.Read(page, wellKnown.KindOf(folderId)).Messages, page.NextLink is not null);
    }

    private static async Task<T> InFolderAsync<T>(Func<Task<T>> call)
    {
        try
        {
            return await call();
        }
        catch (GraphRefusedException refused) when (refused.Status == 404)
        {
            throw new FolderGoneException();
        }
    }

    /// <summary>Delta may send of a changed mail only what changed: such a mail is asked for once more, in full.</summary>
    private async Task CompleteAsync(List<MessageWire> messages, CancellationToken ct)
    {
        foreach (var index in Enumerable.Range(0, messages.Count).Where(index => messages[index].IsPartial))
        {
            var id = messages[index].Id!;
            try
            {
                messages[index] = await calls.GetAsync(
                    () => requests.Me.Messages[id].ToGetRequestInformation(request =>
                    {
                        request.QueryParameters.Select = [.. MessageProperties.Selected];
                        request.Headers.Add("Prefer", ImmutableIds);
                    }),
                    WireContext.Default.MessageWire,
                    ct);
            }
            catch (GraphRefusedException refused) when (refused.Status == 404)
            {
                // Gone since: its removal will be told.
            }
        }
    }

    /// <summary>A page that leads nowhere would be asked for without end; one that leads to a stranger is not from our Graph.</summary>
    private void CheckLinks(string? next, string? delta)
    {
        if ((next ?? delta) is not { } link)
        {
            throw new GraphUnavailableException(null);
        }

        if (!calls.IsOurs(link))
        {
            throw new GraphRefusedException(200, "foreignLink");
        }
    }

    private RequestInformation Follow(string link) => calls.Follow(link, prefer);
}
