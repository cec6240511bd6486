using MailCoach.Api.Health;
using MailCoach.Api.Hosting;
using MailCoach.Storage;

if (args is [HealthQuestion.Switch])
{
    return await HealthQuestion.AskAsync();
}

try
{
    await using var app = await MailCoachHost.BuildAsync(args);
    await app.RunAsync();
    return 0;
}
catch (Exception problem) when (problem is StartException or MailboxDatabaseInUseException or MailboxDatabaseAwayException or StorageVersionException or MailboxKeyUnreadableException)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 1;
}
