using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Tests.Mailboxes;

namespace MailCoach.Coaching.Tests.Clients;

/// <summary>Each kind of person beside their twin.</summary>
public sealed class WhoIsAClientTests
{
    private const string Tom = "Tom Hale <tom@alpinegear.com>";

    private static Client Judged(MailboxBuilder mailbox, string address) => ClientDirectory.Read(mailbox.Mailbox).Of(address)!;

    private static void IsClient(MailboxBuilder mailbox, string address) => Assert.Equal((ClientState.Current, null), Verdict(mailbox, address));

    private static void IsNone(MailboxBuilder mailbox, string address, NotClientKind kind) =>
        Assert.Equal((ClientState.NotClient, (NotClientKind?)kind), Verdict(mailbox, address));

    private static (ClientState, NotClientKind?) Verdict(MailboxBuilder mailbox, string address) =>
        (Judged(mailbox, address).State, Judged(mailbox, address).NotClient);

    [Fact]
    public void Whoever_gets_invoices_is_a_client() => IsClient(new MailboxBuilder().Invoice("2025-03-31", Tom, "1042"), "tom@alpinegear.com");

    [Fact]
    public void Whoever_sends_invoices_is_a_vendor() => IsNone(new MailboxBuilder().Bill("2025-03-31", "billing@hosting.com", "88213"), "billing@hosting.com", NotClientKind.Vendor);

    [Fact]
    public void A_vendor_whom_the_owner_answers_stays_a_vendor() => IsNone(
        new MailboxBuilder().Work("Pia <pia@printshop.de>", "Flyer").Bill("2025-03-31", "pia@printshop.de", "R-77").Out("2025-04-02", "pia@printshop.de", "Re: Your invoice R-77 from us"),
        "pia@printshop.de",
        NotClientKind.Vendor);

    [Fact]
    public void A_client_who_forwards_a_bill_stays_a_client() => IsClient(
        new MailboxBuilder().Invoice("2025-03-31", Tom, "1042").In("2025-04-02", Tom, "Fwd: Your invoice 88 from Printshop", mail => mail with { HasAttachments = true }),
        "tom@alpinegear.com");

    /// <summary>An accounts robot says of each invoice that it came in: those are the owner's numbers, and no bills.</summary>
    [Fact]
    public void A_firm_whose_accounts_confirm_the_owners_invoices_is_a_client()
    {
        var mailbox = new MailboxBuilder().Work("Carola Beyer <carola@isartechnik.com>");
        for (var month = 1; month <= 6; month++)
        {
            mailbox.Out($"2025-0{month}-05", "kreditoren@isartechnik.com", $"Rechnung RE-2025-00{month}", mail => mail with { HasAttachments = true })
                .In($"2025-0{month}-05 11:00", "kreditoren@isartechnik.com", $"Rechnung RE-2025-00{month} eingegangen")
                .In($"2025-0{month}-05 12:00", "kreditoren@isartechnik.com", $"Ihre Rechnung RE-2025-00{month} wurde freigegeben");
        }

        IsClient(mailbox, "carola@isartechnik.com");
    }

    [Fact]
    public void Work_threads_make_a_client_before_the_first_invoice() => IsClient(new MailboxBuilder().Work(Tom), "tom@alpinegear.com");

    [Fact]
    public void One_thread_is_too_little_to_say() =>
        IsNone(new MailboxBuilder().Thread("2025-02-03", Tom, "Homepage draft"), "tom@alpinegear.com", NotClientKind.TooLittle);

    [Fact]
    public void Private_threads_make_no_client() => IsNone(
        new MailboxBuilder().Thread("2025-02-03", "office@dr-weber.de", "Zahnarzttermin").Thread("2025-03-03", "office@dr-weber.de", "Vorsorge").Thread("2025-04-03", "office@dr-weber.de", "Befund"),
        "office@dr-weber.de",
        NotClientKind.TooLittle);

    [Fact]
    public void A_friend_on_free_mail_is_no_client() => IsNone(
        new MailboxBuilder().Thread("2025-02-03", "Kim <kim@gmail.com>", "Saturday").Thread("2025-03-03", "kim@gmail.com", "Dinner?").Thread("2025-04-03", "kim@gmail.com", "That film"),
        "kim@gmail.com",
        NotClientKind.TooLittle);

    [Fact]
    public void A_client_on_free_mail_is_a_client() => IsClient(
        new MailboxBuilder().Thread("2025-02-03", "Kim <kim@gmail.com>", "Logo draft").Thread("2025-03-03", "kim@gmail.com", "Website feedback"), "kim@gmail.com");

    [Fact]
    public void Family_bears_the_owners_name() => IsNone(
        new MailboxBuilder().Thread("2025-02-03", "Peter Lindt <p.lindt@gmx.de>", "Website photos").Thread("2025-03-03", "p.lindt@gmx.de", "Projekt Garten"),
        "p.lindt@gmx.de",
        NotClientKind.Family);

    [Fact]
    public void A_namesake_who_is_billed_is_a_client() =>
        IsClient(new MailboxBuilder().Invoice("2025-03-31", "Peter Lindt <p.lindt@gmx.de>", "1042"), "p.lindt@gmx.de");

    [Fact]
    public void A_newsletter_is_none_however_it_talks_about_money()
    {
        var mailbox = new MailboxBuilder();
        for (var week = 1; week < 9; week++)
        {
            mailbox.In($"2025-0{week}-03", "Paid on Time <hello@paidontime.com>", $"Get your invoices paid, issue {week}");
        }

        IsNone(mailbox, "hello@paidontime.com", NotClientKind.Newsletter);
    }

    [Fact]
    public void A_newsletter_with_one_headline_like_a_bill_stays_a_newsletter()
    {
        var mailbox = new MailboxBuilder().Bill("2025-04-30", "hello@paidontime.com", "99");
        for (var day = 10; day < 31; day++)
        {
            mailbox.In($"2025-05-{day}", "hello@paidontime.com", $"Issue {day}");
        }

        IsNone(mailbox, "hello@paidontime.com", NotClientKind.Newsletter);
    }

    [Fact]
    public void A_newsletter_answered_once_stays_a_newsletter()
    {
        var mailbox = new MailboxBuilder().Out("2025-05-09", "hello@paidontime.com", "Re: Issue 7");
        for (var day = 10; day < 31; day++)
        {
            mailbox.In($"2025-05-{day}", "hello@paidontime.com", $"Issue {day}");
        }

        IsNone(mailbox, "hello@paidontime.com", NotClientKind.Newsletter);
    }

    [Fact]
    public void The_accountant_gets_copies() => IsNone(
        new MailboxBuilder().Invoice("2025-03-31", Tom, "1042").Invoice("2025-03-31", "greg@ott.com", "1043")
            .Out("2025-04-01", "Eva <eva@kanzlei-roth.de>", "Fwd: Invoice 1042", mail => mail with { HasAttachments = true })
            .Out("2025-04-01", "eva@kanzlei-roth.de", "Fwd: Invoice 1043", mail => mail with { HasAttachments = true })
            .Thread("2025-04-03", "eva@kanzlei-roth.de", "Steuererklärung"),
        "eva@kanzlei-roth.de",
        NotClientKind.Accountant);

    [Fact]
    public void The_accountant_gets_copies_that_are_no_forwards() => IsNone(
        new MailboxBuilder().Invoice("2025-03-31", Tom, "1042").Invoice("2025-03-31", "greg@ott.com", "1043")
            .Invoice("2025-04-01", "eva@kanzlei-roth.de", "1042").Invoice("2025-04-01", "eva@kanzlei-roth.de", "1043"),
        "eva@kanzlei-roth.de",
        NotClientKind.Accountant);

    [Fact]
    public void An_accountant_who_is_billed_is_a_client() => IsClient(
        new MailboxBuilder().Invoice("2025-03-31", "Eva <eva@steuerkanzlei-roth.de>", "1044").Invoice("2025-03-31", Tom, "1042"), "eva@steuerkanzlei-roth.de");

    [Fact]
    public void The_clients_partner_in_copy_is_no_client_of_their_own() => IsNone(
        new MailboxBuilder().Out("2025-03-31", "tom@alpinegear.com; kim@gmail.com", "Invoice 1042", mail => mail with { HasAttachments = true }),
        "kim@gmail.com",
        NotClientKind.TooLittle);

    [Fact]
    public void A_payment_service_is_none() => IsNone(
        new MailboxBuilder().In("2025-03-31", "Stripe <notifications@stripe.com>", "Payment of €900.00 from Alpine Gear"), "notifications@stripe.com", NotClientKind.PaymentService);

    [Fact]
    public void A_payment_service_that_is_billed_is_a_client() =>
        IsClient(new MailboxBuilder().Invoice("2025-03-31", "Ann <ann@stripe.com>", "1042").Work("ann@stripe.com"), "ann@stripe.com");

    [Fact]
    public void A_sender_nobody_can_answer_is_none() =>
        IsNone(new MailboxBuilder().In("2025-03-31", "no-reply@cloud.com", "Sign-in from a new device"), "no-reply@cloud.com", NotClientKind.NoReply);

    [Fact]
    public void Somebody_who_wrote_once_is_too_little_to_say() =>
        IsNone(new MailboxBuilder().In("2025-03-31", "dana@reed.com", "A question"), "dana@reed.com", NotClientKind.TooLittle);

    [Fact]
    public void A_strangers_payment_advice_is_bait() =>
        IsNone(new MailboxBuilder().In("2025-03-31", "dana@reed.com", "Remittance advice: invoice 7781"), "dana@reed.com", NotClientKind.TooLittle);

    [Fact]
    public void Asking_for_a_quote_makes_nobody_a_client() => IsNone(
        new MailboxBuilder().Out("2025-02-03", "info@druckerei.de", "Anfrage: 500 Flyer").In("2025-02-04", "info@druckerei.de", "Re: Anfrage: 500 Flyer")
            .Out("2025-02-13", "info@druckerei.de", "Anfrage: Plakate").In("2025-02-14", "info@druckerei.de", "Re: Anfrage: Plakate")
            .Out("2025-03-13", "info@druckerei.de", "Anfrage: Karten").In("2025-03-14", "info@druckerei.de", "Re: Anfrage: Karten"),
        "info@druckerei.de",
        NotClientKind.TooLittle);

    [Fact]
    public void A_proposal_that_was_answered_makes_a_client() => IsClient(
        new MailboxBuilder().Out("2025-02-03", "dana@reed.com", "Proposal: new website", mail => mail with { HasAttachments = true }).In("2025-02-04", "dana@reed.com", "Re: Proposal: new website"),
        "dana@reed.com");
}
