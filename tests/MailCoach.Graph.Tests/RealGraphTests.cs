using System.Xml;
using MailCoach.LocalGraph;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.UriParser;

namespace MailCoach.Graph.Tests;

/// <summary>Graph's own description of itself says whether what we ask can be asked.</summary>
public sealed class RealGraphTests
{
    private static CancellationToken None => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_request_of_a_first_and_a_later_sync_is_one_that_Graph_knows()
    {
        var model = Model();
        await using var graph = await LocalGraphHost.StartAsync(new LocalGraphOptions(), TimeProvider.System, None);
        using var door = new GraphDoor(new GraphOptions { BaseUrl = graph.BaseUrl, PageSize = 500 }, TimeProvider.System, null);
        var mailbox = door.Mailbox(new Tokens());
        await mailbox.ReadOwnerAsync(None);
        var mirror = new Mirror(mailbox);
        await mirror.SyncAsync(None);
        await mirror.SyncAsync(None);
        await mailbox.ListAsync("inbox", 0, 25, None);
        await mailbox.ReadCalendarAsync(TimeProvider.System.GetUtcNow().AddYears(-1), TimeProvider.System.GetUtcNow(), None);

        Assert.True(graph.Requests.Count > 20);
        Assert.All(graph.Requests.Select(request => request.PathAndQuery).Distinct(StringComparer.Ordinal), request => Parse(model, request));
    }

    [Theory]
    [InlineData("/me/mailFolders/inbox/messages/delta()?$select=subjekt")]
    [InlineData("/me/mailFolder/inbox")]
    public void A_request_that_Graph_does_not_know_is_noticed(string request) => Assert.ThrowsAny<ODataException>(() => Parse(Model(), request));

    private static void Parse(IEdmModel model, string pathAndQuery)
    {
        var parser = new ODataUriParser(model, new Uri("https://graph.microsoft.com/v1.0/"), new Uri("https://graph.microsoft.com/v1.0" + pathAndQuery))
        {
            UrlKeyDelimiter = ODataUrlKeyDelimiter.Slash,
            Resolver = new UnqualifiedODataUriResolver(),
        };
        var last = parser.ParseUri().Path.LastSegment;

        // A name that Graph does not know would pass as the id of a mail.
        Assert.Equal(pathAndQuery.Contains("/delta", StringComparison.Ordinal), last is OperationSegment);
    }

    private static IEdmModel Model()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "graph", "graph-v1.strict.csdl.xml");
            if (File.Exists(file))
            {
                using var reader = XmlReader.Create(file);
                return CsdlReader.Parse(reader);
            }
        }

        Assert.Skip("needs ../shared, which is absent");
        return null!;
    }
}
