using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Ledger;

/// <summary>Which client a notice names, and when a tool writes in the owner's name.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("Alpine Gear GmbH", "Payment received for ALPINE GEAR, week 12", true)]
    [InlineData("Alpine Gear", "Payment received for Gear Alpine", true)]
    [InlineData("Alpine Gear", "Payment received for AlpineGear", true)]
    [InlineData("Alpinegear", "Payment received for Alpine Gear", true)]
    [InlineData("Alpinegear", "Alpine Gear: payment received", true)]
    [InlineData("Alpine Lodge", "Payment received for Alpine Gear", false)]
    [InlineData("A.B.C. Gear", "Payment received for ABC Gear", true)]
    [InlineData("IBM", "Payment received for IBM", true)]
    [InlineData("HP", "Payment received for HP", false)]
    [InlineData("D&AD", "Payment received for D & AD", true)]
    public void A_client_is_found_by_the_words_of_the_name(string name, string subject, bool found) =>
        Assert.Equal(found ? ["a"] : [], Named(subject, Client("a", name)));

    [Fact]
    public void The_longer_name_is_meant_and_of_two_alike_neither()
    {
        const string Subject = "Payment received for Alpine Gear";

        Assert.Equal(["gear"], Named(Subject, Client("alpine", "Alpine"), Client("gear", "Alpine Gear")));
        Assert.Empty(Named(Subject, Client("one", "Alpine Gear"), Client("two", "Gear Alpine")));
        Assert.Equal(["one"], Named(Subject, Client("one", "Alpine Gear", "Gear Alpine")));
        Assert.Equal(["one"], Named(Subject, Client("one", "A. G. Holding", "Alpine Gear")));
        Assert.Empty(Named(Subject, Client("one", "Alpine Gear") with { State = ClientState.NotClient }));
    }

    [Theory]
    [InlineData("Maya Stone", "me@studio.example", "Invoice 1042 from Maya Stone Design", true)]
    [InlineData("Maya Stone", "me@studio.example", "Invoice 1042 from Stone Bakery", false)]
    [InlineData("Maya", "me@studio.example", "Invoice 1042 from Maya", true)]
    [InlineData("Maya", "me@studio.example", "Invoice 1042 from Maya Flowers", false)]
    [InlineData(null, "me@mayastone.example", "Invoice 1042 from Maya Stone", true)]
    [InlineData(null, "me@studio.example", "Invoice 1042 from Maya Stone", false)]
    [InlineData(null, "me@studio.example", "Invoice 1042 from Studio", true)]
    public void A_tool_sends_the_owners_invoice_where_it_names_the_owner(string? name, string address, string subject, bool isOwners)
    {
        var mailbox = new MailboxOf($"2024-03-01 in intuit.com | {subject}\n2024-03-21 in intuit.com | Payment received: Alpine Gear paid invoice 1042").Mailbox();
        mailbox = mailbox with { Owner = mailbox.Owner with { Name = name, Addresses = new HashSet<string> { "me@studio.example", address } } };

        var invoice = Assert.Single(MailboxOf.Ledgers(mailbox, "2024-12-31")["alpine"]);

        Assert.Equal(isOwners ? 20 : null, invoice.DaysToPay);
    }

    [Fact]
    public void A_client_in_copy_of_a_tools_mail_is_the_one_it_is_for()
    {
        var mailbox = new MailboxOf("2024-03-01 in intuit.com | Invoice 1042 from Bright Pixel Ltd").Mailbox();
        var copied = mailbox.Messages[0] with { Cc = [new MailPerson("tom@alpine-gear.example", null)] };

        Assert.Empty(MailboxOf.Ledgers(mailbox, "2024-12-31"));
        Assert.Equal(["alpine"], MailboxOf.Ledgers(mailbox with { Messages = [copied] }, "2024-12-31").Keys);
    }

    private static IEnumerable<string> Named(string subject, params Client[] clients) =>
        PlatformPayments.Read(new MailboxOf($"2024-03-20 in upwork.com | {subject}").Mailbox(), clients).Keys;

    private static Client Client(string id, string name, string? person = null) => new()
    {
        Id = id,
        Name = name,
        State = ClientState.Current,
        People = [new MailPerson($"{id}@firm.example", person)],
    };
}
