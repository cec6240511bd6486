namespace MailCoach.Coaching.Advice;

/// <summary>One line of the rule table: when all signs hold, this is the advice. The first line that fits decides.</summary>
internal sealed record AdviceRule(string Name, Verdict? Verdict, string Headline, IReadOnlyList<AdviceSign> When)
{
    /// <summary>Says in words what led here.</summary>
    public string WhyKey => $"advice.why.{Name}";

    /// <summary>Fit decides: what the owner answered stands first, before figures that did not lead here.</summary>
    public bool IsAboutFit => When.Any(sign => sign == AdviceSigns.NoFit || sign == AdviceSigns.HalfFit);

    public bool Fits(AdviceFacts facts) => When.All(sign => sign.Holds(facts));
}
