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
