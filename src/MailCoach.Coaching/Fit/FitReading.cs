using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Fit;

/// <summary>The owner's answers first, a mismatch of cadence from metadata beside them.</summary>
public static class FitReading
{
    private const int BadAnswer = 1;

    /// <summary><paramref name="theirMail"/> is all mail with this client, both ways, in any order.</summary>
    public static FitStanding Read(FitAnswers? answers, IReadOnlyList<MessageMetadata> theirMail, Owner owner)
    {
        var reasons = new List<Reason>();
        AddAnswer(reasons, answers?.Communication, "fit.communication");
        AddAnswer(reasons, answers?.Vision, "fit.vision");
        AddAnswer(reasons, answers?.Scope, "fit.scope");
        if (Cadence.Read(theirMail, owner) is { } mismatch)
        {
            reasons.Add(mismatch);
        }

        return new FitStanding(answers, reasons);
    }

    private static void AddAnswer(List<Reason> reasons, int? answer, string key)
    {
        if (answer <= BadAnswer)
        {
            reasons.Add(new Reason(new Sentence(key), []));
        }
    }
}
