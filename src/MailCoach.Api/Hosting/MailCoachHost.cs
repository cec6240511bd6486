using MailCoach.Api.Clients;
using MailCoach.Api.Drafts;
using MailCoach.Api.Health;
using MailCoach.Api.Invoices;
using MailCoach.Api.Me;
using MailCoach.Api.OpenApi;
using MailCoach.Api.Pane;
using MailCoach.Api.Payments;
using MailCoach.Api.Phrasing;
using MailCoach.Api.Preview;
using MailCoach.Api.SignIn;
using MailCoach.Api.Syncs;
using MailCoach.Api.Threads;
using MailCoach.Api.Wire;

namespace MailCoach.Api.Hosting;

/// <summary>Puts the house together.</summary>
public static class MailCoachHost
{
    /// <summary>The base path of the contract.</summary>
    public const string Base = "/api/v1";

    /// <summary>For open requests to end and mailboxes to move.</summary>
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(30);

    /// <summary>Short switches for the settings a person types.</summary>
    private static readonly Dictionary<string, string> Switches = new()
    {
        ["--mode"] = "MailCoach:Mode",
        ["--mail"] = "MailCoach:Mail",
        ["--client-id"] = "AzureAd:ClientId",
    };

    public static async Task<WebApplication> BuildAsync(string[] args)
    {
        // Static files lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.Configuration.AddCommandLine(args, Switches);
        var settings = MailCoachSettings.Read(builder.Configuration);
        builder.WebHost.UseStaticWebAssets();

        // Reloading assets adds a route for every GET, which would turn a 405 into a 404.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.AddListening(settings);
        builder.AddQuietLogs();
        builder.AddTelemetry();
        await builder.AddMailboxesAsync(settings);
        builder.AddSignIn(settings);
        builder.Services.AddSingleton(settings);
        builder.Services.AddSingleton<OpenStreams>();
        builder.Services.AddSingleton<Readiness>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.ConfigureHttpJsonOptions(options => Json.Configure(options.SerializerOptions));
        builder.Services.AddContract();
        builder.Services.AddHostedService<FirstWords>();
        builder.Services.AddSingleton<Stopping>();
        builder.Services.AddHostedService(services => services.GetRequiredService<Stopping>());
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = settings.ReadyRed + TimeToStop);

        var app = builder.Build();
        app.CheckPane();
        app.Use(app.Services.GetRequiredService<Connections>().AnswerAsync);
        app.UseSecurityHeaders();
        app.UseProblems();
        app.UseGuardedDoor(settings);
        app.UsePane(settings);
        app.UseSignIn(settings);
        app.MapContract();
        app.MapHealth();
        app.MapApi();
        app.MapPreview(settings);
        return app;
    }

    private static void MapApi(this WebApplication app) =>
        app.MapGroup(Base)
            .MapMe().MapSyncs().MapClients().MapInvoices().MapDrafts().MapThreads().MapPhrasing().MapPayments();
}
