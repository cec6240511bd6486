using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Languages;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Stress;
using static MailCoach.Coaching.Tests.Advice.AdviceBuilder;

namespace MailCoach.Coaching.Tests.Advice;

public sealed class AdvisorTests
{
    [Fact]
    public void A_client_who_pays_in_time_and_writes_in_peace_is_kept() => Is(Verdict.Keep, Nothing.Pays(slow: false).Writes(StressLevel.Calm));

    [Fact]
    public void Regular_lateness_alone_is_worth_a_talk() => Is(Verdict.Talk, Nothing.Pays(slow: true));

    [Fact]
    public void Lateness_we_are_not_sure_of_is_watched() => Is(Verdict.Watch, Nothing.Pays(slow: true, Confidence.Low));

    [Fact]
    public void Lateness_after_a_talk_taken_badly_is_time_to_part() => Is(Verdict.Part, Nothing.Pays(slow: true).Raised(10, howTaken: 0));

    [Fact]
    public void A_fresh_talk_taken_well_gets_time() => Is(Verdict.Watch, Nothing.Pays(slow: true).Raised(10, howTaken: 3));

    [Fact]
    public void Lateness_that_goes_on_after_a_talk_is_time_to_part() => Is(Verdict.Part, Nothing.Pays(slow: true).Raised(60, howTaken: 4).Owes(20, 0));

    [Fact]
    public void An_invoice_due_before_the_talk_proves_nothing_about_it() => Is(Verdict.Talk, Nothing.Pays(slow: true).Raised(60, howTaken: 4).Owes(70, 0));

    [Fact]
    public void Two_invoices_reminded_twice_and_ninety_days_late_are_time_to_part() => Is(Verdict.Part, Nothing.Owes(90, 2).Owes(120, 3));

    [Theory]
    [InlineData(89, 2, InvoiceStatus.Overdue), InlineData(90, 1, InvoiceStatus.Overdue), InlineData(120, 3, InvoiceStatus.Paid), InlineData(120, 3, InvoiceStatus.Unseen)]
    public void Anything_less_is_not(int daysLate, int reminders, InvoiceStatus status) =>
        Assert.NotEqual(Verdict.Part, Advisor.Advise(Nothing.Owes(95, 2).Owes(daysLate, reminders, status)).Verdict);

    [Fact]
    public void One_stress_signal_alone_leads_nowhere_and_is_not_called_peace()
    {
        var advice = Advisor.Advise(Nothing.Pays(slow: false).Writes(StressLevel.Tense, signals: 1));
        Assert.Equal(Verdict.Keep, advice.Verdict);
        Assert.Equal("advice.why.oneSign", advice.Reasons[^1].Text.Key);
    }

    [Fact]
    public void Several_signals_lead_to_a_talk() => Is(Verdict.Talk, Nothing.Pays(slow: false).Writes(StressLevel.Stressful));

    [Fact]
    public void Tension_is_watched() => Is(Verdict.Watch, Nothing.Pays(slow: false).Writes(StressLevel.Tense, signals: 2));

    [Fact]
    public void Stress_never_parts_without_the_owners_word() => Is(Verdict.Talk, Nothing.Writes(StressLevel.Stressful).Raised(60, howTaken: 0));

    [Fact]
    public void Stress_that_is_felt_and_was_raised_in_vain_is_time_to_part() => Is(Verdict.Part, Nothing.Writes(StressLevel.Stressful).Dreads().Weekly(30, 0, 30).Raised(60, howTaken: 3));

    [Fact]
    public void Two_bad_fit_answers_are_worth_a_talk() => Is(Verdict.Talk, Nothing.Fits(1, 0, 4).Writes(StressLevel.Calm));

    [Fact]
    public void One_bad_fit_answer_is_watched() => Is(Verdict.Watch, Nothing.Fits(1, 3, null).Writes(StressLevel.Calm));

    [Fact]
    public void A_reminded_invoice_a_month_late_is_watched_before_a_history_exists() => Is(Verdict.Watch, Nothing.Owes(30, 1));

    [Fact]
    public void An_invoice_a_month_late_that_nobody_reminded_says_too_little() => Assert.Null(Advisor.Advise(Nothing.Owes(30, 0)).Verdict);

    [Fact]
    public void How_a_talk_is_taken_is_a_sign_of_its_own() => Is(Verdict.Watch, Nothing.Pays(slow: false).Writes(StressLevel.Calm).Raised(20, howTaken: 0));

    [Fact]
    public void Too_little_of_everything_says_what_is_missing()
    {
        var advice = Advisor.Advise(Nothing);
        Assert.Null(advice.Verdict);
        Assert.Equal("Too early to say: a few more weeks of mail are missing", Sentences.Say(advice.Headline, "en"));
    }

    [Fact]
    public void Low_confidence_in_both_says_nothing() =>
        Assert.Null(Advisor.Advise(Nothing.Pays(slow: false, Confidence.Low).Writes(StressLevel.Tense, Confidence.Low)).Verdict);

    [Fact]
    public void A_calm_busy_client_whose_payments_cannot_be_seen_is_kept() => Is(Verdict.Keep, Nothing.Writes(StressLevel.Busy));

    [Fact]
    public void After_the_ending_was_said_nothing_else_counts() => Is(Verdict.Part, Nothing.Pays(slow: false).Writes(StressLevel.Calm).Ended(3, null));

    [Theory]
    [InlineData("en", "Is it time to part?"), InlineData("de", "Vielleicht Zeit aufzuhören"), InlineData("fr", "Peut-être temps d'arrêter")]
    [InlineData("es", "Quizá sea hora de terminar"), InlineData("ar", "ربما حان وقت إنهاء التعاون")]
    public void The_hardest_advice_asks_rather_than_decrees(string language, string headline) =>
        Assert.Equal(headline, Sentences.Say(Advisor.Advise(Nothing.Owes(90, 2).Owes(90, 2)).Headline, language));

    [Fact]
    public void Every_advice_says_why() => Assert.All(
        new[] { Nothing, Nothing.Pays(slow: true), Nothing.Writes(StressLevel.Tense) },
        facts => Assert.StartsWith("advice.why.", Advisor.Advise(facts).Reasons[^1].Text.Key, StringComparison.Ordinal));

    private static void Is(Verdict verdict, AdviceFacts facts) => Assert.Equal(verdict, Advisor.Advise(facts).Verdict);
}
