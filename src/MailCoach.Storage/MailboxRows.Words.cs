using MailCoach.Coaching.Mail;
using MailCoach.Storage.Engines;
using MailCoach.Storage.Sealing;

namespace MailCoach.Storage;

public sealed partial class MailboxRows
{
    /// <summary>Keeps one word of the owner's; <paramref name="json"/> null takes it back.</summary>
    public Task SayAsync(string kind, string key, string? json, CancellationToken ct) => SayAllAsync([new Said(kind, key, json)], ct);

    /// <summary>Keeps several words, all or none.</summary>
    public Task SayAllAsync(IReadOnlyList<Said> words, CancellationToken ct) => ForgetAsync([], words, ct);

    /// <summary>Deletes these mails, in whichever folder they are, and keeps these words, all or none.</summary>
    /// <param name="names">See <see cref="NameOf"/>.</param>
    /// <param name="words">The owner's words.</param>
    /// <param name="ct">Cancels before anything is written.</param>
    /// <param name="beside">Mail that stays without the people it named: written anew.</param>
    /// <param name="calendar">The calendar without them; null leaves what is kept.</param>
    public async Task ForgetAsync(
        IReadOnlyCollection<string> names, IReadOnlyList<Said> words, CancellationToken ct, IReadOnlyList<MessageMetadata>? beside = null, OwnersCalendar? calendar = null)
    {
        await WriteAsync(
            async (work, sealer, _) =>
            {
                await ForgetAsync(work, names);
                await RewriteAsync(work, sealer, beside ?? []);
                if (calendar is not null)
                {
                    await PutCalendarAsync(work, sealer, calendar);
                }

                foreach (var said in words)
                {
                    await SayAsync(work, sealer, said);
                }

                return true;
            },
            ct);
        if (names.Count > 0 || beside is { Count: > 0 } || calendar is not null)
        {
            await engine.ScrubAsync(ct);
        }
    }

    /// <summary>Deletes all mail older than the owner wants kept, whole or numbers; gives back how many rows went.</summary>
    public async Task<int> ForgetBeforeAsync(DateTimeOffset moment, CancellationToken ct)
    {
        var before = moment.ToUnixTimeMilliseconds();
        var gone = await WriteAsync(
            (work, _, _) => work.ExecuteAsync("delete from message where mailbox = @mailbox and at < @before", new { mailbox, before }), ct);
        if (gone > 0)
        {
            await engine.ScrubAsync(ct);
        }

        return gone;
    }

    private async Task ForgetAsync(Work work, IReadOnlyCollection<string> names)
    {
        await using var rows = work.Rows("delete from message where mailbox = @mailbox and id = @id", "@mailbox", "@id");
        foreach (var name in names)
        {
            await rows.AddAsync(mailbox, RowNames.RowId(name));
        }

        await rows.FlushAsync();
    }

    private async Task RewriteAsync(Work work, Sealer sealer, IReadOnlyList<MessageMetadata> messages)
    {
        var writer = new PayloadWriter();
        await using var rows = work.Rows("update message set body = @body where mailbox = @mailbox and id = @id", "@body", "@mailbox", "@id");
        foreach (var message in messages)
        {
            var id = key.RowId(message.Id);
            await rows.AddAsync(sealer.Seal(Place.Of("message.body", mailbox, id), MessagePayload.Write(writer, message)), mailbox, id);
        }

        await rows.FlushAsync();
    }

    private Task SayAsync(Work work, Sealer sealer, Said said)
    {
        var id = key.RowId(said.Key);
        if (said.Json is null)
        {
            return work.ExecuteAsync("delete from word where mailbox = @mailbox and kind = @Kind and id = @id", new { mailbox, said.Kind, id });
        }

        var body = sealer.Seal(Place.Of("word.body." + said.Kind, mailbox, id), WordPayload.Write(said));
        return work.ExecuteAsync(
            """
            insert into word (mailbox, kind, id, body) values (@mailbox, @Kind, @id, @body)
            on conflict (mailbox, kind, id) do update set body = excluded.body
            """,
            new { mailbox, said.Kind, id, body });
    }
}
