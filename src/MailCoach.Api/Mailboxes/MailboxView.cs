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
using MailCoach.Storage;

namespace MailCoach.Api.Mailboxes;

/// <summary>A ledger and what was read from it: everything an answer is made of, and the finished answers themselves.</summary>
public sealed record MailboxView
{
    private readonly ConcurrentDictionary<string, Answer> finished = new();
    private readonly ShownMails shown;

    public MailboxView(MailboxLedger ledger, Mailbox mailbox, MailboxReading reading, ShownMails shown)
    {
        this.shown = shown;
        Ledger = ledger;
        Owner = mailbox.Owner;
        Word = mailbox.Word;
        Reading = reading;
        Strangers = new(() => [.. ledger.Traces.Select(trace => trace.Trace.Person)]);
        Preferences = OwnersWords.Preferences(ledger);
    }

    public MailboxLedger Ledger { get; }

    public Owner Owner { get; }

    /// <summary>Keyed hashes of everybody of whom only numbers are kept.</summary>
    public Lazy<HashSet<ulong>> Strangers { get; }

    public OwnersWord Word { get; }

    public MailboxReading Reading { get; }

    public Preferences Preferences { get; }

    /// <summary>Names of the mails that the answer being made shows and that must be fetched first.</summary>
    private HashSet<string> Missing { get; init; } = [];

    /// <summary>
    /// Makes an answer from what is held, and once more when the mails it shows have been fetched from their rows.
    /// </summary>
    public async Task<Answer> AnswerAsync(Func<MailboxView, Answer> make)
    {
        shown.Trim();
        while (true)
        {
            var asking = this with { Missing = new HashSet<string>(StringComparer.Ordinal) };
            var answer = make(asking);
            if (asking.Missing.Count == 0)
            {
                return answer;
            }

            await shown.FetchAsync(asking.Missing);
        }
    }

    /// <summary>The caller's language, else the owner's preference.</summary>
    public string LanguageOf(string? asked) => asked ?? Preferences.Language;

    public IReadOnlyList<Evidence> EvidenceOf(IReadOnlyList<string> messageIds) =>
        [.. messageIds.Select(Ledger.Messages.Find).OfType<MessageMetadata>().Select(message => (message, shown: Show(message.Id)))
            .Where(mail => mail.shown is not null)
            .Select(mail => new Evidence(mail.shown!.Id, mail.shown.ConversationId, mail.message.Subject, mail.message.At, mail.shown.WebLink))];

    public string? SubjectOf(string? name) => name is null ? null : Ledger.Messages.Find(name)?.Subject;

    /// <summary>What stayed in a mail's row; null where it is not kept, or not fetched yet.</summary>
    public ShownMail? Show(string? name)
    {
        if (name is null)
        {
            return null;
        }

        if (!shown.TryGet(name, out var mail))
        {
            Missing.Add(name);
        }

        return mail;
    }

    /// <summary>The mail with a Message-ID; null where there is none.</summary>
    public MessageMetadata? MailOf(string internetMessageId) =>
        Ledger.Messages.MarkedAs(internetMessageId).FirstOrDefault(mail => Show(mail.Id)?.InternetMessageId == internetMessageId);

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
    public Answer Report<T>(string name, string language, Func<T> make)
    {
        var key = $"{name} {language}";
        if (finished.TryGetValue(key, out var answer))
        {
            return answer;
        }

        var made = make();
        return Missing.Count > 0 ? Answer.Nothing : finished.GetOrAdd(key, _ => Finish(made, language));
    }

    public static Answer Finish<T>(T value, string? language = null)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(value, Json.Options);
        return new Answer { Body = body, Language = language, ETag = $"\"{Convert.ToHexStringLower(SHA256.HashData(body).AsSpan(0, 12))}\"" };
    }
}
