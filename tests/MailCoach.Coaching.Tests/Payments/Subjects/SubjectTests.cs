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

    [Fact]
    public void The_table_is_long_and_its_lines_are_different_ones()
    {
        Assert.True(SubjectCase.All.Count >= 700);
        Assert.Equal(SubjectCase.AllAndMisread.Count, SubjectCase.AllAndMisread.Distinct().Count());
    }

    /// <summary>How many it is, how sure each language is, and how sure each kind; what is still misread counts.</summary>
    [Fact]
    public void Each_language_tells_the_owners_money_from_other_mail()
    {
        var all = SubjectCase.AllAndMisread.Select(one => (Case: one, Read: one.Read())).ToList();
        output.WriteLine($"{all.Count} subjects, {all.Count(one => !one.Case.IsOwnersMoney)} of them not the owner's money, {all.Count(one => !one.Case.IsRight(one.Read))} misread");
        foreach (var kind in Enum.GetValues<MoneyKind>())
        {
            output.WriteLine($"{kind}: {Sure(all.Select(one => (one.Case.Kind == kind, one.Read?.Kind == kind)))}");
        }

        foreach (var language in all.GroupBy(one => one.Case.Language))
        {
            var money = language.Select(one => (Is: one.Case.IsOwnersMoney, Seen: one.Read is { Kind: not MoneyKind.BillToOwner })).ToList();
            output.WriteLine($"{language.Key}: {Sure(money)}, exact {language.Average(one => one.Case.IsRight(one.Read) ? 1.0 : 0):F3}");
            foreach (var kind in language.Select(one => one.Case.Kind).OfType<MoneyKind>().Distinct().Order())
            {
                output.WriteLine($"  {kind}: {Sure(language.Select(one => (one.Case.Kind == kind, one.Read?.Kind == kind)))}");
            }

            var right = money.Count(pair => pair is { Is: true, Seen: true });
            Assert.True(right >= 0.97 * money.Count(pair => pair.Seen) && right >= 0.97 * money.Count(pair => pair.Is), language.Key);
        }
    }

    private static string Sure(IEnumerable<(bool Is, bool Seen)> read)
    {
        var list = read.ToList();
        double right = list.Count(pair => pair is { Is: true, Seen: true });
        return FormattableString.Invariant(
            $"precision {right / list.Count(pair => pair.Seen):F3}, recall {right / list.Count(pair => pair.Is):F3} of {list.Count(pair => pair.Is)}");
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
