using static MailCoach.Coaching.Advice.AdviceSigns;

namespace MailCoach.Coaching.Advice;

/// <summary>
/// The rule table, as it is printed in docs/advice.md. No line leads beyond "keep an eye on it" by mail traffic alone unless several signals
/// speak; none ends the work over mail traffic unless the owner has said how it feels and has raised it.
/// </summary>
internal static class AdviceRules
{
    private const string Keep = "advice.headline.keep";
    private const string Watch = "advice.headline.watch";
    private const string Talk = "advice.headline.talk";
    private const string Part = "advice.headline.part";

    public static IReadOnlyList<AdviceRule> InOrder { get; } =
    [
        new("endingSaid", Verdict.Part, "advice.headline.said", [EndingSaid]),
        new("longUnpaid", Verdict.Part, Part, [LongUnpaid]),
        new("lateBetterSince", Verdict.Watch, Watch, [SlowPayer, WasRaised, BetterSince]),
        new("lateTakenBadly", Verdict.Part, Part, [SlowPayer, WasRaised, TakenBadly]),
        new("lateNothingChanged", Verdict.Part, Part, [SlowPayer, WasRaised, StillLate]),
        new("dreadTakenBadly", Verdict.Part, Part, [Stressful, FeltDread, WasRaised, TakenBadly]),
        new("dreadNothingChanged", Verdict.Part, Part, [Stressful, FeltDread, WasRaised, StillStressful]),
        new("misfitTakenBadly", Verdict.Part, Part, [NoFit, WasRaised, TakenBadly]),
        new("lateJustRaised", Verdict.Watch, Watch, [SlowPayer, JustRaised]),
        new("stressJustRaised", Verdict.Watch, Watch, [Stressful, JustRaised]),
        new("late", Verdict.Talk, Talk, [SlowPayer]),
        new("dread", Verdict.Talk, Talk, [FeltDread, Tense]),
        new("stressful", Verdict.Talk, Talk, [Stressful]),
        new("misfit", Verdict.Talk, Talk, [NoFit]),
        new("tense", Verdict.Watch, Watch, [Tense, StressKnown]),
        new("onePerson", Verdict.Watch, Watch, [OnePersonStrains, StressKnown]),
        new("feltDread", Verdict.Watch, Watch, [FeltDread]),
        new("remindedInVain", Verdict.Watch, Watch, [RemindedInVain]),
        new("takenBadly", Verdict.Watch, Watch, [WasRaised, TakenBadly]),
        new("somewhatLate", Verdict.Watch, Watch, [SomewhatLate]),
        new("halfFit", Verdict.Watch, Watch, [HalfFit]),
        new("oneSign", Verdict.Keep, Keep, [OneSign, StressKnown]),
        new("fine", Verdict.Keep, Keep, [PaysFine, StressKnown]),
        new("paysFine", Verdict.Keep, Keep, [PaysFine]),
        new("fineSaid", Verdict.Keep, Keep, [SaidToPayFine, StressKnown]),
        new("paysFineSaid", Verdict.Keep, Keep, [SaidToPayFine]),
        new("writesFine", Verdict.Keep, Keep, [StressKnown]),
        new("early", null, "advice.headline.early", []),
    ];
}
