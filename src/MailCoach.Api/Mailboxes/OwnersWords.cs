using System.Text.Json;
using MailCoach.Api.Me;
using MailCoach.Api.Wire;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Said;

namespace MailCoach.Api.Mailboxes;

/// <summary>From the stored words to what the reading understands.</summary>
public static class OwnersWords
{
    public static OwnersWord Read(MailboxLedger ledger) => new()
    {
        Clients = All<ClientWord>(ledger, WordKind.Client),
        Merges = All<MergedInto>(ledger, WordKind.Merge).ToDictionary(merge => merge.Key, merge => merge.Value.Into),
        Splits = ledger.Words.Keys.Where(word => word.Kind == WordKind.Split).Select(word => word.Key).ToHashSet(),
        Named = ledger.Words.Keys.Where(word => word.Kind == WordKind.Named).Select(word => word.Key).ToHashSet(),
        Invoices = All<InvoiceWord>(ledger, WordKind.Invoice),
        Imported = [.. All<ImportedInvoice>(ledger, WordKind.Import).OrderBy(invoice => invoice.Key, StringComparer.Ordinal).Select(invoice => invoice.Value)],
        CheckIns = [.. All<CheckIn>(ledger, WordKind.CheckIn).Values.OrderBy(checkIn => checkIn.At).ThenBy(checkIn => checkIn.Id, StringComparer.Ordinal)],
        Fit = All<FitAnswers>(ledger, WordKind.Fit),
        Talks = [.. All<Talk>(ledger, WordKind.Talk).Values.OrderBy(talk => talk.SaidOn).ThenBy(talk => talk.Id, StringComparer.Ordinal)],
        Forgotten = ledger.Words.Keys.Where(word => word.Kind == WordKind.Forgotten).Select(word => word.Key).ToHashSet(),
    };

    public static T? One<T>(MailboxLedger ledger, string kind, string key)
        where T : class =>
        ledger.Words.TryGetValue((kind, key), out var json) ? JsonSerializer.Deserialize<T>(json, Json.Options) : null;

    public static Preferences Preferences(MailboxLedger ledger) =>
        One<Preferences>(ledger, WordKind.Preferences, "") ?? Me.Preferences.Of(ledger.Owner);

    /// <summary>The owner, preferences applied. "Me" is also every sender in Sent Items.</summary>
    public static Owner Owner(MailboxLedger ledger)
    {
        var preferences = Preferences(ledger);
        var days = preferences.WorkingDays.ToHashSet();
        return new Owner
        {
            Name = ledger.Owner?.Name,
            Addresses = ledger.SentFrom.Concat(ledger.Owner?.Addresses ?? []).Concat(preferences.OwnAddresses).ToHashSet(),
            TimeZone = TimeZoneInfo.TryFindSystemTimeZoneById(preferences.TimeZone, out var zone) ? zone : TimeZoneInfo.Utc,
            Hours = new WorkingHours(days, Clock(preferences.WorkStart), Clock(preferences.WorkEnd)),
            PaymentTermDays = preferences.PaymentTermDays,
        };
    }

    private static TimeOnly Clock(string time) => TimeOnly.ParseExact(time, "HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    internal static Dictionary<string, T> All<T>(MailboxLedger ledger, string kind)
        where T : class =>
        ledger.Words.Where(word => word.Key.Kind == kind)
            .ToDictionary(word => word.Key.Key, word => JsonSerializer.Deserialize<T>(word.Value, Json.Options)!);
}

/// <summary>Where an absorbed client went.</summary>
public sealed record MergedInto(string Into);
