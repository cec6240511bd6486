using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Tests.Mailboxes;

namespace MailCoach.Coaching.Tests.Clients;

public sealed class ClientAddressesTests
{
    private static readonly MailboxBuilder AlpineGear = new MailboxBuilder()
        .Invoice("2025-03-31", "Alpine Gear Accounts <accounts@alpinegear.com>", "1042")
        .Work("Tom Hale <tom@mail.alpinegear.com>");

    [Fact]
    public void One_firm_with_several_addresses_is_one_client()
    {
        var directory = ClientDirectory.Read(AlpineGear.Mailbox);
        Assert.Same(directory.Of("tom@mail.alpinegear.com"), directory.Of("accounts@alpinegear.com"));
        Assert.Equal(MailboxBuilder.ClientId("alpinegear.com"), directory.Of("accounts@alpinegear.com")!.Id);
        Assert.Equal("tom@mail.alpinegear.com", directory.Of("accounts@alpinegear.com")!.People[0].Address);
    }

    [Fact]
    public void A_new_colleague_belongs_to_the_firm() =>
        Assert.Equal(MailboxBuilder.ClientId("alpinegear.com"), ClientDirectory.Read(AlpineGear.Mailbox).Of("new@alpinegear.com")?.Id);

    [Fact]
    public void Two_persons_on_free_mail_are_two_clients()
    {
        var directory = ClientDirectory.Read(new MailboxBuilder().Invoice("2025-03-31", "kim@gmail.com", "1042").Invoice("2025-03-31", "lee@gmail.com", "1043").Mailbox);
        Assert.NotEqual(directory.Of("kim@gmail.com")!.Id, directory.Of("lee@gmail.com")!.Id);
        Assert.Equal(MailboxBuilder.ClientId("kim@gmail.com"), directory.Of("kim@gmail.com")!.Id);
    }

    [Fact]
    public void Nobody_ever_seen_is_nobody() => Assert.Null(ClientDirectory.Read(AlpineGear.Mailbox).Of("nobody@elsewhere.com"));

    [Fact]
    public void The_owner_is_nobodys_client() => Assert.Null(ClientDirectory.Read(AlpineGear.Mailbox).Of(MailboxBuilder.Me));

    [Theory]
    [InlineData("Alpine Gear Accounts <accounts@alpinegear.com>", "1042", "Alpine Gear")]
    [InlineData("tom@alpinegear.com", "1042", "Alpinegear")]
    [InlineData("tom@alpine-gear.com", "1042", "Alpine Gear")]
    [InlineData("\"Weber, Anna (Müller Bau GmbH)\" <anna@muellerbau.de>", "1042", "Müller Bau")]
    [InlineData("\"Hale, Tom\" <tom.hale@gmail.com>", "1042", "Tom Hale")]
    [InlineData("tom.hale@gmail.com", "1042", "Tom Hale")]
    [InlineData("ليلى حداد <layla@hotmail.com>", "1042", "ليلى حداد")]
    public void A_client_has_a_name_that_people_use(string to, string number, string name) =>
        Assert.Equal(name, ClientDirectory.Read(new MailboxBuilder().Invoice("2025-03-31", to, number).Mailbox).Of(MailboxBuilder.Person(to).Address)!.Name);

    [Fact]
    public void A_subject_can_show_how_a_firm_is_written() =>
        Assert.Equal("ALPINE Gear", ClientDirectory.Read(new MailboxBuilder().Work("tom@alpinegear.com", "ALPINE Gear: website").Mailbox).Of("tom@alpinegear.com")!.Name);

    [Fact]
    public void A_payment_service_can_show_how_a_firm_is_written() => Assert.Equal(
        "Alpine Gear",
        ClientDirectory.Read(new MailboxBuilder().Invoice("2025-03-31", "tom@alpinegear.com", "1042").In("2025-04-09", "notifications@stripe.com", "Payment received from Alpine Gear").Mailbox)
            .Of("tom@alpinegear.com")!.Name);

    [Fact]
    public void The_owners_word_on_the_name_wins() => Assert.Equal("Tom's shop", Said(new ClientWord { Name = "Tom's shop" }).Name);

    [Fact]
    public void The_owners_no_makes_no_client() =>
        Assert.Equal((ClientState.NotClient, NotClientKind.SaidByOwner), (Said(new ClientWord { IsClient = false }).State, Said(new ClientWord { IsClient = false }).NotClient!.Value));

    [Fact]
    public void The_owners_yes_makes_a_client()
    {
        var mailbox = new MailboxBuilder().Bill("2025-03-31", "pia@printshop.de", "R-77");
        mailbox.Word = new OwnersWord { Clients = new Dictionary<string, ClientWord> { [MailboxBuilder.ClientId("printshop.de")] = new() { IsClient = true } } };
        Assert.Equal(ClientState.Current, ClientDirectory.Read(mailbox.Mailbox).Of("pia@printshop.de")!.State);
    }

    [Fact]
    public void A_split_address_stands_for_itself()
    {
        var directory = ClientDirectory.Read(AlpineGear.Mailbox with { Word = new OwnersWord { Splits = new HashSet<string> { "tom@mail.alpinegear.com" } } });
        Assert.Equal(MailboxBuilder.ClientId("tom@mail.alpinegear.com"), directory.Of("tom@mail.alpinegear.com")!.Id);
        Assert.Equal(MailboxBuilder.ClientId("alpinegear.com"), directory.Of("accounts@alpinegear.com")!.Id);
    }

    [Fact]
    public void A_merge_leads_both_to_one()
    {
        var (kim, firm) = (MailboxBuilder.ClientId("kim@gmail.com"), MailboxBuilder.ClientId("alpinegear.com"));
        var mailbox = new MailboxBuilder().Invoice("2025-03-31", "tom@alpinegear.com", "1042").Thread("2025-04-03", "kim@gmail.com", "Colours");
        mailbox.Word = new OwnersWord { Merges = new Dictionary<string, string> { [kim] = firm } };
        var directory = ClientDirectory.Read(mailbox.Mailbox);
        Assert.Same(directory.Of("kim@gmail.com"), directory.Of("tom@alpinegear.com"));
        Assert.Equal([kim], directory.Of("kim@gmail.com")!.AbsorbedIds);
        Assert.Equal(firm, directory.WithId(kim)!.Id);
    }

    [Fact]
    public void An_imported_ledger_makes_a_client_of_an_unknown_address()
    {
        var mailbox = new MailboxBuilder();
        mailbox.Word = new OwnersWord { Imported = [new("greg@ott.com", "17", new DateOnly(2025, 3, 1), null, null, null, false)] };
        Assert.Equal(ClientState.Current, ClientDirectory.Read(mailbox.Mailbox).Of("greg@ott.com")!.State);
    }

    [Fact]
    public void Forgotten_people_are_never_read()
    {
        var word = new OwnersWord { Forgotten = new HashSet<string> { MailboxBuilder.IdOf("tom@mail.alpinegear.com") } };
        var directory = ClientDirectory.Read(AlpineGear.Mailbox with { Word = word });
        Assert.DoesNotContain(directory.Everybody, client => client.People.Any(person => person.Address == "tom@mail.alpinegear.com"));
        Assert.NotNull(directory.Of("accounts@alpinegear.com"));
    }

    private static Client Said(ClientWord word) => ClientDirectory.Read(
        AlpineGear.Mailbox with { Word = new OwnersWord { Clients = new Dictionary<string, ClientWord> { [MailboxBuilder.ClientId("alpinegear.com")] = word } } }).Of("tom@mail.alpinegear.com")!;
}
