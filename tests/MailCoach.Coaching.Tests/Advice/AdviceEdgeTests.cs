using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;
using MailCoach.Coaching.Stress;
using static MailCoach.Coaching.Tests.Advice.AdviceBuilder;

namespace MailCoach.Coaching.Tests.Advice;

/// <summary>Which rule decides on either side of each figure: a day, a point, an answer more or less.</summary>
public sealed class AdviceEdgeTests
{
    private static readonly AdviceFacts Late = Nothing.Pays(slow: true);
    private static readonly AdviceFacts Calm = Nothing.Pays(slow: false).Writes(StressLevel.Calm);
    private static readonly AdviceFacts Dreaded = Nothing.Writes(StressLevel.Stressful).Dreads();

    [Theory]
    [InlineData(0, "lateTakenBadly"), InlineData(1, "lateTakenBadly"), InlineData(2, "lateJustRaised"), InlineData(null, "lateJustRaised")]
    public void A_talk_is_taken_badly_up_to_one(int? howTaken, string rule) => Decides(rule, Late.Raised(10, howTaken));

    [Theory]
    [InlineData(29, "lateJustRaised"), InlineData(30, "late")]
    public void A_talk_about_money_has_thirty_days(int daysAgo, string rule) => Decides(rule, Late.Raised(daysAgo, 3));

    [Theory]
    [InlineData(29, 7, "lateJustRaised"), InlineData(30, 7, "lateNothingChanged"), InlineData(30, 6, "late"), InlineData(31, 30, "lateNothingChanged"), InlineData(31, 31, "late")]
    public void Nothing_changed_when_an_invoice_due_since_is_a_week_late(int daysAgo, int daysLate, string rule) => Decides(rule, Late.Raised(daysAgo, 3).Owes(daysLate, 0));

    [Theory]
    [InlineData(InvoiceStatus.Paid, "lateNothingChanged"), InlineData(InvoiceStatus.Unseen, "late"), InlineData(InvoiceStatus.Void, "late")]
    public void What_is_not_known_to_be_late_proves_nothing(InvoiceStatus status, string rule) => Decides(rule, Late.Raised(40, 3).Owes(10, 0, status));

    [Fact]
    public void A_talk_that_is_still_to_come_was_not_had() => Decides("late", Late.Raised(-1, 0));

    [Fact]
    public void The_last_talk_counts()
    {
        Decides("lateJustRaised", Late.Raised(60, 0).Raised(10, 4));
        Decides("lateTakenBadly", Late.Raised(10, 0).Raised(60, 4));
    }

    [Theory]
    [InlineData(41, "dread"), InlineData(42, "dreadNothingChanged"), InlineData(29, "stressJustRaised"), InlineData(364, "dreadNothingChanged"), InlineData(366, "dread")]
    public void A_talk_about_mail_has_six_weeks_and_counts_for_a_year(int daysAgo, string rule) => Decides(rule, Dreaded.Weekly(0, 40, 0, 22).Raised(daysAgo, 3));

    /// <summary>Nothing has changed only where mail since the talk shows it: two tense weeks, one of them of late.</summary>
    [Theory]
    [InlineData("dreadNothingChanged", 22, 0, 0, 22, 0, 0, 0, 0, 0)]
    [InlineData("dread", 21, 0, 0, 22, 0, 0, 0, 0, 0)]
    [InlineData("dread")]
    [InlineData("dreadNothingChanged", 0, 0, 0, 0, 22, 22, 0, 0, 0)]
    [InlineData("dread", 0, 0, 0, 0, 0, 22, 22, 0, 0)]
    [InlineData("dread", 0, 0, 0, 22, 0, 0, 0, 0, 0, 90, 90)]
    public void Mail_since_the_talk_tells_whether_anything_changed(string rule, params int[] scoresLatestFirst) =>
        Decides(rule, Dreaded.Weekly(scoresLatestFirst).Raised(60, 3));

    [Theory]
    [InlineData("lateBetterSince", 30, 0, 0), InlineData("lateBetterSince", 30, 6, 0), InlineData("late", 30, 0), InlineData("lateNothingChanged", 30, 0, 0, 7), InlineData("lateJustRaised", 29, 0, 0)]
    public void Who_pays_in_time_since_the_talk_is_not_asked_again(string rule, int talkDaysAgo, params int[] daysLate)
    {
        var paid = daysLate.Select((days, i) => Paid($"i{i}", days, daysAgo: 10));
        Decides(rule, Late.Raised(talkDaysAgo, 3) with { Invoices = [.. paid] });
    }

    [Fact]
    public void Better_since_outweighs_how_the_talk_was_taken() =>
        Decides("lateBetterSince", (Late with { Invoices = [Paid("a", daysLate: 0, daysAgo: 10), Paid("b", daysLate: 0, daysAgo: 10)] }).Raised(40, 0));

    /// <summary>Paid so many days ago; due ten days before that, whatever the lateness that is under test.</summary>
    private static Invoice Paid(string id, int daysLate, int daysAgo) => new()
    {
        Id = id,
        ClientId = "alpine",
        Status = InvoiceStatus.Paid,
        Source = InvoiceSource.Mail,
        DaysLate = daysLate,
        DueOn = AdviceBuilder.Today.AddDays(-daysAgo - 10),
        PaidOn = AdviceBuilder.Today.AddDays(-daysAgo),
    };

    /// <summary>Stress belongs to people: one who strains beside one who does not is watched, and no more.</summary>
    [Theory]
    [InlineData("onePerson", StressLevel.Tense, StressLevel.Calm), InlineData("onePerson", StressLevel.Busy, null, StressLevel.Stressful)]
    [InlineData("writesFine", StressLevel.Tense, null), InlineData("writesFine", StressLevel.Calm, StressLevel.Busy)]
    public void One_person_who_strains_is_watched(string rule, params StressLevel?[] levels) => Decides(rule, Nothing.Writes(StressLevel.Calm).WithPeople(levels));

    [Theory]
    [InlineData("tense", 3.9, 3.9, 0.2), InlineData("oneSign", 3.9, 3.9, 0.1), InlineData("oneSign", 3.9, 3.9, 0.1, -5.0)]
    public void Several_faint_signs_are_as_good_as_one_that_speaks(string rule, params double[] points) =>
        Decides(rule, Signalling(StressLevel.Tense, [("chasing", 20), .. points.Select((one, i) => ($"faint{i}", one))]));

    [Theory]
    [InlineData(Confidence.None, "paysFineSaid"), InlineData(Confidence.Medium, "fineSaid")]
    public void The_owners_word_that_they_pay_fine_keeps(Confidence stress, string rule) => Decides(rule, Nothing.Writes(StressLevel.Calm, stress) with { SaidToPayFine = true });

    [Fact]
    public void What_is_argued_about_is_no_reason_to_part()
    {
        var disputed = Calm.Owes(95, 2).Owes(95, 2);
        Decides("fine", disputed with { Invoices = [.. disputed.Invoices.Select(invoice => invoice with { Disputed = true })] });
    }

    [Fact]
    public void Where_fit_decides_it_is_said_first()
    {
        var facts = Calm.Fits(0, 0, 4) with { Payment = new PaymentStanding { IsSlowPayer = false, Confidence = Confidence.High, ChanceNextLate = 0.1, Reasons = [new Reason(new Sentence("payment.reason.allOnTime"), [])] } };
        Assert.Equal("advice.why.misfit", Advisor.Advise(facts).Reasons[0].Text.Key);
        Assert.Equal("payment.reason.allOnTime", Advisor.Advise(facts with { Fit = Nothing.Fit }).Reasons[0].Text.Key);
    }

    [Fact]
    public void Dread_and_a_talk_taken_badly_are_time_to_part() => Decides("dreadTakenBadly", Dreaded.Raised(5, 1));

    [Fact]
    public void No_fit_and_a_talk_taken_badly_are_time_to_part() => Decides("misfitTakenBadly", Calm.Fits(1, 1, null).Raised(5, 1));

    [Theory]
    [InlineData(Confidence.Medium, 2, "stressful"), InlineData(Confidence.Low, 2, "early"), InlineData(Confidence.Medium, 1, "oneSign"), InlineData(Confidence.Low, 1, "early")]
    public void Stressful_needs_two_signals_and_medium_confidence(Confidence confidence, int signals, string rule)
        => Decides(rule, Nothing.Writes(StressLevel.Stressful, confidence, signals));

    [Theory]
    [InlineData(4.0, "tense"), InlineData(3.9, "oneSign")]
    public void A_signal_speaks_from_four_points(double points, string rule) => Decides(rule, Signalling(StressLevel.Tense, ("chasing", 20), ("swing", points)));

    [Theory]
    [InlineData(10.0, "dread"), InlineData(9.9, "tense")]
    public void Felt_dread_begins_at_ten_points(double points, string rule) => Decides(rule, Signalling(StressLevel.Tense, ("chasing", 20), ("checkIns", points)));

    [Fact]
    public void Dread_alone_is_watched() => Decides("feltDread", Signalling(StressLevel.Calm, ("checkIns", 12)));

    [Theory]
    [InlineData(1, 1, 4, "misfit"), InlineData(1, 2, 4, "halfFit"), InlineData(2, 2, 2, "fine"), InlineData(0, null, 1, "misfit"), InlineData(null, null, 1, "halfFit")]
    public void An_answer_of_one_is_a_bad_fit(int? communication, int? vision, int? scope, string rule) => Decides(rule, Calm.Fits(communication, vision, scope));

    [Theory]
    [InlineData(29, 1, "fine"), InlineData(30, 1, "remindedInVain"), InlineData(30, 0, "fine")]
    public void A_reminder_is_in_vain_after_thirty_days(int daysLate, int reminders, string rule) => Decides(rule, Calm.Owes(daysLate, reminders));

    [Theory]
    [InlineData(InvoiceStatus.Open, "longUnpaid"), InlineData(InvoiceStatus.PartPaid, "longUnpaid"), InlineData(InvoiceStatus.Overdue, "longUnpaid"), InlineData(InvoiceStatus.Void, "remindedInVain")]
    public void Two_invoices_long_unpaid_are_time_to_part(InvoiceStatus status, string rule) => Decides(rule, Calm.Owes(90, 2).Owes(90, 2, status));

    [Theory]
    [InlineData(70, Trend.Steady, Confidence.Low, "somewhatLate"), InlineData(71, Trend.Steady, Confidence.Medium, "paysFine"), InlineData(90, Trend.Slower, Confidence.Medium, "paysFine")]
    [InlineData(70, Trend.Slower, Confidence.None, "early"), InlineData(90, Trend.Faster, Confidence.Medium, "paysFine")]
    public void Somewhat_late_is_seventy(int score, Trend trend, Confidence confidence, string rule) => Decides(rule, Nothing.Pays(slow: false, confidence, score, trend));

    /// <summary>Slower and still in time is nobody's worry.</summary>
    [Theory]
    [InlineData(Trend.Slower, "somewhatLate", 7, 7, 0), InlineData(Trend.Slower, "paysFine", 7, 6, 6), InlineData(Trend.Steady, "paysFine", 30, 30, 30), InlineData(Trend.Slower, "paysFine", -3, -3, -3, 40, 40)]
    public void Slower_counts_where_most_of_the_last_three_are_a_week_late(Trend trend, string rule, params int[] daysLateLatestFirst)
    {
        var paid = daysLateLatestFirst.Select((days, i) => Paid($"i{i}", days, daysAgo: 30 * (i + 1)));
        Decides(rule, Nothing.Pays(slow: false, score: 75, trend: trend) with { Invoices = [.. paid] });
    }

    [Fact]
    public void A_slow_payer_at_low_confidence_is_somewhat_late() => Decides("somewhatLate", Nothing.Pays(slow: true, Confidence.Low));

    [Fact]
    public void A_talk_taken_badly_is_watched() => Decides("takenBadly", Calm.Raised(20, 1));

    [Fact]
    public void Calm_mail_alone_keeps() => Decides("writesFine", Nothing.Writes(StressLevel.Calm));

    [Theory]
    [InlineData(Confidence.None, Confidence.None, "mail"), InlineData(Confidence.Low, Confidence.None, "mail"), InlineData(Confidence.None, Confidence.Low, "payments"), InlineData(Confidence.Low, Confidence.Low, "both")]
    public void Too_early_names_what_is_missing(Confidence payment, Confidence stress, string? missing)
    {
        var advice = Advisor.Advise(Nothing.Pays(slow: false, payment).Writes(StressLevel.Calm, stress));
        Assert.Equal(missing is null ? "advice.headline.early" : $"advice.headline.early.{missing}", advice.Headline.Key);
    }

    /// <summary>What weighs most stands first.</summary>
    [Theory]
    [InlineData(StressLevel.Tense, false, 0, "stress"), InlineData(StressLevel.Stressful, false, 0, "stress"), InlineData(StressLevel.Calm, false, 0, "payment")]
    [InlineData(StressLevel.Tense, true, 0, "payment"), InlineData(StressLevel.Tense, false, 1, "payment")]
    public void Strain_comes_first_where_the_money_is_fine(StressLevel level, bool slow, int overdue, string first)
    {
        var facts = Nothing.Pays(slow).Writes(level);
        facts = facts with
        {
            Payment = facts.Payment with { OverdueInvoices = overdue, Reasons = [new Reason(new Sentence("payment"), [])] },
            Stress = facts.Stress with { Reasons = [new Reason(new Sentence("stress"), [])] },
            Fit = facts.Fit with { Reasons = [new Reason(new Sentence("fit"), [])] },
        };
        var reasons = Advisor.Advise(facts).Reasons.Select(reason => reason.Text.Key).ToList();
        Assert.Equal(first, reasons[0]);
        Assert.Equal(4, reasons.Count);
        Assert.Equal("fit", reasons[2]);
    }

    private static AdviceFacts Signalling(StressLevel level, params (string Name, double Points)[] signals) => Nothing with
    {
        Stress = new StressStanding
        {
            IsStressful = false,
            Level = level,
            Confidence = Confidence.Medium,
            Signals = [.. signals.Select(signal => new StressSignal(signal.Name, 1, 0, signal.Points, new Sentence("stress.chasing"), []))],
        },
    };

    private static void Decides(string rule, AdviceFacts facts) => Assert.Equal($"advice.why.{rule}", Advisor.Advise(facts).Reasons[^1].Text.Key);
}
