using System.Reflection;
using MailCoach.Api.Wire;
using MailCoach.Storage;
using Orleans.Concurrency;
using Orleans.Runtime;

namespace MailCoach.Api.Mailboxes;

/// <summary>
/// While hosts come and go, a mailbox is on its way from one to another for a moment. What was asked of it is asked again, so that nobody notices:
/// a question always, the owner's word only where it was surely not heard.
/// </summary>
public sealed partial class PatientCalls(TimeProvider clock, ILogger<PatientCalls> log) : IOutgoingGrainCallFilter
{
    private const int MostTurns = 8;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        for (var turn = 1; ; turn++)
        {
            try
            {
                await context.Invoke();
                return;
            }
            catch (Exception moving) when (turn < MostTurns && MayAskAgain(context, moving))
            {
                AskedAgain(turn, moving.GetType().Name);
                await Task.Delay(Pause * turn, clock);
            }
        }
    }

    private static bool MayAskAgain(IOutgoingGrainCallContext context, Exception moving) =>
        context.InterfaceMethod.DeclaringType == typeof(IMailboxGrain) && Unavailable.IsMoving(moving)
        && (moving is MailboxTakenException or OrleansMessageRejectionException || context.InterfaceMethod.GetCustomAttribute<AlwaysInterleaveAttribute>() is not null);

    [LoggerMessage(Level = LogLevel.Information, Message = "A mailbox is moving between hosts; asked again, turn {Turn}, after {Error}.")]
    private partial void AskedAgain(int turn, string error);
}
