using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Subjects;

public sealed class SubjectTests(ITestOutputHelper output)
{
    public static TheoryData<string, string> Subjects() =>
        new(SubjectCase.All.Select(one => (one.Language, $"{(one.Mine ? "out" : "in")}{(one.HasAttachments ? "+" : "")} {one.Sender} {one.Subject}")));

    [Theory]
    [MemberData(nameof(Subjects))]
    public void A_subject_says_about_money_what_its_direction_and_sender_make_of_it(string language, string line)
    {
        var one = SubjectCase.All.Single(candidate => candidate.Language == language
            && $"{(candidate.Mine ? "out" : "in")}{(candidate.HasAttachments ? "+" : "")} {candidate.Sender} {candidate.Subject}" == line);

        var read = one.Read();

        Assert.True(one.IsRight(read), $"read as {read?.Kind.ToString() ?? "-"} [{string.Join(' ', read?.Numbers ?? [])}], should be {one.Kind?.ToString() ?? "-"} [{one.Numbers}]");
    }

    [Fact]
    public void Half_of_the_table_and_more_is_not_the_owners_money() =>
        Assert.InRange(SubjectCase.All.Count(one => !one.IsOwnersMoney) / (double)SubjectCase.All.Count, 0.5, 0.7);

    /// <summary>The table is read without a mistake elsewhere; this says how many it is, and how sure each language is.</summary>
    [Fact]
    public void Each_language_tells_the_owners_money_from_other_mail()
    {
        output.WriteLine($"{SubjectCase.All.Count} subjects, {SubjectCase.All.Count(one => !one.IsOwnersMoney)} of them not the owner's money");
        foreach (var language in SubjectCase.All.GroupBy(one => one.Language))
        {
            var read = language.Select(one => (Is: one.IsOwnersMoney, Seen: one.Read() is { Kind: not MoneyKind.BillToOwner })).ToList();
            var right = read.Count(pair => pair is { Is: true, Seen: true });
            var (precision, recall) = ((double)right / read.Count(pair => pair.Seen), (double)right / read.Count(pair => pair.Is));
            output.WriteLine($"{language.Key}: {read.Count} subjects, precision {precision:F3}, recall {recall:F3}");

            Assert.True(precision >= 0.98 && recall >= 0.98, language.Key);
        }
    }

    [Fact]
    public void A_subject_that_has_nothing_to_do_with_money_costs_no_memory()
    {
        string[] innocent = ["Lunch on Friday?", "Re: Website feedback", "Fotos vom Wochenende", "Réunion de demain", "صور الرحلة"];
        Read(innocent);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Read(innocent);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("2nd notice: Invoice 1042", 2), InlineData("2. Mahnung Rechnung 1042", 2), InlineData("3e relance facture 1042", 3)]
    [InlineData("Segundo aviso: factura 1042 vencida", 2), InlineData("التذكير الثاني: الفاتورة 1042", 2)]
    public void A_reminder_counts_itself(string subject, int number) =>
        Assert.Equal(number, MoneySubjects.Read(subject, mine: true, "me@studio.example", hasAttachments: false)!.ReminderNumber);

    [Theory]
    [InlineData("Payment of $1,500.00 from Alpine Gear", "Alpine Gear", 1500d, "USD")]
    [InlineData("You've received 500 GBP from Alpine Gear Ltd", "Alpine Gear Ltd", 500d, "GBP")]
    [InlineData("Alpine Gear paid your invoice 1042", "Alpine Gear", null, null)]
    [InlineData("Virement de 1.200,50 € reçu de Café Müller", "Café Müller", 1200.5, "EUR")]
    public void A_notice_names_who_paid_and_how_much(string subject, string party, double? amount, string? currency)
    {
        var read = MoneySubjects.Read(subject, mine: false, "notice@stripe.com", hasAttachments: false)!;

        Assert.Equal((party, (decimal?)amount, currency), (read.NamedParty, read.Amount, read.Currency));
    }

    private static void Read(string[] subjects)
    {
        foreach (var subject in subjects)
        {
            Assert.Null(MoneySubjects.Read(subject, mine: false, "tom@alpine.example", hasAttachments: false));
        }
    }
}
