namespace MailCoach.Coaching.Advice;

/// <summary>What we would do, said kindly; a null verdict means too little to say, and the headline names what is missing.</summary>
public sealed record ClientAdvice(Verdict? Verdict, Sentence Headline, IReadOnlyList<Reason> Reasons);

public enum Verdict
{
    Keep,
    Watch,
    Talk,
    Part,
}
