using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using MailCoach.Coaching.Phrasing;

namespace MailCoach.Benchmarks;

/// <summary>
/// The checker beside what a freelancer might use instead (write-good, alex, a list of softeners, vader-sentiment), in one run on the same texts:
/// how long a draft takes, and which kinds of trouble each of them sees. Run <c>npm ci</c> in <c>Phrasing/peers</c> first.
/// </summary>
internal static class PeerBenchmark
{
    /// <summary>Two texts a kind of trouble, and two that are innocent; none of them stands in our own tables.</summary>
    private static readonly (string Rule, string Text)[] Cases =
    [
        ("adversative", "I have enjoyed every month of this, but the evenings have become too long."),
        ("adversative", "The brand is lovely. However, I am moving on."),
        ("blame", "You never tell me about changes until it is too late."),
        ("blame", "I feel that you are taking advantage of my patience."),
        ("insult", "Only an idiot would plan a launch like this."),
        ("insult", "Thanks for nothing."),
        ("threat", "Pay by Friday or I will take the shop offline."),
        ("threat", "You will regret this."),
        ("shouting", "THIS IS THE LAST TIME."),
        ("shouting", "Where is the money???"),
        ("over-apology", "I am sorry for this mail. Sorry again for the trouble."),
        ("unclear-ending", "Maybe we should take a break for a while."),
        ("open-door", "If anything changes, I would be happy to continue."),
        ("innocent", "The last sketch was still my favourite, and I have yet to see a shop I like more."),
        ("innocent", "You never fail to amaze me with your windows."),
    ];

    public static async Task RunAsync(string draft, double ours)
    {
        var folder = Path.Combine(Root(), "tests", "MailCoach.Benchmarks", "Phrasing", "peers");
        if (!Directory.Exists(Path.Combine(folder, "node_modules")))
        {
            Console.WriteLine($"The peers are not installed; run npm ci in {Path.GetRelativePath(Root(), folder)} and start again.");
            return;
        }

        var peers = await AskAsync(folder, JsonSerializer.Serialize(new { draft, cases = Cases.Select(one => new { rule = one.Rule, text = one.Text }) }));
        foreach (var peer in peers)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{peer.Name,-18} {peer.Microseconds,10:F1} µs a draft, {peer.Microseconds / ours,8:F1} times ours"));
        }

        Console.WriteLine($"{"kind",-16} {"MailCoach",-10} {string.Join(' ', peers.Select(peer => $"{peer.Name,-17}"))}");
        foreach (var kind in Cases.Select((one, at) => (one.Rule, one.Text, At: at)).GroupBy(one => one.Rule))
        {
            string Of(Func<int, bool> found) => $"{kind.Count(one => found(one.At))} of {kind.Count()}";
            Console.WriteLine($"{kind.Key,-16} {Of(at => Finds(Cases[at].Text)),-10} {string.Join(' ', peers.Select(peer => $"{Of(at => peer.Found[at]),-17}"))}");
        }
    }

    /// <summary>What stands in the text; what a whole letter would lack is not asked of a sentence.</summary>
    private static bool Finds(string text) => PhrasingCheck.Check(new CheckRequest(text, "en", CheckPurpose.Breakup)).Findings.Any(finding => finding.Length > 0);

    private static async Task<Peer[]> AskAsync(string folder, string question)
    {
        using var node = Process.Start(new ProcessStartInfo("node", "peers.mjs") { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        await node.StandardInput.WriteAsync(question);
        node.StandardInput.Close();
        var answer = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return JsonSerializer.Deserialize<Peer[]>(answer, JsonSerializerOptions.Web)!;
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MailCoach.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The benchmark runs inside the checkout.");
        }

        return folder.FullName;
    }

    private sealed record Peer(string Name, double Microseconds, bool[] Found);
}
