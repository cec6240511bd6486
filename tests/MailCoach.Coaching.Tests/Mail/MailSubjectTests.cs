using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Tests.Mail;

public sealed class MailSubjectTests
{
    [Theory]
    [InlineData("Homepage", "Homepage", false, false)]
    [InlineData("Re: Homepage", "Homepage", true, false)]
    [InlineData("RE : Homepage", "Homepage", true, false)]
    [InlineData("Re[2]: Re(3): Homepage", "Homepage", true, false)]
    [InlineData("AW: Startseite", "Startseite", true, false)]
    [InlineData("Antwort: AW: WG: Startseite", "Startseite", true, false)]
    [InlineData("WG: Rechnung 1042", "Rechnung 1042", false, true)]
    [InlineData("Fwd: Re: Invoice 1042", "Invoice 1042", false, true)]
    [InlineData("TR: Facture 12", "Facture 12", false, true)]
    [InlineData("Réf. 12 : devis", "Réf. 12 : devis", false, false)]
    [InlineData("RV: Presupuesto web", "Presupuesto web", false, true)]
    [InlineData("رد: عرض السعر", "عرض السعر", true, false)]
    [InlineData("إعادة توجيه: فاتورة ١٠٤٢", "فاتورة ١٠٤٢", false, true)]
    [InlineData("Research: first notes", "Research: first notes", false, false)]
    [InlineData("Trouble: the printer", "Trouble: the printer", false, false)]
    [InlineData("  Re:   Two   spaces ", "Two spaces", true, false)]
    [InlineData("Re:", "", true, false)]
    [InlineData("", "", false, false)]
    public void A_subject_is_what_its_writer_wrote(string subject, string core, bool reply, bool forward)
    {
        var line = MailSubject.Read(subject);
        Assert.Equal((core, reply, forward), (line.Core, line.IsReply, line.IsForward));
    }

    [Theory]
    [InlineData("[ilug] Re: Dual boot", "ilug", "Dual boot")]
    [InlineData("Re: [Exmh] sequences", "Exmh", "sequences")]
    [InlineData("[only a tag]", null, "[only a tag]")]
    [InlineData("Homepage [v2]", null, "Homepage [v2]")]
    public void A_list_tag_is_no_part_of_the_subject(string subject, string? tag, string core) =>
        Assert.Equal((tag, core), (MailSubject.Read(subject).Tag, MailSubject.Read(subject).Core));

    [Fact]
    public void Subjects_of_one_thread_have_one_key() =>
        Assert.Equal(MailSubject.Read("Überarbeitung  Startseite").Key, MailSubject.Read("AW: überarbeitung Startseite").Key);

    [Fact]
    public void Broken_text_is_no_reason_to_fail() => Assert.Equal("\uD800 x", MailSubject.Read("Re: \uD800 x").Core);
}
