namespace MailCoach.Coaching.Tests.Stress;

/// <summary>What a subject line gives away, every pressing one beside an innocent twin, in five languages.</summary>
public sealed class SubjectTests
{
    private const string Tom = "tom@alpine.example";

    [Theory]
    [InlineData("URGENT: banner"), InlineData("[Urgent] banner"), InlineData("Need this today: banner"), InlineData("Banner asap"), InlineData("Where is the banner?"), InlineData("Banner???")]
    [InlineData("Dringend: Banner"), InlineData("Es eilt! Banner"), InlineData("AW: Banner schnellstmöglich"), InlineData("Warte immer noch: Banner"), InlineData("Banner!!")]
    [InlineData("Urgent : bannière"), InlineData("Bannière dès que possible"), InlineData("Petite relance : bannière"), InlineData("TR: Bannière au plus vite"), InlineData("La bannière, impérativement")]
    [InlineData("Urgente: cartel"), InlineData("Cartel lo antes posible"), InlineData("Sigo esperando el cartel"), InlineData("RV: Me urge el cartel"), InlineData("¡¡Cartel ya!!")]
    [InlineData("عاجل: اللافتة"), InlineData("رد: اللافتة في أسرع وقت"), InlineData("بانتظار ردكم: اللافتة"), InlineData("أمر عاجلٌ جداً"), InlineData("والعاجل اللافتة")]
    [InlineData("WHERE IS MY BANNER"), InlineData("WO BLEIBT DAS BANNER")]
    public void Haste_and_shouting_count(string subject) => Assert.True(Points(subject) > 10, subject);

    [Theory]
    [InlineData("Not urgent: banner"), InlineData("No rush: banner"), InlineData("Thank you!!"), InlineData("Urgent care clinic: sitemap"), InlineData("PDF and GDPR notes"), InlineData("FAQ NASA ESA")]
    [InlineData("Nicht dringend: Banner"), InlineData("Keine Eile: Banner"), InlineData("Vielen Dank!!"), InlineData("Ab sofort neue Adresse"), InlineData("Alles Gute zum Geburtstag!!!")]
    [InlineData("Rien d'urgent : bannière"), InlineData("Merci beaucoup !!"), InlineData("Pas urgent : bannière"), InlineData("Bonne année !!")]
    [InlineData("No es urgente: cartel"), InlineData("Sin prisa: cartel"), InlineData("¡¡Muchas gracias!!"), InlineData("¡¡Feliz cumpleaños!!")]
    [InlineData("غير عاجل: اللافتة"), InlineData("شكرا جزيلا!!"), InlineData("ليس عاجلاً: اللافتة"), InlineData("ألف مبروك!!!")]
    [InlineData("ATLAS"), InlineData("Banner?"), InlineData("")]
    public void Their_innocent_twins_do_not(string subject) => Assert.Equal(0, Points(subject));

    /// <summary>Where a raised voice begins: marks in a row, capitals in words too long for an acronym.</summary>
    [Theory]
    [InlineData("Banner!", false), InlineData("Banner!!", true), InlineData("Banner! Menu!", false), InlineData("Banner！！", true)]
    [InlineData("Banner??", false), InlineData("Banner???", true), InlineData("Banner؟؟؟", true), InlineData("Banner？？？", true), InlineData("Banner? Menu? Map?", false)]
    [InlineData("Banner?!", false), InlineData("Banner!?", false), InlineData("Banner!??", true), InlineData("Banner??!", true), InlineData("Thank you???", false)]
    [InlineData("MAPLE GO", true), InlineData("MAPLE A", false), InlineData("MAPS HERE", false), InlineData("GO MAPLE", true), InlineData("BANNERS", false), InlineData("MAPLE Go", false)]
    [InlineData("LE MENU", false), InlineData("UN MENUS", true), InlineData("THANK YOU ALL", true), InlineData("MENU-CARDS 2024", true), InlineData("ÜBER UNS", false), InlineData("ÄRGER HIER", true)]
    public void A_voice_is_raised_by_marks_in_a_row_or_long_words_in_capitals(string subject, bool loud) => Assert.Equal(loud, Points(subject) > 10);

    /// <summary>Phrases of several words, with what stands before and after; the longest one wins.</summary>
    [Theory]
    [InlineData("as soon as possible", true), InlineData("as soon as", false), InlineData("soon as possible", false), InlineData("not so urgent but urgent", true)]
    [InlineData("[not urgent] urgent menu", true), InlineData("[urgent] menu", true), InlineData("[menu] urgent", true), InlineData("urgently", true), InlineData("urgentish", false)]
    [InlineData("عاجل", true), InlineData("والعاجل", true), InlineData("بالعاجل", true), InlineData("للعاجل", true), InlineData("سعاجل", false)]
    public void A_phrase_is_found_by_its_words(string subject, bool presses) => Assert.Equal(presses, Points(subject) > 10);

    /// <summary>Only what a person would read of a subject is read.</summary>
    [Fact]
    public void What_stands_beyond_two_hundred_letters_says_nothing()
    {
        Assert.True(Points(new string('x', 190) + " urgent") > 10);
        Assert.Equal(0, Points(new string('x', 200) + " urgent"));
    }

    /// <summary>Capitals in every subject are how they write.</summary>
    [Fact]
    public void A_client_who_always_writes_in_capitals_does_not_shout()
    {
        var box = new StressMailbox().Others();
        box.EachWeek(20, week => box.In(Tom, week, 1, "10:00", $"WEBSITE TEXTS {(char)('A' + week)}").Out(Tom, week, 1, "12:00", "Re"));
        Assert.Equal(0, box.Signal(Tom, "urgency").Points);
    }

    private static double Points(string subject)
    {
        var box = new StressMailbox().Others().Calm(Tom, mailsAWeek: 1);
        return box.EachWeek(20, week => box.In(Tom, week, 3, "10:00", subject, $"t{week}").Out(Tom, week, 3, "12:00", "Answer", $"t{week}"))
            .Signal(Tom, "urgency").Points;
    }
}
