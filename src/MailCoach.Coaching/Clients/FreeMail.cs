using System.Collections.Frozen;

namespace MailCoach.Coaching.Clients;

/// <summary>Domains where everybody can have an address: there an address is a person, and the domain says nothing about a firm.</summary>
public static class FreeMail
{
    private static readonly FrozenSet<string> Domains = DataLines.Of("free_mail.dat", "#").Where(line => !line.EndsWith('*')).ToFrozenSet();
    private static readonly FrozenSet<string> Labels = DataLines.Of("free_mail.dat", "#").Where(line => line.EndsWith('*')).Select(line => line[..^2]).ToFrozenSet();

    /// <summary>True where an address at this domain is a person and never a firm.</summary>
    /// <param name="domain">The part after the @, lower-case.</param>
    public static bool Is(string domain) =>
        Domains.Contains(domain)
        || (RegistrableDomain.Of(domain) is { } registrable && (Domains.Contains(registrable) || Labels.Contains(RegistrableDomain.Label(registrable))));
}
