using System.Globalization;

namespace MailCoach.Coaching.Clients;

/// <summary>
/// The domain that somebody registered: <c>mail.alpinegear.co.uk</c> is <c>alpinegear.co.uk</c>. By the Public Suffix List
/// (publicsuffix.org, MPL-2.0), private endings included, so that two firms under one builder's domain stay two.
/// </summary>
public static class RegistrableDomain
{
    private static readonly HashSet<string> Suffixes = [];
    private static readonly HashSet<string> Wildcards = [];
    private static readonly HashSet<string> Exceptions = [];

    static RegistrableDomain()
    {
        foreach (var rule in DataLines.Of("public_suffix_list.dat", "//").Concat(Services.Of(ServiceKind.Shared)))
        {
            var (set, name) = rule[0] switch
            {
                '!' => (Exceptions, rule[1..]),
                '*' => (Wildcards, rule[2..]),
                _ => (Suffixes, rule),
            };
            set.Add(name);
            set.Add(Ascii(name));
        }
    }

    /// <summary>Null for an ending itself (<c>co.uk</c>), a host without a dot, and what is no domain.</summary>
    public static string? Of(string domain)
    {
        domain = domain.TrimEnd('.');
        var suffix = SuffixStart(Ascii(domain));
        if (suffix is null or 0)
        {
            return null;
        }

        domain = Ascii(domain);
        return domain[(domain.LastIndexOf('.', suffix.Value - 2) + 1)..];
    }

    /// <summary>The name that was registered, without its ending: <c>alpinegear</c>.</summary>
    public static string Label(string registrable) => registrable[..Math.Max(registrable.IndexOf('.'), 0)];

    /// <summary>Where the public ending begins; 0 when all of it is one, null when this is no domain.</summary>
    private static int? SuffixStart(string domain)
    {
        if (!domain.Contains('.') || domain.StartsWith('.') || domain.Contains("..", StringComparison.Ordinal) || domain.Contains('[') || char.IsDigit(domain[^1]))
        {
            return null;
        }

        for (var start = 0; ; start = domain.IndexOf('.', start) + 1)
        {
            var rest = domain[start..];
            var dot = rest.IndexOf('.');
            if (dot < 0 || Suffixes.Contains(rest))
            {
                return start;
            }

            if (Exceptions.Contains(rest))
            {
                return start + dot + 1;
            }

            if (Wildcards.Contains(rest[(dot + 1)..]))
            {
                return start;
            }
        }
    }

    private static string Ascii(string domain)
    {
        if (domain.All(char.IsAscii))
        {
            return domain;
        }

        try
        {
            return new IdnMapping().GetAscii(domain);
        }
        catch (ArgumentException)
        {
            return domain;
        }
    }
}
