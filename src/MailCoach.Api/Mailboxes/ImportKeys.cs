using System.Globalization;
using MailCoach.Coaching.Said;

namespace MailCoach.Api.Mailboxes;

/// <summary>Under which key an imported line is kept: brought along again it takes the place of the earlier one; a number that began again next January has its own.</summary>
internal sealed class ImportKeys
{
    private readonly Dictionary<(string Client, string Number), List<(string Key, ImportedInvoice Line)>> known = [];

    public ImportKeys(MailboxLedger ledger)
    {
        foreach (var (key, line) in OwnersWords.All<ImportedInvoice>(ledger, WordKind.Import))
        {
            Lines(line).Add((key, line));
        }
    }

    public string Of(ImportedInvoice line)
    {
        var lines = Lines(line);
        if (lines.Where(other => other.Line.IsSameAs(line)).OrderBy(other => other.Line.DaysApart(line)).Select(other => other.Key).FirstOrDefault() is { } same)
        {
            return same;
        }

        var usual = $"{line.Client}|{line.Number}";
        var key = lines.Exists(other => other.Key == usual) ? string.Create(CultureInfo.InvariantCulture, $"{usual}|{line.SentOn:yyyy-MM-dd}") : usual;
        lines.Add((key, line));
        return key;
    }

    private List<(string Key, ImportedInvoice Line)> Lines(ImportedInvoice line) =>
        known.TryGetValue((line.Client, line.Number), out var lines) ? lines : known[(line.Client, line.Number)] = [];
}
