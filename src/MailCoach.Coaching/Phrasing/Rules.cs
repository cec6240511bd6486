namespace MailCoach.Coaching.Phrasing;

/// <summary>The rules of the checker by their names on the wire.</summary>
public static class Rules
{
    public const string Adversative = "adversative";

    public const string Blame = "blame";

    public const string Insult = "insult";

    public const string Threat = "threat";

    public const string Shouting = "shouting";

    public const string OverApology = "over-apology";

    public const string UnclearEnding = "unclear-ending";

    public const string OpenDoor = "open-door";

    public const string MissingCare = "missing-care";

    public const string MissingIStatement = "missing-i-statement";

    public const string MissingNextStep = "missing-next-step";

    public const string MissingRequest = "missing-request";

    /// <summary>Every rule, in the order a person would want to hear of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Adversative, Blame, Insult, Threat, Shouting, OverApology, UnclearEnding, OpenDoor, MissingCare, MissingIStatement, MissingNextStep, MissingRequest,
    ];

    /// <summary>How much it would hurt: an ordinary mail may hold a "but" that a goodbye may not.</summary>
    internal static Severity SeverityOf(string rule, bool mild, CheckPurpose purpose)
    {
        var severity = rule switch
        {
            Adversative or Shouting or OverApology when purpose == CheckPurpose.Reply => Severity.Hint,
            Adversative or Insult or Threat => mild ? Severity.Warning : Severity.Error,
            Blame => mild ? Severity.Hint : Severity.Error,
            UnclearEnding => Severity.Error,
            _ => mild ? Severity.Hint : Severity.Warning,
        };
        return severity == Severity.Warning && mild && purpose == CheckPurpose.Reply ? Severity.Hint : severity;
    }

    internal static bool Applies(string rule, CheckPurpose purpose) => rule switch
    {
        UnclearEnding or OpenDoor or MissingCare or MissingNextStep => purpose == CheckPurpose.Breakup,
        MissingIStatement => purpose is CheckPurpose.Breakup or CheckPurpose.Raise,
        MissingRequest => purpose == CheckPurpose.Raise,
        _ => true,
    };
}
