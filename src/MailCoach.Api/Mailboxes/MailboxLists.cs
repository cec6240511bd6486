using MailCoach.Api.Clients;
using MailCoach.Api.Invoices;
using MailCoach.Api.Threads;
using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Coaching.Advice;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Payments;

namespace MailCoach.Api.Mailboxes;

/// <summary>The lists of the contract, each in its total order: worst first, null last, ties by id.</summary>
public static class MailboxLists
{
    public static Answer Clients(MailboxView view, string state, string sort, int limit, string? cursor, string language)
    {
        var wanted = state switch { "parted" => ClientState.Parted, "notClient" => ClientState.NotClient, _ => ClientState.Current };
        var names = new Lazy<Dictionary<string, int>>(() => view.Reading.Clients.Values
            .OrderBy(client => client.Client.Name, StringComparer.Create(Coaching.Languages.Language.Of(language).Culture, ignoreCase: true))
            .Select((client, place) => (client.Client.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place));
        ListKey Key(ClientReading client) => new(
            sort switch
            {
                "payment" => client.Payment.Score,
                "stress" => -client.Stress.Score,
                "name" => names.Value[client.Client.Id],
                _ => Attention(client),
            },
            client.Client.Id);
        return Finish(view, $"clients {state} {sort}", limit, cursor, language, order => Pages.Cut(
            view.Reading.Clients.Values.Where(client => client.Client.State == wanted), Key, order, cursor, limit, client => ClientSummary.Of(client, view, language)));
    }

    public static Answer Invoices(MailboxView view, ClientReading client, int limit, string? cursor, string language)
    {
        static ListKey Key(Invoice invoice) => new(-(invoice.SentOn ?? invoice.PaidOn ?? invoice.DueOn)?.DayNumber, invoice.Id);
        return Finish(view, $"invoices {client.Client.Id}", limit, cursor, language, order => Pages.Cut(
            client.Invoices, Key, order, cursor, limit, invoice => InvoiceAnswer.Of(invoice, view, language)));
    }

    public static Answer Threads(MailboxView view, string? clientId, string sort, int limit, string? cursor, string language)
    {
        ListKey Key(ThreadReading thread) => new(
            sort == "recent" ? -thread.LastMessageAt.ToUnixTimeMilliseconds() : -thread.Stress.Score, thread.ConversationId);
        return Finish(view, $"threads {clientId} {sort}", limit, cursor, language, order => Pages.Cut(
            view.Reading.Threads.Where(thread => clientId is null || thread.ClientId == clientId), Key, order, cursor, limit, thread => ThreadSummary.Of(thread, view, language)));
    }

    /// <summary>Who wants a look first: the verdict, then the weight of what was seen. Null (too little to say) comes last.</summary>
    private static double? Attention(ClientReading client)
    {
        var weight = (100 - (client.Payment.Score ?? 80)) + (client.Stress.Score ?? 0);
        return client.Advice.Verdict switch
        {
            Verdict.Part => -3000 - weight,
            Verdict.Talk => -2000 - weight,
            Verdict.Watch => -1000 - weight,
            Verdict.Keep => -weight,
            _ => null,
        };
    }

    /// <summary>First pages of the usual sizes are what everybody asks for; they are made once and kept. Other pages are made each time, so that nobody fills the memory.</summary>
    private static Answer Finish<T>(MailboxView view, string order, int limit, string? cursor, string language, Func<string, Page<T>> cut) =>
        cursor is null && limit is (Pages.DefaultLimit or Pages.MaxLimit)
            ? view.Report($"{order} {limit}", language, () => cut(order))
            : MailboxView.Finish(cut(order), language);
}
