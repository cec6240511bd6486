using MailCoach.Coaching.Stress.Baselines;
using MailCoach.Coaching.Stress.Exchanges;

namespace MailCoach.Coaching.Stress.Signals;

/// <summary>
/// Mail outside the owner's working days and hours, against the hours this client keeps anyway. What takes the evening is the demand
/// (Butts 2015): a pressing mail is excused only half by its writer's habit.
/// </summary>
internal static class OutOfHours
{
    private const float PressingAtTheirHour = 0.5f;

    public static void Read(Exchange exchange, OwnerUsual usual, Strains strains)
    {
        var outOfHours = strains.Of(Signal.OutOfHours);
        var mails = exchange.Mails;
        var habit = HabitualHours.Read(mails);
        for (var i = 0; i < mails.Length; i++)
        {
            ref readonly var mail = ref mails[i];
            if (!mail.Counts || !mail.Has(MailMarks.OutsideHours))
            {
                continue;
            }

            var isTheirs = habit.HasHour(mail.Minute) && (usual.WorksOn(mail.Minute) || habit.HasDay(mail.Minute));
            var strain = isTheirs ? 1 - (float)habit.Excuse : 1;
            outOfHours[i] = strains.Presses(exchange, i) ? Math.Max(strain, PressingAtTheirHour) : strain;
        }
    }
}
