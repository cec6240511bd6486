using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Tests.Mail;

public sealed class AutomaticMailTests
{
    [Theory]
    [InlineData("Automatic reply: Homepage", AutomaticKind.Reply)]
    [InlineData("Out of Office", AutomaticKind.Reply)]
    [InlineData("Abwesenheitsnotiz: Startseite", AutomaticKind.Reply)]
    [InlineData("Réponse automatique : Page d'accueil", AutomaticKind.Reply)]
    [InlineData("Respuesta automática: Web", AutomaticKind.Reply)]
    [InlineData("رد تلقائي: الموقع", AutomaticKind.Reply)]
    [InlineData("Undeliverable: Homepage", AutomaticKind.Bounce)]
    [InlineData("Unzustellbar: Startseite", AutomaticKind.Bounce)]
    [InlineData("Read: Homepage", AutomaticKind.Receipt)]
    [InlineData("Gelesen: Startseite", AutomaticKind.Receipt)]
    [InlineData("Lu : Page d'accueil", AutomaticKind.Receipt)]
    [InlineData("Accepted: Kick-off", AutomaticKind.Meeting)]
    [InlineData("Zugesagt: Auftakt", AutomaticKind.Meeting)]
    [InlineData("Accepté : Réunion", AutomaticKind.Meeting)]
    [InlineData("Aceptada: Reunión", AutomaticKind.Meeting)]
    [InlineData("تم القبول: اجتماع", AutomaticKind.Meeting)]
    public void A_machine_wrote_it(string subject, AutomaticKind kind) => Assert.Equal(kind, AutomaticMail.OfSubject(subject));

    [Theory]
    [InlineData("Re: Automatic reply: Homepage")]
    [InlineData("Read this before Monday")]
    [InlineData("Accepted the proposal, thank you")]
    [InlineData("Lunch?")]
    [InlineData("Gelesen und verstanden")]
    [InlineData("Invitation design for the gala")]
    [InlineData("Automatic reply-to header is broken on the form")]
    [InlineData("")]
    public void A_person_wrote_it(string subject) => Assert.Null(AutomaticMail.OfSubject(subject));

    [Theory]
    [InlineData("noreply@alpinegear.com", SenderRole.NoReply)]
    [InlineData("no-reply-billing@firm.com", SenderRole.NoReply)]
    [InlineData("ne-pas-repondre@banque.fr", SenderRole.NoReply)]
    [InlineData("MAILER-DAEMON@host.com", SenderRole.NoReply)]
    [InlineData("notifications@basecamp.com", SenderRole.Notice)]
    [InlineData("bugzilla-daemon@hughes-family.org", SenderRole.Notice)]
    [InlineData("newsletter@freelancing.com", SenderRole.Newsletter)]
    [InlineData("accounts@alpinegear.com", SenderRole.Accounts)]
    [InlineData("rechnung@ott.de", SenderRole.Accounts)]
    [InlineData("compta.fournisseurs@atelier.fr", SenderRole.Accounts)]
    [InlineData("support@hosting.com", SenderRole.Support)]
    [InlineData("tom.hale@alpinegear.com", SenderRole.Person)]
    [InlineData("hello@alpinegear.com", SenderRole.Person)]
    [InlineData("@", SenderRole.Person)]
    [InlineData(null, SenderRole.Person)]
    public void An_address_tells_what_it_is_for(string? address, SenderRole role) => Assert.Equal(role, SenderRoles.Of(address));

    [Theory]
    [InlineData("AAQkAD/x+y=", "AAQkAD_x-y")]
    [InlineData("AAQkAD_x-y", "AAQkAD/x+y==")]
    public void Office_and_Graph_spell_one_conversation_differently(string office, string graph) => Assert.True(ConversationIds.Same(office, graph));

    [Fact]
    public void Two_conversations_stay_two() => Assert.False(ConversationIds.Same("AAQkAD_x-y", "AAQkAD_x-z"));
}
