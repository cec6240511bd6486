using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MailCoach.Api.Tests.Entra;

/// <summary>The endpoint that a container platform gives its apps, so that they need no secret of their own.</summary>
internal sealed class ManagedIdentity(WebApplication app, string header) : IAsyncDisposable
{
    public ConcurrentQueue<IReadOnlyDictionary<string, string>> Asked { get; } = new();

    public IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["IDENTITY_ENDPOINT"] = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/msi/token",
        ["IDENTITY_HEADER"] = header,
    };

    public static async Task<ManagedIdentity> StartAsync(string token)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var platform = new ManagedIdentity(app, "the platform's word");
        app.Urls.Add("http://127.0.0.1:0");
        app.MapGet("/msi/token", (HttpRequest request) =>
        {
            if (request.Headers["X-IDENTITY-HEADER"] != "the platform's word")
            {
                return Results.Unauthorized();
            }

            platform.Asked.Enqueue(request.Query.ToDictionary(part => part.Key, part => part.Value.ToString()));
            var until = TimeProvider.System.GetUtcNow().AddHours(6).ToUnixTimeSeconds();
            return Results.Json(new { access_token = token, expires_on = until.ToString(CultureInfo.InvariantCulture), resource = "api://AzureADTokenExchange", token_type = "Bearer" });
        });
        await app.StartAsync();
        return platform;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
