using MailCoach.Api.Me;
using Orleans.Concurrency;

namespace MailCoach.Api.Mailboxes;

/// <summary>
/// One mailbox: it owns its sync, its calls to Graph and its ledger in memory. Keyed by its owner.
/// Only primitives and bytes cross; questions interleave with a running sync and are answered from its last whole page.
/// <c>language</c> is the caller's, or null for the owner's preference.
/// </summary>
public interface IMailboxGrain : IGrainWithStringKey
{
    [AlwaysInterleave]
    Task<Answer> MeAsync(string? language);

    /// <summary>Starts a sync, joins the running one, or gives a waiting one its new token.</summary>
    /// <param name="assertion">The caller's own access token in Service mode; kept in memory only.</param>
    [AlwaysInterleave]
    Task<Answer> StartSyncAsync(string? assertion, string? language);

    /// <summary>Answers at once when the sync has moved past <paramref name="known"/>, else when it does, or after a while.</summary>
    /// <param name="assertion">The caller's token, for a sync whose own went with the host that ran it.</param>
    [AlwaysInterleave]
    Task<SyncMoment> SyncAsync(string id, long known, string? assertion, string? language);

    [AlwaysInterleave]
    Task<Answer> ClientsAsync(string state, string sort, int limit, string? cursor, string? language);

    [AlwaysInterleave]
    Task<Answer> LookupAsync(string? address, string? internetMessageId, string? conversationId, string? language);

    [AlwaysInterleave]
    Task<Answer> ClientAsync(string id, string? language);

    [AlwaysInterleave]
    Task<Answer> InvoicesAsync(string id, int limit, string? cursor, string? language);

    [AlwaysInterleave]
    Task<Answer> ThreadsAsync(string? clientId, string sort, int limit, string? cursor, string? language);

    [AlwaysInterleave]
    Task<Answer> ThreadAsync(string conversationId, string? language);

    [AlwaysInterleave]
    Task<Answer> DraftFactsAsync(string id, string? language);

    [AlwaysInterleave]
    Task<Answer> CheckInsAsync(string id);

    [AlwaysInterleave]
    Task<Answer> FitAsync(string id);

    [AlwaysInterleave]
    Task<Answer> TalksAsync(string id);

    [AlwaysInterleave]
    Task<Answer> PreferencesAsync();

    /// <summary>Everything held of one client.</summary>
    [AlwaysInterleave]
    Task<Answer> ExportClientAsync(string id);

    /// <summary>Everything held, a slice at a time; null where the mailbox slept or moved meanwhile, or many others were begun.</summary>
    [AlwaysInterleave]
    Task<ExportSlice?> ExportAsync(string export, bool begins);

    Task<Answer> PatchClientAsync(string id, string patch, string? language);

    Task<Answer> MergeAsync(string id, string otherId, string? language);

    Task<Answer> SplitAsync(string id, string address, string? language);

    Task<Answer> PatchInvoiceAsync(string id, string invoiceId, string patch, string? language);

    Task<Answer> AddCheckInAsync(string id, string checkIn);

    Task<Answer> RemoveCheckInAsync(string id, string checkInId);

    Task<Answer> PutFitAsync(string id, string answers);

    Task<Answer> AddTalkAsync(string id, string talk);

    Task<Answer> PatchTalkAsync(string id, string talkId, string patch);

    Task<Answer> RemoveTalkAsync(string id, string talkId);

    /// <param name="lines">Where in its file each invoice stands.</param>
    Task<Answer> ImportAsync(string invoices, int[] lines);

    Task<Answer> PutPreferencesAsync(string preferences);

    Task<Answer> ForgetClientAsync(string id);

    Task<Answer> DeleteAsync();
}

/// <summary>A sync at one moment. <paramref name="Body"/> is null for an id that is not ours.</summary>
[GenerateSerializer, Immutable]
public readonly record struct SyncMoment([property: Id(0)] long Version, [property: Id(1)] byte[]? Body, [property: Id(2)] bool Ended, [property: Id(3)] string Language);
