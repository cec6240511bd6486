using System.Text;
using System.Text.Json.Nodes;
using System.Xml;
using MailCoach.LocalGraph.Mail;
using Microsoft.OData;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;

namespace MailCoach.LocalGraph.Tests;

/// <summary>What LocalGraph answers, read with Graph's own type definitions: unknown members and wrong types are refused there.</summary>
public sealed class GraphDefinitionTests
{
    private static readonly Lazy<IEdmModel> Definition = new(() =>
    {
        using var xml = XmlReader.Create(Shared.Find("graph/graph-v1.strict.csdl.xml"));
        return CsdlReader.TryParse(xml, out var model, out _) ? model : throw new InvalidOperationException("The definitions cannot be read.");
    });

    [Theory]
    [InlineData("/me", "user")]
    [InlineData("/me?$select=id,mail,userPrincipalName,otherMails,proxyAddresses", "user")]
    [InlineData("/me/mailboxSettings", "mailboxSettings")]
    [InlineData("/me/mailFolders/inbox", "mailFolder")]
    public async Task A_single_answer_is_what_Graph_defines(string path, string type)
    {
        Shared.Find("graph/graph-v1.strict.csdl.xml");
        await using var graph = await GraphClient.StartAsync(new LocalGraphOptions());
        var answer = (await graph.GetAsync(path)).AsObject();

        Check(answer, type);
    }

    [Theory]
    [InlineData("/me/mailFolders", "mailFolder")]
    [InlineData("/me/mailFolders/delta", "mailFolder")]
    [InlineData("/me/messages", "message")]
    [InlineData("/me/messages?$select=id,subject,flag,from&$count=true", "message")]
    [InlineData("/me/calendarView?startDateTime=2025-03-11T00:00:00Z&endDateTime=2026-03-11T14:30:00Z", "event")]
    [InlineData("/me/calendarView?startDateTime=2025-03-11T00:00:00Z&endDateTime=2026-03-11T14:30:00Z&$select=start,location,attendees,organizer,responseStatus", "event")]
    [InlineData("/me/mailFolders/inbox/messages/delta", "message")]
    [InlineData("/me/mailFolders/sentitems/messages/delta?$select=subject,from,toRecipients,ccRecipients,flag,importance", "message")]
    public async Task Every_item_of_a_list_is_what_Graph_defines(string path, string type)
    {
        Shared.Find("graph/graph-v1.strict.csdl.xml");
        await using var graph = await GraphClient.StartAsync(new LocalGraphOptions());
        graph.Mailbox.Add("inbox", GraphClient.Mail(9_999) with { Meeting = MeetingKind.Request });
        graph.Mailbox.Add("inbox", GraphClient.Mail(9_998) with { Meeting = MeetingKind.Response });
        var page = await graph.GetAsync(path, "odata.maxpagesize=200");
        var items = page["value"]!.AsArray();

        Assert.NotEmpty(items);
        Assert.All(items, item => Check(item!.AsObject(), type));
    }

    [Fact]
    public void What_Graph_does_not_define_is_noticed()
    {
        Shared.Find("graph/graph-v1.strict.csdl.xml");
        var item = JsonNode.Parse("""{ "subject": "Hello", "wellKnownName": "inbox" }""")!.AsObject();

        Assert.Throws<ODataException>(() => Check(item, "message"));
        Assert.Throws<ODataException>(() => Check(JsonNode.Parse("""{ "receivedDateTime": "yesterday" }""")!.AsObject(), "message"));
    }

    private static void Check(JsonObject item, string type)
    {
        // The context belongs to the page; the item is checked by its own type.
        item.Remove("@odata.context");
        var checkedItem = new JsonObject { ["@odata.context"] = $"https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.{type}" };
        foreach (var (name, value) in item)
        {
            checkedItem[name] = value?.DeepClone();
        }

        var structure = (IEdmStructuredType)Definition.Value.FindDeclaredType($"microsoft.graph.{type}");
        using var reader = new ODataMessageReader(
            new Payload(checkedItem.ToJsonString()),
            new ODataMessageReaderSettings { Validations = ValidationKinds.All, EnableMessageStreamDisposal = true },
            Definition.Value);
        var resources = reader.CreateODataResourceReader(structure);
        while (resources.Read())
        {
            Assert.NotEqual(ODataReaderState.Exception, resources.State);
        }
    }

    private sealed class Payload(string json) : IODataResponseMessage
    {
        private const string ContentType = "application/json;odata.metadata=minimal";

        public IEnumerable<KeyValuePair<string, string>> Headers => [new("Content-Type", ContentType)];

        public int StatusCode { get; set; } = 200;

        public string? GetHeader(string headerName) => headerName.Equals("Content-Type", StringComparison.OrdinalIgnoreCase) ? ContentType : null;

        public void SetHeader(string headerName, string headerValue) => throw new NotSupportedException();

        public Stream GetStream() => new MemoryStream(Encoding.UTF8.GetBytes(json));
    }
}
