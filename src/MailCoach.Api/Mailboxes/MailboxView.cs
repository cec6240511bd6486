using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json;
using MailCoach.Api.Clients;
using MailCoach.Api.Me;
using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Coaching.Languages;
using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Said;

namespace MailCoach.Api.Mailboxes;

/// <summary>A ledger and what was read from it: everything an answer is made of, and the finished answers themselves.</summary>
public sealed class MailboxView(MailboxLedger ledger, Mailbox mailbox, MailboxReading reading)
{
    private readonly ConcurrentDictionary<string, Answer> finished = new();

    public MailboxLedger Ledger { get; } = ledger;

    public Owner Owner { get; } = mailbox.Owner;

    /// <summary>Keyed hashes of everybody of whom only numbers are kept.</summary>
    public Lazy<HashSet<ulong>> Strangers { get; } = new(() => [.. ledger.Traces.Select(trace => trace.Trace.Person)]);

    public OwnersWord Word { get; } = mailbox.Word;

    public MailboxReading Reading { get; } = reading;

    public Preferences Preferences { get; } = OwnersWords.Preferences(ledger);

    /// <summary>The caller's language, else the owner's preference.</summary>
    public string LanguageOf(string? asked) => asked ?? Preferences.Language;

    public IReadOnlyList<Evidence> EvidenceOf(IReadOnlyList<string> messageIds) =>
        [.. messageIds.Select(id => Ledger.Messages.GetValueOrDefault(id)).OfType<MessageMetadata>()
            .Select(message => new Evidence(message.Id, message.ConversationId, message.Subject, message.At, message.WebLink))];

    public string? SubjectOf(string? messageId) => messageId is null ? null : Ledger.Messages.GetValueOrDefault(messageId)?.Subject;

    public string? LinkOf(string? messageId) => messageId is null ? null : Ledger.Messages.GetValueOrDefault(messageId)?.WebLink;

    public ReasonAnswer Say(Reason reason, string language) => new(Say(reason.Text, language), EvidenceOf(reason.MessageIds));

    public static string Say(Sentence sentence, string language) => Sentences.Say(sentence, language);

    /// <summary>The client of an id; null where there is none. Follows merges.</summary>
    public (ClientReading? Client, string? MovedTo) Find(string id)
    {
        var kept = id;
        for (var hops = 0; hops < 100 && Word.Merges.TryGetValue(kept, out var into); hops++)
        {
            kept = into;
        }

        return kept != id ? (null, kept) : (Reading.Clients.GetValueOrDefault(id), null);
    }

    /// <summary>A report in a language, made once and kept with its ETag as long as nothing changes.</summary>
    public Answer Report<T>(string name, string language, Func<T> make) =>
        finished.GetOrAdd($"{name} {language}", _ => Finish(make(), language));

    public static Answer Finish<T>(T value, string? language = null)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, Json.Options);
        return new Answer { Body = body, Language = language, ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"" };
    }
}
