using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using MailCoach.Mutation;

// Breaks a room of MailCoach.Coaching in every way Stryker knows, one at a time, and says which breaks no test saw:
// dotnet run -c Release --project tests/MailCoach.Mutation -- <room> [every nth mutant] [benches side by side]
var room = Room.All[args[0]];
var every = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 1;
var side = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : Environment.ProcessorCount;

var root = AppContext.BaseDirectory;
while (!File.Exists(Path.Combine(root, "MailCoach.sln")))
{
    root = Path.GetDirectoryName(root)!;
}

var tests = Path.Combine(root, "tests", "MailCoach.Coaching.Tests");
using (var build = Process.Start("dotnet", ["build", tests, "-c", "Release", "-v:q", "-nologo"])!)
{
    await build.WaitForExitAsync().ConfigureAwait(false);
    if (build.ExitCode != 0)
    {
        return 1;
    }
}

var built = Path.Combine(tests, "bin", "Release", "net10.0");
using var bench = new TestBench(built, 0, room);
var source = new BrokenSource(Path.Combine(root, "src", "MailCoach.Coaching"), bench.Assembly);
var all = source.MutantsIn("/MailCoach.Coaching/" + room.Folder);
var chosen = all.Where((_, at) => at % every == every / 2).ToArray();

var clock = Stopwatch.StartNew();
if (await bench.RunAsync(TimeSpan.FromMinutes(10), default).ConfigureAwait(false) != Fate.Alive)
{
    Console.Error.WriteLine("The tests fail without a mutant.");
    return 1;
}

var longest = (5 * clock.Elapsed) + TimeSpan.FromSeconds(10);
Console.WriteLine($"{all.Count} mutants below {room.Folder}, {chosen.Length} of them tested; the tests take {clock.Elapsed.TotalSeconds:0.0} s");
clock.Restart();
var waiting = new ConcurrentQueue<Mutant>(chosen);
var fates = new ConcurrentBag<Fate>();
await Task.WhenAll(Enumerable.Range(1, side).Select(number => Task.Run(() => TestSomeAsync(number)))).ConfigureAwait(false);

int Count(Fate fate) => fates.Count(one => one == fate);
var seen = Count(Fate.Killed) + Count(Fate.TimedOut);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
    $"{100.0 * seen / (seen + Count(Fate.Alive)):0.0}% of {seen + Count(Fate.Alive)} seen ({Count(Fate.Killed)} killed, {Count(Fate.TimedOut)} timed out), {Count(Fate.Alive)} alive; {Count(Fate.DoesNotCompile)} do not compile; {clock.Elapsed.TotalMinutes:0.0} minutes"));
return 0;

async Task TestSomeAsync(int number)
{
    using var mine = new TestBench(built, number, room);
    while (waiting.TryDequeue(out var mutant))
    {
        var fate = source.Write(mutant, mine.Assembly) ? await mine.RunAsync(longest, default).ConfigureAwait(false) : Fate.DoesNotCompile;
        fates.Add(fate);
        Console.WriteLine($"{fate} {mutant}");
    }
}
