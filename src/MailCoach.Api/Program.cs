using MailCoach.Api.Hosting;

try
{
    await using var app = await MailCoachHost.BuildAsync(args);
    await app.RunAsync();
    return 0;
}
catch (StartException problem)
{
    await Console.Error.WriteLineAsync(problem.Message);
    return 1;
}
