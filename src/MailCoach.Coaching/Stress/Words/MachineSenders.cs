using System.Collections.Frozen;

namespace MailCoach.Coaching.Stress.Words;

/// <summary>Mailbox names that no person writes from; conventions of machines (RFC 2142 and habit), the same in every language.</summary>
internal static class MachineSenders
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new[]
    {
        "noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply", "nepasrepondre", "ne-pas-repondre",
        "noresponder", "no-responder", "nichtantworten", "nicht-antworten", "mailer-daemon", "postmaster", "bounce", "bounces",
        "notification", "notifications", "notify", "alerts", "automailer", "system", "daemon",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Has(string? address)
    {
        var at = address?.IndexOfAny(['@', '+']) ?? -1;
        return at > 0 && Names.Contains(address.AsSpan(0, at));
    }
}
