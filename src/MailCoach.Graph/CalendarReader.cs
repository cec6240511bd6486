using System.Globalization;
using MailCoach.Coaching.Mail;
using MailCoach.Graph.Calls;
using MailCoach.Graph.Wire;
using Microsoft.Graph;

namespace MailCoach.Graph;

/// <summary>The owner's own calendar, read under a permission of its own that may be missing.</summary>
internal sealed class CalendarReader(GraphOptions options, GraphServiceClient requests, GraphCalls calls)
{
    /// <summary>What Entra calls a permission that was not given: not by the person, by an administrator, or not by the registration.</summary>
    private static readonly string[] NotGiven = ["consent_required", "access_denied", "invalid_scope", "unauthorized_client"];

    private readonly string prefer = $"{GraphMailbox.ImmutableIds}, outlook.timezone=\"UTC\", odata.maxpagesize={options.PageSize}";

    /// <summary>Every entry between two moments, series as their single meetings; null where the permission is missing.</summary>
    public async Task<IReadOnlyList<CalendarEntry>?> ReadAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken ct)
    {
        try
        {
            var entries = new List<CalendarEntry>();
            string? link = null;
            do
            {
                var page = await PageAsync(link, from, to, ct);
                entries.AddRange(EventReading.Read(page));
                link = page.NextLink is not { } next || calls.IsOurs(next) ? page.NextLink : throw new GraphRefusedException(200, "foreignLink");
            }
            while (link is not null);
            return entries;
        }
        catch (GraphRefusedException refused) when (refused.Status is 403 or 404)
        {
            return null;
        }
        catch (SignInNeededException needed) when (needed.Claims is null && NotGiven.Contains(needed.Error))
        {
            return null;
        }
    }

    private Task<PageWire<EventWire>> PageAsync(string? link, DateTimeOffset from, DateTimeOffset to, CancellationToken ct) => calls.GetAsync(
        () => link is null
            ? requests.Me.CalendarView.ToGetRequestInformation(request =>
            {
                request.QueryParameters.StartDateTime = Written(from);
                request.QueryParameters.EndDateTime = Written(to);
                request.QueryParameters.Select = EventWire.Selected;
                request.QueryParameters.Top = options.PageSize;
                request.Headers.Add("Prefer", prefer);
            })
            : calls.Follow(link, prefer),
        WireContext.Default.PageWireEventWire,
        ct,
        calls.ForCalendar);

    private static string Written(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}
