using MailCoach.Api.Hosting;
using MailCoach.Api.Syncs;

namespace MailCoach.Api.Me;

/// <summary>Whose mailbox this is and how fresh it is.</summary>
public sealed record MeAnswer(Mode Mode, string? Name, IReadOnlyList<string> Addresses, DateTimeOffset? SyncedAt, SyncAnswer? Sync, CalendarState Calendar);
