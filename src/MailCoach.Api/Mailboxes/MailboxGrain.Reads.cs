using System.Text.Json;
using System.Text.Json.Nodes;
using MailCoach.Api.Clients;
using MailCoach.Api.Me;
using MailCoach.Api.Threads;
using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Drafting;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments;
using MailCoach.Coaching.Said;

namespace MailCoach.Api.Mailboxes;

/// <content>Questions: all answered from a reading of the last whole page.</content>
public sealed partial class MailboxGrain
{
    /// <summary>Exports that are being told at once; one that was left half way gives its place to the next.</summary>
    private const int MostExports = 16;

    private readonly List<MailboxExport> exports = [];

    public Task<Answer> ClientsAsync(string state, string sort, int limit, string? cursor, string? language) =>
        AskAsync(language, (view, spoken) => MailboxLists.Clients(view, state, sort, limit, cursor, spoken));

    public Task<Answer> LookupAsync(string? address, string? internetMessageId, string? conversationId, string? language) => AskAsync(language, (view, spoken) =>
    {
        var folded = address?.Trim().ToLowerInvariant();
        var answer = ClientLookup.Find(view, view.Ledger.SyncedAt is null, folded, internetMessageId, conversationId is null ? null : rows.ConversationNameOf(conversationId), spoken);
        if (answer.Members is not ["reason", "unknown"] || folded is null || !view.Strangers.Value.Contains(rows.HashOf(folded)))
        {
            return answer;
        }

        var id = ClientIds.Of(folded, view.Word, rows.IdOf);
        strangers[id] = folded;
        return ClientLookup.NotFound("notAClient", id);
    });

    public Task<Answer> ClientAsync(string id, string? language) =>
        AskAboutAsync(id, language, (view, client, spoken) => view.Report($"client {id}", spoken, () => ClientReport.Of(client, view, spoken)));

    public Task<Answer> InvoicesAsync(string id, int limit, string? cursor, string? language) =>
        AskAboutAsync(id, language, (view, client, spoken) => MailboxLists.Invoices(view, client, limit, cursor, spoken));

    public Task<Answer> ThreadsAsync(string? clientId, string sort, int limit, string? cursor, string? language) =>
        clientId is null
            ? AskAsync(language, (view, spoken) => MailboxLists.Threads(view, null, sort, limit, cursor, spoken))
            : AskAboutAsync(clientId, language, (view, _, spoken) => MailboxLists.Threads(view, clientId, sort, limit, cursor, spoken));

    public Task<Answer> ThreadAsync(string conversationId, string? language) => AskAsync(language, (view, spoken) =>
    {
        var wanted = rows.ConversationNameOf(conversationId);
        var thread = view.Reading.Threads.FirstOrDefault(candidate => candidate.ConversationId == wanted);
        return thread is null ? Answer.NotFound : view.Report($"thread {wanted}", spoken, () => ThreadReport.Of(thread, view, spoken));
    });

    public Task<Answer> CheckInsAsync(string id) => AskAboutAsync(id, null, (view, _, _) =>
        MailboxView.Finish(new Page<CheckInAnswer>([.. view.Word.CheckIns.Where(checkIn => checkIn.ClientId == id).Reverse().Select(CheckInAnswer.Of)], null)));

    public Task<Answer> FitAsync(string id) => AskAboutAsync(id, null, (view, _, _) =>
        MailboxView.Finish(view.Word.Fit.GetValueOrDefault(id) ?? new FitAnswers(null, null, null, null)));

    public Task<Answer> TalksAsync(string id) => AskAboutAsync(id, null, (view, _, _) =>
        MailboxView.Finish(new Page<TalkAnswer>([.. view.Word.Talks.Where(talk => talk.ClientId == id).Reverse().Select(TalkAnswer.Of)], null)));

    public Task<Answer> PreferencesAsync() => Task.FromResult(MailboxView.Finish(OwnersWords.Preferences(state.Ledger)) with { ETag = null });

    public Task<Answer> DraftFactsAsync(string id, string? language) => AskAboutAsync(id, language, (view, client, spoken) =>
    {
        var late = client.Invoices.Where(invoice => invoice.DaysLate > 0).Select(invoice => invoice.DaysLate!.Value).Order().ToList();
        var word = view.Word.Clients.GetValueOrDefault(id);
        var facts = new DraftFacts
        {
            ClientId = id,
            ClientName = client.Client.Name,
            OwnerName = view.Owner.Name,
            Language = word?.Language ?? view.Preferences.Language,
            Today = view.Reading.AsOf,
            Now = clock.GetUtcNow(),
            NoticeDays = word?.NoticeDays,
            FirstMessageOn = client.FirstMessageAt is { } first ? view.Owner.Date(first) : null,
            WorkingDays = view.Owner.Hours.Days,
            OpenInvoices = client.Invoices.Count(invoice => invoice.Status is InvoiceStatus.Open or InvoiceStatus.Overdue or InvoiceStatus.PartPaid),
            UsualChannel = client.UsualChannel.Channel,
            InvoicesPaidLate = late.Count == 0 ? null : late.Count,
            MedianDaysLate = late.Count == 0 ? null : late[late.Count / 2],
            OutOfHoursMails = client.Cost.OutOfHoursMails == 0 ? null : client.Cost.OutOfHoursMails,
        };
        return MailboxView.Finish(facts, spoken) with { ETag = null };
    });

    public async Task<ExportSlice?> ExportAsync(string export, bool begins)
    {
        var going = begins ? await MailboxExport.BeginAsync(export, rows, state.Ledger, SpokenIn(null)) : exports.Find(known => known.Id == export);
        if (going is null)
        {
            return null;
        }

        exports.Remove(going);
        var told = await going.NextAsync();
        if (!told.IsLast)
        {
            exports.RemoveRange(0, Math.Max(0, exports.Count + 1 - MostExports));
            exports.Add(going);
        }

        return told;
    }

    public async Task<Answer> ExportClientAsync(string id)
    {
        var view = await state.ViewAsync();
        var (client, movedTo) = view.Find(id);
        if (client is null)
        {
            return movedTo is null ? Answer.NotFound : new Answer { MovedTo = movedTo };
        }

        var invoices = client.Invoices.Select(invoice => invoice.Id).ToHashSet();
        var addresses = client.Client.People.Select(person => person.Address).ToHashSet();
        var names = view.Ledger.Messages.Where(message => view.Reading.Directory.Of(message)?.Id == client.Client.Id || Names(message, addresses))
            .Select(message => message.Id).ToList();
        return MailboxView.Finish(new ExportAnswer
        {
            Owner = view.Ledger.Owner,
            Messages = InOrder((await rows.ReadAsync(names, CancellationToken.None)).Values),
            Meetings = KnownMeetings.Without(view.Ledger.Calendar?.Meetings ?? [], address => !IsOf(client, address, view)),
            OthersInNumbers = 0,
            Others = [],
            Folders = [],
            Sync = null,
            Said = SaidAnswer.All(view.Ledger.Words.Where(word => IsAbout(word.Key, word.Value, client, invoices))
                .Select(word => (word.Key.Kind, word.Key.Key, word.Value))),
        }) with
        { ETag = null };
    }

    private static IReadOnlyList<MessageMetadata> InOrder(IEnumerable<MessageMetadata> messages) =>
        [.. messages.OrderBy(message => message.At).ThenBy(message => message.Id, StringComparer.Ordinal)];

    private static bool IsAbout((string Kind, string Key) word, string json, ClientReading client, HashSet<string> invoices) => word.Kind switch
    {
        WordKind.Client or WordKind.Fit => word.Key == client.Client.Id,
        WordKind.Merge => JsonNode.Parse(json)?["into"]?.GetValue<string>() == client.Client.Id,
        WordKind.Split or WordKind.Named => client.Client.People.Any(person => person.Address == word.Key),
        WordKind.Invoice => invoices.Contains(word.Key),
        WordKind.CheckIn or WordKind.Talk => JsonNode.Parse(json)?["clientId"]?.GetValue<string>() == client.Client.Id,
        WordKind.Import => JsonSerializer.Deserialize<ImportedInvoice>(json, Json.Options) is { } line
            && (line.Client == client.Client.Id || client.Client.People.Any(person => person.Address == line.Client)),
        _ => false,
    };

    /// <summary>Somebody of the client's, be it one who was met and never wrote.</summary>
    private static bool IsOf(ClientReading client, string address, MailboxView view) =>
        client.Client.People.Any(person => person.Address == address) || view.Reading.Directory.Of(address)?.Id == client.Client.Id;

    /// <summary>They wrote it, or stand on it, be it beside others.</summary>
    private static bool Names(MessageMetadata message, HashSet<string> addresses) =>
        (message.From is { } from && addresses.Contains(from.Address)) || message.To.Concat(message.Cc).Any(person => addresses.Contains(person.Address));

    private async Task<Answer> AskAsync(string? language, Func<MailboxView, string, Answer> answer)
    {
        var view = await state.ViewAsync();
        try
        {
            return await view.AnswerAsync(asking => answer(asking, asking.LanguageOf(language)));
        }
        catch (ProblemException problem) when (problem.Errors is { Count: 1 } errors)
        {
            var (field, sentences) = errors.First();
            return Answer.Invalid(field, sentences[0].Key);
        }
    }

    private Task<Answer> AskAboutAsync(string id, string? language, Func<MailboxView, ClientReading, string, Answer> answer) =>
        AskAsync(language, (view, spoken) => view.Find(id) switch
        {
            (_, { } movedTo) => new Answer { MovedTo = movedTo },
            ({ } client, _) => answer(view, client, spoken),
            _ => Answer.NotFound,
        });
}
