using System.Collections.Frozen;

namespace MailCoach.Coaching.Clients;

/// <summary>What a domain that serves many people does.</summary>
internal enum ServiceKind
{
    /// <summary>An ending under which firms have names of their own.</summary>
    Shared,

    /// <summary>Sends invoices or money notices in somebody's name.</summary>
    Payment,

    /// <summary>Finds work and handles its payment.</summary>
    Platform,

    /// <summary>Relays what people do in it.</summary>
    Tool,
}

/// <summary>The services of <c>services.dat</c>.</summary>
internal static class Services
{
    private static readonly FrozenDictionary<string, ServiceKind> Kinds = Read().ToFrozenDictionary(line => line.Domain, line => line.Kind);

    /// <summary>Null for a domain that is a firm like any other.</summary>
    public static ServiceKind? KindOf(string registrable) => Kinds.TryGetValue(registrable, out var kind) ? kind : null;

    public static IEnumerable<string> Of(ServiceKind kind) => Read().Where(line => line.Kind == kind).Select(line => line.Domain);

    private static IEnumerable<(string Domain, ServiceKind Kind)> Read()
    {
        var kind = ServiceKind.Shared;
        foreach (var line in DataLines.Of("services.dat", "#"))
        {
            if (line.StartsWith('['))
            {
                kind = Enum.Parse<ServiceKind>(line.Trim('[', ']'), ignoreCase: true);
            }
            else
            {
                yield return (line, kind);
            }
        }
    }
}
