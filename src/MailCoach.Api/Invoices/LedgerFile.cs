using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Coaching.Said;

namespace MailCoach.Api.Invoices;

/// <summary>A ledger as CSV: <c>client,number,sent_on,due_on,paid_on,amount,disputed</c>, the last four may be empty. All or nothing.</summary>
public static class LedgerFile
{
    private static readonly string[] Header = ["client", "number", "sent_on", "due_on", "paid_on", "amount", "disputed"];

    /// <summary>A line longer than this is no ledger.</summary>
    private const int MaxFieldLength = 1000;

    /// <summary>Every invoice with the line of the file it stands on.</summary>
    public static IReadOnlyList<(int Line, ImportedInvoice Invoice)> Read(TextReader text)
    {
        using var csv = new CsvReader(text, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            TrimOptions = TrimOptions.Trim,
            MissingFieldFound = null,
            BadDataFound = null,
            DetectDelimiter = false,
        });
        if (!csv.Read() || !csv.ReadHeader() || !Header.SequenceEqual(csv.HeaderRecord!.Select(name => name.TrimStart('\uFEFF').ToLowerInvariant())))
        {
            throw ProblemException.Invalid("line 1", new Sentence("error.csvHeader", [("header", string.Join(',', Header))]));
        }

        var errors = new Dictionary<string, List<Sentence>>(StringComparer.Ordinal);
        var invoices = new List<(int Line, ImportedInvoice Invoice)>();
        while (csv.Read())
        {
            // The line a record starts on: quoted fields may run over several.
            var line = csv.Parser.RawRow - csv.Parser.RawRecord.TrimEnd('\r', '\n').Count(character => character == '\n');
            var wrong = new List<Sentence>();
            if (Line(csv, wrong) is { } invoice && wrong.Count == 0)
            {
                invoices.Add((line, invoice));
            }
            else
            {
                errors[$"line {line}"] = wrong;
            }
        }

        return errors.Count == 0
            ? invoices
            : throw new ProblemException(StatusCodes.Status400BadRequest, "validation") { Errors = errors };
    }

    private static ImportedInvoice? Line(CsvReader csv, List<Sentence> wrong)
    {
        if (csv.Parser.Count != Header.Length || csv.Parser.Record!.Any(field => field.Length > MaxFieldLength))
        {
            wrong.Add(new Sentence("error.csvColumns", [("count", Header.Length)]));
            return null;
        }

        var client = csv[0]!.Contains('@') ? csv[0]!.ToLowerInvariant() : csv[0]!;
        if (client.Length == 0)
        {
            wrong.Add(new Sentence("error.csvEmpty", [("column", "client")]));
        }

        if (csv[1]!.Length is 0 or > 64)
        {
            wrong.Add(new Sentence("error.csvEmpty", [("column", "number")]));
        }

        var sentOn = Date(csv, "sent_on", wrong);
        if (sentOn is null && csv[2]!.Length == 0)
        {
            wrong.Add(new Sentence("error.csvEmpty", [("column", "sent_on")]));
        }

        return new ImportedInvoice(
            client, csv[1]!, sentOn ?? default, Date(csv, "due_on", wrong), Date(csv, "paid_on", wrong), Amount(csv, wrong), Disputed(csv, wrong));
    }

    private static DateOnly? Date(CsvReader csv, string column, List<Sentence> wrong)
    {
        var text = csv[Array.IndexOf(Header, column)]!;
        if (text.Length == 0)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            if (Bounds.Hold(date))
            {
                return date;
            }

            wrong.Add(Between(column, Bounds.Days));
            return null;
        }

        wrong.Add(new Sentence("error.csvDate", [("column", column)]));
        return null;
    }

    private static decimal? Amount(CsvReader csv, List<Sentence> wrong)
    {
        var text = csv[5]!;
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount))
        {
            if (amount <= Bounds.LargestAmount)
            {
                return amount;
            }

            wrong.Add(Between("amount", Bounds.Amounts));
            return null;
        }

        wrong.Add(new Sentence("error.csvAmount"));
        return null;
    }

    private static Sentence Between(string column, (string From, string To) bounds) =>
        new("error.csvBetween", [("column", column), ("from", bounds.From), ("to", bounds.To)]);

    private static bool Disputed(CsvReader csv, List<Sentence> wrong)
    {
        var text = csv[6]!;
        if (text.Length > 0 && !bool.TryParse(text, out _))
        {
            wrong.Add(new Sentence("error.csvDisputed"));
        }

        return bool.TryParse(text, out var disputed) && disputed;
    }
}
