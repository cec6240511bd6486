using System.Globalization;
using System.Net;
using MailCoach.Graph;
using MailCoach.Storage;

namespace MailCoach.Api.Hosting;

/// <summary>Every setting the host knows, read once at start; a wrong one stops it with one sentence.</summary>
public sealed record MailCoachSettings
{
    public required Mode Mode { get; init; }

    /// <summary>A mail export instead of the sample mailbox (Local).</summary>
    public string? Mail { get; init; }

    /// <summary>Null: LocalGraph in Local mode, the public cloud otherwise.</summary>
    public Uri? GraphBaseUrl { get; init; }

    public required int GraphPageSize { get; init; }

    public required int GraphConcurrency { get; init; }

    public int? GraphAppConcurrency { get; init; }

    /// <summary>Meetings tell how a client and the owner mostly speak; off, nothing asks for the calendar and no permission for it.</summary>
    public bool ReadCalendar { get; init; }

    public required StorageProvider Storage { get; init; }

    /// <summary>Null: a file per mode and mail source under the user's data folder.</summary>
    public string? ConnectionString { get; init; }

    public string? DataProtectionPath { get; init; }

    /// <summary>How long mail is kept at most, whatever an owner prefers; null: as long as the owner wants.</summary>
    public int? RetentionMonths { get; init; }

    public required KeyWrapping KeyWrapping { get; init; }

    public required AzureAdSettings AzureAd { get; init; }

    /// <summary>Personal mode: where the system has no keyring, the sign-in may be kept in a file that is not encrypted.</summary>
    public bool PlainSignInFile { get; init; }

    /// <summary>What this computer keeps for a mode, unless a setting names another place; where the home cannot be written, a place that goes with the machine.</summary>
    public string DataFolder
    {
        get
        {
            var mode = Path.Combine("MailCoach", Mode.ToString().ToLowerInvariant());
            try
            {
                var home = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
                return Directory.CreateDirectory(Path.Combine(home.Length > 0 ? home : Path.GetTempPath(), mode)).FullName;
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                return Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), mode)).FullName;
            }
        }
    }

    /// <summary>Where the add-in's pages are served from, as Outlook sees it; null where the host is its own add-in.</summary>
    public string? AddInOrigin { get; init; }

    /// <summary>Pages that may call from another origin; the add-in's where nothing else is said.</summary>
    public IReadOnlyList<string> CorsOrigins { get; init; } = [];

    public required int SiloPort { get; init; }

    public required int GatewayPort { get; init; }

    public required string ClusterId { get; init; }

    /// <summary>Where the other hosts of a cluster reach this one's silo; null: this machine's own address.</summary>
    public IPAddress? SiloAddress { get; init; }

    /// <summary>How long <c>/health/ready</c> is red before the host stops answering.</summary>
    public required TimeSpan ReadyRed { get; init; }

    public required int RateLimitPerMinute { get; init; }

    public required LoadLimits Limits { get; init; }

    /// <summary>The address that Local and Personal listen on where none is given.</summary>
    public const string UsualUrl = "http://localhost:5080";

    /// <summary>The contract's floor: nobody is refused below it.</summary>
    private const int LeastRateLimit = 1200;

    public static MailCoachSettings Read(IConfiguration configuration)
    {
        var mode = Choice(configuration, "MailCoach:Mode", Mode.Local);
        var mail = configuration["MailCoach:Mail"];
        if (mail is not null && mode != Mode.Local)
        {
            throw new StartException("MailCoach:Mail is for Local mode only; leave it out or set MailCoach:Mode to Local.");
        }

        if (mail is not null && !File.Exists(mail) && !Directory.Exists(mail))
        {
            throw new StartException("MailCoach:Mail should name an mbox file, a maildir or a folder of .eml files; nothing is there.");
        }

        return new MailCoachSettings
        {
            Mode = mode,
            Mail = mail,
            GraphBaseUrl = Address(configuration, "Graph:BaseUrl"),
            GraphPageSize = Whole(configuration, "Graph:PageSize", 1000, 1, 1000),
            GraphConcurrency = Whole(configuration, "Graph:ConcurrencyPerMailbox", 4, 1, 4),
            GraphAppConcurrency = configuration["Graph:AppConcurrency"] is null ? null : Whole(configuration, "Graph:AppConcurrency", 4, 1, 10_000),
            ReadCalendar = Flag(configuration, "Graph:ReadCalendar"),
            Storage = Choice(configuration, "Storage:Provider", StorageProvider.Sqlite),
            ConnectionString = configuration.GetConnectionString("MailCoach"),
            DataProtectionPath = configuration["DataProtection:Path"],
            RetentionMonths = configuration["Storage:RetentionMonths"] is null ? null : Whole(configuration, "Storage:RetentionMonths", 1, 1, 600),
            KeyWrapping = KeyWrapping.Read(configuration),
            AzureAd = AzureAdSettings.Read(configuration, mode),
            PlainSignInFile = Flag(configuration, "MailCoach:PlainSignInFile"),
            AddInOrigin = Origin(configuration["AddIn:PublicOrigin"], "AddIn:PublicOrigin"),
            CorsOrigins =
            [
                .. (configuration.GetSection("Cors:Origins").Get<string[]>() ?? (configuration["Cors:Origins"] ?? configuration["AddIn:PublicOrigin"])?.Split(',') ?? [])
                    .Select(origin => Origin(origin.Trim(), "Cors:Origins")).OfType<string>(),
            ],
            SiloPort = Whole(configuration, "Orleans:SiloPort", 11111, 0, 65535),
            GatewayPort = Whole(configuration, "Orleans:GatewayPort", 30000, 0, 65535),
            ClusterId = configuration["Orleans:ClusterId"] ?? "mailcoach",
            SiloAddress = configuration["Orleans:Address"] is not { Length: > 0 } address ? null
                : IPAddress.TryParse(address, out var parsed) ? parsed
                : throw new StartException("Orleans:Address should be the IP address by which the other hosts reach this one."),
            ReadyRed = TimeSpan.FromSeconds(Whole(configuration, "Health:RedSecondsBeforeStop", mode == Mode.Service ? 5 : 0, 0, 300)),
            RateLimitPerMinute = Whole(configuration, "RateLimits:PerMinute", LeastRateLimit, LeastRateLimit, int.MaxValue),
            Limits = LoadLimits.Read(configuration),
        }.Checked();
    }

    private MailCoachSettings Checked()
    {
        if (Storage == StorageProvider.Postgres && string.IsNullOrWhiteSpace(ConnectionString))
        {
            throw new StartException("ConnectionStrings:MailCoach is missing; with Storage:Provider Postgres it should hold a PostgreSQL connection string.");
        }

        if (Mode == Mode.Service && Storage == StorageProvider.Postgres && !KeyWrapping.IsSet)
        {
            throw new StartException(
                "DataProtection:Certificate or DataProtection:KeyVaultKey is missing; with the key ring in PostgreSQL, Service mode needs a certificate file or a Key Vault key that wraps it.");
        }

        return this;
    }

    private static T Choice<T>(IConfiguration configuration, string key, T usual)
        where T : struct, Enum =>
        configuration[key] is not { Length: > 0 } word ? usual
        : Enum.TryParse<T>(word, ignoreCase: true, out var choice) && Enum.IsDefined(choice) && !char.IsDigit(word[0]) ? choice
        : throw new StartException($"{key} should be one of {string.Join(", ", Enum.GetNames<T>())}.");

    private static bool Flag(IConfiguration configuration, string key) =>
        bool.TryParse(configuration[key] ?? "false", out var isSet) ? isSet : throw new StartException($"{key} should be true or false.");

    internal static int Whole(IConfiguration configuration, string key, int usual, int min, int max) =>
        configuration[key] is not { Length: > 0 } text ? usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max ? number
        : throw new StartException($"{key} should be a whole number from {min} to {max}.");

    /// <summary>Scheme, host and port, as a browser sends it.</summary>
    private static string? Origin(string? text, string key) =>
        text is not { Length: > 0 } ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var origin) && origin.Scheme is "https" or "http" && origin.AbsolutePath == "/"
            ? origin.GetLeftPart(UriPartial.Authority)
            : throw new StartException($"{key} should be an origin such as https://mailcoach.example.com, without a path.");

    private static Uri? Address(IConfiguration configuration, string key) =>
        configuration[key] is not { Length: > 0 } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" ? address
        : throw new StartException($"{key} should be an absolute http or https address.");
}
