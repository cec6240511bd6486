using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Said;

namespace MailCoach.Coaching.Fit;

/// <summary>The owner's answers first, a mismatch of cadence from metadata beside them.</summary>
public static class FitReading
{
    public static FitStanding Read(FitAnswers? answers, IReadOnlyList<MessageMetadata> theirMail, Owner owner) => throw new NotImplementedException();
}
