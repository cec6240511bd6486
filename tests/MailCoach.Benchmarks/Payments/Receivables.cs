using System.Globalization;
using MailCoach.Coaching.Payments;

namespace MailCoach.Benchmarks.Payments;

/// <summary>A public ledger of settled invoices, by customer; it lies beside the repository, not in it.</summary>
internal static class Receivables
{
    public static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var file = Path.Combine(folder.FullName, "shared", "data", "receivables.csv");
            if (File.Exists(file))
            {
                return file;
            }
        }

        return null;
    }

    /// <summary>Header: customer,number,sent_on,due_on,amount,disputed,paid_on.</summary>
    public static IReadOnlyDictionary<string, LedgerLine[]> Read(string file) =>
        File.ReadLines(file).Skip(1).Select(line => line.Split(','))
            .GroupBy(cells => cells[0], Line)
            .ToDictionary(group => group.Key, group => group.OrderBy(line => line.SentOn).ThenBy(line => line.Number, StringComparer.Ordinal).ToArray());

    private static LedgerLine Line(string[] cells) => new(
        cells[1], Day(cells[2]), Day(cells[3]), Day(cells[6]), decimal.Parse(cells[4], CultureInfo.InvariantCulture), cells[5] == "true");

    private static DateOnly Day(string cell) => DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
