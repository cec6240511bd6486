using MailCoach.Api.Mailboxes;
using MailCoach.Api.Threads;
using MailCoach.Coaching;
using MailCoach.Coaching.Clients;

namespace MailCoach.Api.Clients;

/// <summary>The client of a message or an address, with the thread it stands in: all the pane needs in one call.</summary>
public sealed record LookupAnswer(ClientReport Client, MessageAnswer? Message, ThreadSummary? Thread);

public sealed record MessageAnswer(string MessageId, string ConversationId, string Subject, DateTimeOffset At, bool Mine, string? WebLink);

public static class ClientLookup
{
    /// <summary>By Message-ID first, then conversation, then address: what Office.js knows best comes first.</summary>
    /// <param name="conversation">By the name it is held under.</param>
    public static Answer Find(MailboxView view, bool stillReading, string? address, string? internetMessageId, string? conversation, string language)
    {
        var message = internetMessageId is null ? null : view.MailOf(internetMessageId);
        var thread = (message?.ConversationId ?? conversation) is { } wanted
            ? view.Reading.Threads.FirstOrDefault(candidate => candidate.ConversationId == wanted)
            : null;
        var client = (message is null ? null : view.Reading.Directory.Of(message))
            ?? (address is null ? null : view.Reading.Directory.Of(address.Trim().ToLowerInvariant()))
            ?? (thread is null ? null : view.Reading.Clients.GetValueOrDefault(thread.ClientId)?.Client);
        if (client is null || !view.Reading.Clients.TryGetValue(client.Id, out var reading))
        {
            return NotFound(stillReading ? "notReadYet" : "unknown", null);
        }

        return client.State == ClientState.NotClient
            ? NotFound(stillReading && client.NotClient != NotClientKind.SaidByOwner ? "notReadYet" : "notAClient", client.Id)
            : MailboxView.Finish(
                new LookupAnswer(
                    ClientReport.Of(reading, view, language),
                    message is null || view.Show(message.Id) is not { } shown ? null
                        : new MessageAnswer(shown.Id, shown.ConversationId, message.Subject, message.At, view.Owner.Wrote(message), shown.WebLink),
                    thread is null ? null : ThreadSummary.Of(thread, view, language)),
                language) with
            { ETag = null };
    }

    public static Answer NotFound(string reason, string? id) => Answer.NotFound with { Members = id is null ? ["reason", reason] : ["reason", reason, "id", id] };
}
