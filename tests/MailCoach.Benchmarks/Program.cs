using MailCoach.Benchmarks;
using MailCoach.Benchmarks.Payments;

var benchmarks = new Dictionary<string, Func<string[], Task<int>>>(StringComparer.OrdinalIgnoreCase)
{
    ["storage"] = Always(StorageBenchmark.RunAsync),
    ["graph"] = Always(GraphBenchmark.RunAsync),
    ["payments"] = args => Task.FromResult(PaymentBenchmark.Run(args)),
    ["phrasing"] = Always(PhrasingBenchmark.RunAsync),
    ["sync"] = Always(SyncBenchmark.RunAsync),
    ["scale"] = Always(ScaleBenchmark.RunAsync),
    ["load"] = Always(LoadBenchmark.RunAsync),
    ["many"] = Always(ManyBenchmark.RunAsync),
    ["bare"] = Always(BareHost.RunAsync),
    ["reading"] = Always(ReadingBenchmark.RunAsync),
};

if (args.Length == 0 || !benchmarks.TryGetValue(args[0], out var run))
{
    await Console.Error.WriteLineAsync($"Say which: {string.Join(", ", benchmarks.Keys)}");
    return 2;
}

return await run(args[1..]);

static Func<string[], Task<int>> Always(Func<string[], Task> benchmark) => async args =>
{
    await benchmark(args);
    return 0;
};
