using System.Collections.Frozen;
using System.Text.Json;

namespace MailCoach.Coaching.Payments.Subjects;

/// <summary>Who moves money or sends invoices for others, known by the domain they write from (<c>services.json</c>).</summary>
internal static class PaymentServices
{
    private static readonly ServiceFile File = Load();

    private static readonly FrozenDictionary<string, PaymentService>.AlternateLookup<ReadOnlySpan<char>> ByDomain =
        File.Services.SelectMany(service => service.Domains.Select(domain => (domain, service)))
            .ToFrozenDictionary(pair => pair.domain, pair => pair.service, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public static IReadOnlyList<PaymentService> All => File.Services;

    /// <summary>The kind of service an address belongs to, subdomains included; null for everybody else.</summary>
    public static ServiceKind? KindOf(string? address) => Of(address)?.Kind ?? (IsBank(address) ? ServiceKind.Bank : null);

    /// <summary>The service by name; null for everybody who is not listed.</summary>
    public static PaymentService? Of(string? address)
    {
        for (var rest = DomainOf(address); !rest.IsEmpty; rest = rest[(rest.IndexOf('.') + 1)..])
        {
            if (ByDomain.TryGetValue(rest, out var service))
            {
                return service;
            }

            if (!rest.Contains('.'))
            {
                break;
            }
        }

        return null;
    }

    private static bool IsBank(string? address)
    {
        var domain = DomainOf(address);
        foreach (var word in File.BankWords)
        {
            if (domain.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> DomainOf(string? address) => address?.LastIndexOf('@') is >= 0 and var at ? address.AsSpan(at + 1) : default;

    private static ServiceFile Load()
    {
        using var stream = typeof(PaymentServices).Assembly.GetManifestResourceStream("Payments/services.json")
            ?? throw new InvalidOperationException("Payments/services.json is missing.");
        return JsonSerializer.Deserialize<ServiceFile>(stream, ServiceJson.Reading)
            ?? throw new InvalidOperationException("Payments/services.json is empty.");
    }

    private static class ServiceJson
    {
        public static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
        {
            Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
            UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
        };
    }

    /// <summary>The file; <paramref name="BankWords"/> are parts of a domain that make it a bank's.</summary>
    private sealed record ServiceFile(PaymentService[] Services, string[] BankWords);
}

internal sealed record PaymentService(string Name, ServiceKind Kind, string[] Domains);

internal enum ServiceKind
{
    /// <summary>Money passes through it.</summary>
    Processor,

    /// <summary>Writes and sends invoices for its user, and tells what became of them.</summary>
    BillingTool,
    Bank,

    /// <summary>Finds work and pays for it, by its own rules.</summary>
    Platform,

    /// <summary>A client's accounts payable, run by somebody else.</summary>
    Portal,
}
