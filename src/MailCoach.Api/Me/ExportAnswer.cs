using System.Text.Json.Nodes;
using MailCoach.Api.Syncs;
using MailCoach.Api.Wire;
using MailCoach.Coaching.Mail;
using MailCoach.Storage;

namespace MailCoach.Api.Me;

/// <summary>Everything that is held of a mailbox, or of one client in it. Of the links that a sync goes on from only their being there is told.</summary>
public sealed record ExportAnswer
{
    /// <summary>What Graph says about whose mailbox it is; null before the first sync.</summary>
    public required OwnerFacts? Owner { get; init; }

    /// <summary>Mail with clients and notices about money, kept whole; oldest first. There is no content in it.</summary>
    public required IReadOnlyList<MessageMetadata> Messages { get; init; }

    /// <summary>Meetings of the last twelve months with people whose mail is kept whole; oldest first. Empty where the calendar is not read.</summary>
    public required IReadOnlyList<Meeting> Meetings { get; init; }

    /// <summary>How many mails with other people are kept as numbers only.</summary>
    public required int OthersInNumbers { get; init; }

    /// <summary>Those numbers; empty in the export of one client.</summary>
    public required IReadOnlyList<TraceAnswer> Others { get; init; }

    /// <summary>The folders and how far they have been read; empty in the export of one client.</summary>
    public required IReadOnlyList<FolderAnswer> Folders { get; init; }

    /// <summary>The sync that runs or ran last; null in the export of one client.</summary>
    public required SyncAnswer? Sync { get; init; }

    /// <summary>What the owner said: corrections, check-ins, talks, answers about the fit, imported invoices, settings.</summary>
    public required IReadOnlyList<SaidAnswer> Said { get; init; }
}

/// <summary>The numbers of one mail with somebody who is no client. <paramref name="Conversation"/> and <paramref name="Person"/> are keyed hashes and lead back to nobody.</summary>
public sealed record TraceAnswer(
    string Conversation, string Person, DateTimeOffset At, bool Mine, bool IsRead, bool IsFlagged, bool HighImportance, bool HasAttachments, bool Automatic)
{
    public static TraceAnswer Of(MessageTrace trace) => new(
        trace.Conversation.ToString("x16"),
        trace.Person.ToString("x16"),
        trace.At,
        trace.Flags.HasFlag(TraceFlags.Mine),
        trace.Flags.HasFlag(TraceFlags.Read),
        trace.Flags.HasFlag(TraceFlags.Flagged),
        trace.Flags.HasFlag(TraceFlags.HighImportance),
        trace.Flags.HasFlag(TraceFlags.HasAttachments),
        trace.Flags.HasFlag(TraceFlags.Automatic));
}

/// <summary>A folder of the mailbox. <paramref name="Read"/>: it has been read to its end at least once.</summary>
public sealed record FolderAnswer(string Id, string? Name, MailFolder Kind, bool Skipped, bool Read)
{
    public static FolderAnswer Of(StoredFolder folder) => new(folder.Id, folder.Name, folder.Kind, folder.Skipped, folder.LinkIsDelta);
}

/// <summary>One word of the owner as it is kept: its kind, what it is about, and the word itself.</summary>
public sealed record SaidAnswer(string Kind, string Key, JsonObject Word)
{
    public static IReadOnlyList<SaidAnswer> All(IEnumerable<(string Kind, string Key, string Json)> words) =>
        [.. words.OrderBy(word => (word.Kind, word.Key)).Select(word => new SaidAnswer(word.Kind, word.Key, JsonNode.Parse(word.Json)!.AsObject()))];
}
