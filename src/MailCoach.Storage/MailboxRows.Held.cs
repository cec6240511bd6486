using MailCoach.Coaching.Mail;
using MailCoach.Storage.Engines;
using MailCoach.Storage.Sealing;

namespace MailCoach.Storage;

public sealed partial class MailboxRows
{
    /// <summary>Rows fetched by one statement.</summary>
    private const int AtOnce = 500;

    /// <summary>The name under which a mail is held, from Graph's id.</summary>
    public string NameOf(string messageId) => RowNames.Of(key.RowId(messageId));

    /// <summary>The name under which a conversation is held, from its id in any of its spellings.</summary>
    public string ConversationNameOf(string conversationId) =>
        conversationId.Length == 0 ? "" : RowNames.Of(key.RowId("conversation:" + ConversationIds.Normal(conversationId)));

    /// <summary>A mail that came from Graph, as it is held. Texts that many mails share are taken from <paramref name="shared"/>.</summary>
    public HeldMail Hold(MessageMetadata message, SharedTexts shared) => new(
        message with
        {
            Id = NameOf(message.Id),
            InternetMessageId = null,
            WebLink = null,
            ConversationId = shared.NameOf(message.ConversationId, ConversationNameOf),
            Subject = shared.Of(message.Subject),
            From = message.From is { } from ? shared.Of(from) : null,
            To = shared.Of(message.To),
            Cc = shared.Of(message.Cc),
        },
        TextMark.Of(message.InternetMessageId));

    /// <summary>All that is kept of the mailbox, its mail in the form in which it is held.</summary>
    /// <exception cref="MailboxGoneException">The mailbox was deleted.</exception>
    public Task<StoredMailbox> LoadHeldAsync(CancellationToken ct) => LoadAsync(Mail.Held, ct);

    /// <summary>What these mails left in their rows, by name; those that are no longer kept are missing.</summary>
    public async Task<IReadOnlyDictionary<string, ShownMail>> ShowAsync(IReadOnlyCollection<string> names, CancellationToken ct) =>
        (await ReadAsync(names, ct)).ToDictionary(
            pair => pair.Key, pair => new ShownMail(pair.Value.Id, pair.Value.ConversationId, pair.Value.InternetMessageId, pair.Value.WebLink), StringComparer.Ordinal);

    /// <summary>These mails whole, by name.</summary>
    public Task<IReadOnlyDictionary<string, MessageMetadata>> ReadAsync(IReadOnlyCollection<string> names, CancellationToken ct) => engine.ReadAsync(
        async work =>
        {
            using var sealer = key.Sealer();
            var folders = await FoldersAsync(work, sealer);
            var found = new Dictionary<string, MessageMetadata>(StringComparer.Ordinal);
            foreach (var chunk in names.Chunk(AtOnce))
            {
                var mail = new MailReading(mailbox, folders, sealer, null);
                await mail.ReadAsync(work, [.. chunk.Select(RowNames.RowId)]);
                foreach (var message in mail.Messages)
                {
                    found[NameOf(message.Id)] = message;
                }
            }

            return (IReadOnlyDictionary<string, MessageMetadata>)found;
        },
        ct);
}
