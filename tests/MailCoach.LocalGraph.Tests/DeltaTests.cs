namespace MailCoach.LocalGraph.Tests;

public sealed class DeltaTests
{
    private const string Inbox = "/me/mailFolders/inbox/messages/delta?$select=subject,receivedDateTime";

    [Fact]
    public async Task A_first_walk_tells_every_mail_once_and_the_newest_first()
    {
        await using var graph = await GraphClient.EmptyAsync();
        foreach (var number in Enumerable.Range(1, 25))
        {
            graph.Mailbox.Add("inbox", GraphClient.Mail(number));
        }

        var (pages, _) = await graph.WalkAsync(Inbox);
        var times = pages.SelectMany(page => page).Select(item => item.Text("receivedDateTime")).ToList();

        Assert.Equal([10, 10, 5], pages.Select(page => page.Count));
        Assert.Equal(25, pages.Ids().Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(times.OrderDescending(StringComparer.Ordinal), times);
    }

    [Fact]
    public async Task A_walk_that_came_out_even_ends_with_an_empty_page()
    {
        await using var graph = await GraphClient.EmptyAsync();
        foreach (var number in Enumerable.Range(1, 20))
        {
            graph.Mailbox.Add("inbox", GraphClient.Mail(number));
        }

        var (pages, _) = await graph.WalkAsync(Inbox);

        Assert.Equal([10, 10, 0], pages.Select(page => page.Count));
    }

    [Fact]
    public async Task Without_a_preference_a_page_holds_ten()
    {
        await using var graph = await GraphClient.EmptyAsync();
        foreach (var number in Enumerable.Range(1, 11))
        {
            graph.Mailbox.Add("inbox", GraphClient.Mail(number));
        }

        Assert.Equal(10, (await graph.GetAsync(Inbox))["value"]!.AsArray().Count);
    }

    [Fact]
    public async Task The_selection_goes_on_through_the_links()
    {
        await using var graph = await GraphClient.EmptyAsync();
        graph.Mailbox.Add("inbox", GraphClient.Mail(1));
        var (pages, link) = await graph.WalkAsync(Inbox);
        graph.Mailbox.Add("inbox", GraphClient.Mail(2));
        var (later, _) = await graph.WalkAsync(link);
        string[] expected = ["@odata.etag", "@odata.type", "id", "receivedDateTime", "subject"];

        Assert.Equal(expected, pages[0].Single().AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.Equal(expected, later[0].Single().AsObject().Select(member => member.Key).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("subject", link, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_later_walk_tells_what_came_changed_moved_and_went()
    {
        await using var graph = await GraphClient.EmptyAsync();
        var ids = Enumerable.Range(1, 4).Select(number => graph.Mailbox.Add("inbox", GraphClient.Mail(number))).ToList();
        var (_, link) = await graph.WalkAsync(Inbox);

        var came = graph.Mailbox.Add("inbox", GraphClient.Mail(9, "New"));
        graph.Mailbox.Change(ids[0], mail => mail with { Subject = "Changed" });
        graph.Mailbox.Move(ids[1], "archive");
        graph.Mailbox.Remove(ids[2]);
        var (pages, next) = await graph.WalkAsync(link);
        var items = pages.SelectMany(page => page).ToDictionary(item => item.Text("id"), StringComparer.Ordinal);
        var (archive, _) = await graph.WalkAsync("/me/mailFolders/archive/messages/delta");

        Assert.Equal(4, items.Count);
        Assert.Equal("New", items[came].Text("subject"));
        Assert.Equal("Changed", items[ids[0]].Text("subject"));
        Assert.Equal("changed", items[ids[1]]["@removed"]!.Text("reason"));
        Assert.Equal("deleted", items[ids[2]]["@removed"]!.Text("reason"));
        Assert.Equal([ids[1]], archive.Ids());
        Assert.Empty((await graph.WalkAsync(next)).Pages.Ids());
    }

    [Fact]
    public async Task A_mail_that_comes_while_the_first_walk_goes_on_is_told_by_the_next()
    {
        await using var graph = await GraphClient.EmptyAsync();
        foreach (var number in Enumerable.Range(1, 15))
        {
            graph.Mailbox.Add("inbox", GraphClient.Mail(number));
        }

        var first = await graph.GetAsync(Inbox, GraphClient.Immutable);
        var came = graph.Mailbox.Add("inbox", GraphClient.Mail(99));
        var (rest, link) = await graph.WalkAsync(first.Text("@odata.nextLink"));

        Assert.DoesNotContain(came, rest.Ids());
        Assert.Equal([came], (await graph.WalkAsync(link)).Pages.Ids());
    }

    [Fact]
    public async Task A_mail_that_left_and_came_back_is_there()
    {
        await using var graph = await GraphClient.EmptyAsync();
        var id = graph.Mailbox.Add("inbox", GraphClient.Mail(1));
        var (_, link) = await graph.WalkAsync(Inbox);
        graph.Mailbox.Move(id, "archive");
        graph.Mailbox.Move(id, "inbox");
        var item = (await graph.WalkAsync(link)).Pages.Single().Single();

        Assert.Equal(id, item.Text("id"));
        Assert.Null(item["@removed"]);
    }

    [Fact]
    public async Task Top_caps_a_delta_for_good()
    {
        await using var graph = await GraphClient.EmptyAsync();
        foreach (var number in Enumerable.Range(1, 30))
        {
            graph.Mailbox.Add("inbox", GraphClient.Mail(number));
        }

        Assert.Equal(12, (await graph.WalkAsync($"{Inbox}&$top=12")).Pages.Ids().Count);
    }

    [Fact]
    public async Task A_filter_on_the_time_leaves_out_what_is_older()
    {
        await using var graph = await GraphClient.EmptyAsync();
        foreach (var number in Enumerable.Range(1, 30))
        {
            graph.Mailbox.Add("inbox", GraphClient.Mail(number));
        }

        var since = GraphClient.Mail(21).Received.ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(10, (await graph.WalkAsync($"{Inbox}&$filter=receivedDateTime ge {since}")).Pages.Ids().Count);
    }

    [Fact]
    public async Task An_immutable_id_survives_a_move_and_the_usual_one_does_not()
    {
        await using var graph = await GraphClient.EmptyAsync();
        var immutable = graph.Mailbox.Add("inbox", GraphClient.Mail(1));
        var usual = (await graph.GetAsync(Inbox))["value"]!.AsArray().Single()!.Text("id");
        graph.Mailbox.Move(immutable, "archive");
        using var byUsual = await graph.SendAsync(HttpMethod.Get, $"/me/messages/{Uri.EscapeDataString(usual)}");
        using var byImmutable = await graph.SendAsync(HttpMethod.Get, $"/me/messages/{Uri.EscapeDataString(immutable)}");

        Assert.NotEqual(immutable, usual);
        Assert.Equal(404, (int)byUsual.StatusCode);
        Assert.Equal(200, (int)byImmutable.StatusCode);
    }

    [Fact]
    public async Task The_folders_have_a_delta_too_with_the_nested_ones()
    {
        await using var graph = await GraphClient.EmptyAsync();
        var clients = graph.Mailbox.AddFolder("Clients");
        var alpine = graph.Mailbox.AddFolder("Alpine Gear", clients);
        var (all, link) = await graph.WalkAsync("/me/mailFolders/delta", pageSize: 3);
        graph.Mailbox.RenameFolder(clients, "Customers");
        var added = graph.Mailbox.AddFolder("New");
        graph.Mailbox.RemoveFolder(alpine);
        var (changed, _) = await graph.WalkAsync(link);
        var items = changed.SelectMany(page => page).ToDictionary(item => item.Text("id"), StringComparer.Ordinal);
        var top = (await graph.GetAsync("/me/mailFolders", "odata.maxpagesize=100"))["value"]!.AsArray().Select(folder => folder!.Text("id"));

        Assert.Contains(alpine, all.Ids());
        Assert.DoesNotContain(alpine, top);
        Assert.Equal(3, items.Count);
        Assert.Equal("Customers", items[clients].Text("displayName"));
        Assert.Equal("New", items[added].Text("displayName"));
        Assert.Equal("deleted", items[alpine]["@removed"]!.Text("reason"));
    }

    [Fact]
    public async Task A_folder_that_went_is_not_found_by_its_links()
    {
        await using var graph = await GraphClient.EmptyAsync();
        var folder = graph.Mailbox.AddFolder("Clients");
        var (_, link) = await graph.WalkAsync($"/me/mailFolders/{Uri.EscapeDataString(folder)}/messages/delta");
        graph.Mailbox.RemoveFolder(folder);
        using var response = await graph.SendAsync(HttpMethod.Get, link);

        Assert.Equal(404, (int)response.StatusCode);
    }
}
