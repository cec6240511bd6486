using MailCoach.Benchmarks.Payments;

var benchmarks = new Dictionary<string, Func<string[], int>>
{
    ["payments"] = PaymentBenchmark.Run,
};

if (args.Length == 0 || !benchmarks.TryGetValue(args[0], out var run))
{
    Console.WriteLine($"Say which: {string.Join(", ", benchmarks.Keys)}");
    return 1;
}

return run(args[1..]);
