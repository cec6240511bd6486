using System.Globalization;
using MailCoach.LocalGraph;
using MailCoach.LocalGraph.Faults;

// LocalGraph alone, for benchmarks and curiosity: dotnet run -- --mail PATH --port N --messages N --delay MILLISECONDS
var settings = new ConfigurationBuilder().AddCommandLine(args).Build();
using var ending = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    ending.Cancel();
};

var options = new LocalGraphOptions
{
    Mail = settings["mail"],
    Port = int.Parse(settings["port"] ?? "0", CultureInfo.InvariantCulture),
    Messages = settings["messages"] is { } messages ? int.Parse(messages, CultureInfo.InvariantCulture) : null,
    Faults = new LocalFaults { Delay = TimeSpan.FromMilliseconds(int.Parse(settings["delay"] ?? "0", CultureInfo.InvariantCulture)) },
};
await using var host = await LocalGraphHost.StartAsync(options, TimeProvider.System, ending.Token);
Console.WriteLine(host.BaseUrl);
Console.Error.WriteLine($"{host.Mailbox.MessageCount} mails, {host.SkippedMails} skipped.");
try
{
    await Task.Delay(Timeout.Infinite, ending.Token);
}
catch (OperationCanceledException)
{
    return;
}
