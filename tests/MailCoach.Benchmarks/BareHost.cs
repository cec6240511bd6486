using MailCoach.Api.Hosting;
using MailCoach.Api.SignIn;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace MailCoach.Benchmarks;

/// <summary>The least there can be: one endpoint behind the same check of tokens, answering the same bytes. What the report routes are measured against.</summary>
internal static class BareHost
{
    /// <param name="args">A file to answer with, then settings as the host takes them.</param>
    public static async Task RunAsync(string[] args)
    {
        var bytes = await File.ReadAllBytesAsync(args[0]);
        var builder = WebApplication.CreateBuilder(args[1..]);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddAccessTokens(MailCoachSettings.Read(builder.Configuration));
        var app = builder.Build();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapGet("/api/v1/same", () => Results.Bytes(bytes, "application/json")).RequireAuthorization();
        await app.StartAsync();
        Console.WriteLine($"MailCoach is ready: {app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()}");
        await Task.Delay(Timeout.Infinite);
    }
}
