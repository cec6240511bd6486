using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using MailCoach.Api.Clients;
using MailCoach.Api.Invoices;
using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Coaching.Clients;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Said;
using MailCoach.Storage;

namespace MailCoach.Api.Mailboxes;

/// <content>The owner's word: stored first, then applied on top of what was read. One at a time.</content>
public sealed partial class MailboxGrain
{
    /// <summary>Addresses that were asked about in a look-up and of which only numbers are kept, by their client id; in memory only.</summary>
    private readonly ConcurrentDictionary<string, string> strangers = new(StringComparer.Ordinal);

    public async Task<Answer> PatchClientAsync(string id, string patch, string? language)
    {
        if ((await state.ViewAsync()).Find(id) is (null, null) && strangers.TryGetValue(id, out var address)
            && JsonNode.Parse(patch)?["isClient"]?.GetValue<bool>() == true)
        {
            // Their mail was reduced to numbers; the sync that starts now reads those folders again.
            await SayAsync([new Said(WordKind.Named, address, "{}"), new Said(WordKind.Client, id, MergePatch.Apply(null, patch))]);
            await StartSyncAsync(null, language);
            return await ClientAsync(id, language);
        }

        return await PatchKnownAsync(id, patch, language);
    }

    private Task<Answer> PatchKnownAsync(string id, string patch, string? language) => SayAboutAsync(id, async (view, _) =>
    {
        await SayAsync(new Said(WordKind.Client, id, MergePatch.Apply(view.Ledger.Words.GetValueOrDefault((WordKind.Client, id)), patch)));
        return await ClientAsync(id, language);
    });

    public Task<Answer> MergeAsync(string id, string otherId, string? language) => SayAboutAsync(id, async (view, client) =>
    {
        var (other, movedTo) = view.Find(otherId);
        if (otherId == id || movedTo == id)
        {
            return Answer.Invalid("otherId", "error.mergeSelf");
        }

        if (other is null)
        {
            return movedTo is null ? Answer.Invalid("otherId", "error.noSuchClient") : await MergeAsync(id, movedTo, language);
        }

        await SayAsync(
            [
                .. view.Word.Splits.Where(address => other.Client.People.Any(person => person.Address == address) && SameFirm(client, address))
                    .Select(address => new Said(WordKind.Split, address, null)),
                new Said(WordKind.Merge, otherId, Write(new MergedInto(id))),
                .. MoveWords(view, otherId, id),
            ]);
        return await ClientAsync(id, language);
    });

    public Task<Answer> SplitAsync(string id, string address, string? language) => SayAboutAsync(id, async (view, client) =>
    {
        if (client.Client.People.All(person => person.Address != address))
        {
            return Answer.Invalid("address", "error.noSuchAddress");
        }

        if (client.Client.People.Count == 1)
        {
            return Answer.Invalid("address", "error.onlyAddress");
        }

        // An address that came by a merge goes back to its own client; one of the same firm stands for itself from now on.
        var ownId = ClientIds.Of(address, view.Word, rows.IdOf);
        await SayAsync(ownId != id && view.Word.Merges.ContainsKey(ownId)
            ? new Said(WordKind.Merge, ownId, null)
            : new Said(WordKind.Split, address, "{}"));
        var after = await state.ViewAsync();
        return after.Reading.Directory.Of(address) is { } alone ? await ClientAsync(alone.Id, language) : await ClientAsync(id, language);
    });

    public Task<Answer> PatchInvoiceAsync(string id, string invoiceId, string patch, string? language) => SayAboutAsync(id, async (view, client) =>
    {
        if (client.Invoices.All(invoice => invoice.Id != invoiceId))
        {
            return Answer.NotFound;
        }

        await SayAsync(new Said(WordKind.Invoice, invoiceId, MergePatch.Apply(view.Ledger.Words.GetValueOrDefault((WordKind.Invoice, invoiceId)), patch)));
        var after = await state.ViewAsync();
        var spoken = after.LanguageOf(language);
        return after.Reading.Clients[id].Invoices.FirstOrDefault(invoice => invoice.Id == invoiceId) is { } corrected
            ? await after.AnswerAsync(asking => MailboxView.Finish(InvoiceAnswer.Of(corrected, asking, spoken), spoken))
            : Answer.NotFound;
    });

    public Task<Answer> AddCheckInAsync(string id, string checkIn) => SayAboutAsync(id, async (_, _) =>
    {
        var request = Read<CheckInRequest>(checkIn);
        var said = new CheckIn(NewId(), id, request.Dread, request.About ?? CheckInAbout.Mail, request.At ?? clock.GetUtcNow(), request.ConversationId);
        await SayAsync(new Said(WordKind.CheckIn, said.Id, Write(said)));
        return Created(CheckInAnswer.Of(said), $"/clients/{id}/check-ins/{said.Id}");
    });

    public Task<Answer> RemoveCheckInAsync(string id, string checkInId) => SayAboutAsync(id, (view, _) =>
        TakeBackAsync(WordKind.CheckIn, checkInId, view.Word.CheckIns.Any(checkIn => checkIn.Id == checkInId && checkIn.ClientId == id)));

    public Task<Answer> PutFitAsync(string id, string answers) => SayAboutAsync(id, async (_, _) =>
    {
        var (communication, vision, scope, note) = Read<FitRequest>(answers);
        var said = new FitAnswers(communication, vision, scope, string.IsNullOrWhiteSpace(note) ? null : note);
        await SayAsync(new Said(WordKind.Fit, id, said == new FitAnswers(null, null, null, null) ? null : Write(said)));
        return MailboxView.Finish(said) with { ETag = null };
    });

    public Task<Answer> AddTalkAsync(string id, string talk) => SayAboutAsync(id, async (_, _) =>
    {
        var request = Read<TalkRequest>(talk);
        var said = new Talk(NewId(), id, request.Kind, request.SaidOn, request.Channel, request.HowTaken, request.LastDay);
        await SayAsync(new Said(WordKind.Talk, said.Id, Write(said)));
        return Created(TalkAnswer.Of(said), $"/clients/{id}/talks/{said.Id}");
    });

    public Task<Answer> PatchTalkAsync(string id, string talkId, string patch) => SayAboutAsync(id, async (view, _) =>
    {
        if (view.Word.Talks.FirstOrDefault(talk => talk.Id == talkId && talk.ClientId == id) is not { } before)
        {
            return Answer.NotFound;
        }

        var merged = MergePatch.Apply(view.Ledger.Words[(WordKind.Talk, talkId)], patch)!;
        var after = Read<Talk>(merged);
        var moved = (after.Kind, after.SaidOn, after.LastDay) != (before.Kind, before.SaidOn, before.LastDay);
        if (moved && TalkDays.Wrong(after.Kind, after.SaidOn, after.LastDay) is { } wrong)
        {
            return Answer.Invalid("lastDay", wrong);
        }

        await SayAsync(new Said(WordKind.Talk, talkId, merged));
        return MailboxView.Finish(TalkAnswer.Of(OwnersWords.One<Talk>(state.Ledger, WordKind.Talk, talkId)!)) with { ETag = null };
    });

    public Task<Answer> RemoveTalkAsync(string id, string talkId) => SayAboutAsync(id, (view, _) =>
        TakeBackAsync(WordKind.Talk, talkId, view.Word.Talks.Any(talk => talk.Id == talkId && talk.ClientId == id)));

    public async Task<Answer> ImportAsync(string invoices, int[] lines)
    {
        var ledger = Read<List<ImportedInvoice>>(invoices);
        var view = await state.ViewAsync();
        var unknown = lines.Where((_, place) => !ledger[place].Client.Contains('@') && view.Find(ledger[place].Client) is (null, null)).ToList();
        if (unknown.Count > 0)
        {
            return Answer.Invalid([.. unknown.SelectMany(line => (string[])[$"line {line}", "error.noSuchClient"])]);
        }

        var before = state.Ledger.Words;
        var keys = new ImportKeys(state.Ledger);
        var said = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in ledger)
        {
            said[keys.Of(line)] = Write(line);
        }

        var known = said.Where(line => before.ContainsKey((WordKind.Import, line.Key))).ToList();
        var changed = known.Where(line => before[(WordKind.Import, line.Key)] != line.Value).ToList();
        await SayAsync([.. said.Where(line => !before.TryGetValue((WordKind.Import, line.Key), out var old) || old != line.Value)
            .Select(line => new Said(WordKind.Import, line.Key, line.Value))]);
        return MailboxView.Finish(new ImportAnswer(said.Count - known.Count, changed.Count, ledger.Count - (said.Count - known.Count) - changed.Count))
            with
        { ETag = null };
    }

    public async Task<Answer> PutPreferencesAsync(string preferences)
    {
        await SayAsync(new Said(WordKind.Preferences, "", Write(Read<Me.Preferences>(preferences))));
        return await PreferencesAsync();
    }

    public Task<Answer> ForgetClientAsync(string id) => SayAboutAsync(id, async (view, client) =>
    {
        var addresses = client.Client.People.Select(person => person.Address).ToHashSet();
        var invoices = client.Invoices.Select(invoice => invoice.Id).ToHashSet();
        var mails = view.Ledger.Messages
            .Where(message => view.Reading.Directory.Of(message)?.Id == id || (message.From is { } from && addresses.Contains(from.Address)))
            .Select(message => message.Id).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<Said> words =
        [
            .. addresses.Select(address => new Said(WordKind.Forgotten, rows.IdOf(address), "{}")),
            .. view.Ledger.Words.Where(word => IsAbout(word.Key, word.Value, client, invoices)).Select(word => new Said(word.Key.Kind, word.Key.Key, null)),
        ];
        // Where they only stood beside others, they are taken off.
        var naming = view.Ledger.Messages.Where(message => Names(message, addresses) && !mails.Contains(message.Id)).Select(message => message.Id).ToList();
        var beside = Forgetting.TakeOff(
            [.. (await rows.ReadAsync(naming, CancellationToken.None)).Values], MailboxState.Words(view.Ledger.With(words), rows));
        OwnersCalendar? WithoutThem(OwnersCalendar? calendar) =>
            calendar is null ? null : calendar with { Meetings = KnownMeetings.Without(calendar.Meetings, address => IsOf(client, address, view)) };
        await rows.ForgetAsync(mails, words, CancellationToken.None, beside, WithoutThem(view.Ledger.Calendar));
        var shared = new SharedTexts();
        state.Update(ledger => (ledger with { Calendar = WithoutThem(ledger.Calendar), Messages = ledger.Messages.Without(mails).With(beside.Select(message => rows.Hold(message, shared))) }).With(words));
        state.Shown.Clear();
        return Answer.Nothing;
    });

    public async Task<Answer> DeleteAsync()
    {
        await sleeping.CancelAsync();
        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        await rows.DeleteAsync(CancellationToken.None);
        DeactivateOnIdle();
        return Answer.Nothing;
    }

    private async Task<Answer> SayAboutAsync(string id, Func<MailboxView, ClientReading, Task<Answer>> say)
    {
        var view = await state.ViewAsync();
        return view.Find(id) switch
        {
            (_, { } movedTo) => new Answer { MovedTo = movedTo },
            ({ } client, _) => await say(view, client),
            _ => Answer.NotFound,
        };
    }

    private Task SayAsync(Said word) => SayAsync([word]);

    private async Task SayAsync(IReadOnlyList<Said> words)
    {
        if (words.Count > 0)
        {
            await rows.SayAllAsync(words, CancellationToken.None);
            state.Update(ledger => ledger.With(words));
        }
    }

    private async Task<Answer> TakeBackAsync(string kind, string key, bool known)
    {
        if (!known)
        {
            return Answer.NotFound;
        }

        await SayAsync(new Said(kind, key, null));
        return Answer.Nothing;
    }

    /// <summary>What was said about the absorbed client is said about the kept one, where nothing else was.</summary>
    private static IEnumerable<Said> MoveWords(MailboxView view, string from, string to)
    {
        foreach (var checkIn in view.Word.CheckIns.Where(checkIn => checkIn.ClientId == from))
        {
            yield return new Said(WordKind.CheckIn, checkIn.Id, Write(checkIn with { ClientId = to }));
        }

        foreach (var talk in view.Word.Talks.Where(talk => talk.ClientId == from))
        {
            yield return new Said(WordKind.Talk, talk.Id, Write(talk with { ClientId = to }));
        }

        foreach (var kind in (string[])[WordKind.Client, WordKind.Fit])
        {
            if (view.Ledger.Words.TryGetValue((kind, from), out var json) && !view.Ledger.Words.ContainsKey((kind, to)))
            {
                yield return new Said(kind, to, json);
            }
        }
    }

    private bool SameFirm(ClientReading client, string address) =>
        ClientIds.Of(address, OwnersWord.Nothing, rows.IdOf) == client.Client.Id;

    private static Answer Created<T>(T value, string location) =>
        MailboxView.Finish(value) with { Status = StatusCodes.Status201Created, ETag = null, Location = location };

    private static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Json.Options)!;

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, Json.Options);
}
