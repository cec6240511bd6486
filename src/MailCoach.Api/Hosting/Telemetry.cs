using MailCoach.Graph;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace MailCoach.Api.Hosting;

/// <summary>
/// Numbers and traces of the way to Graph, sent only where <c>Telemetry:OtlpEndpoint</c> says. Only our own meter and source are sent:
/// those of the HTTP client would tell whole addresses, and with them ids of mail.
/// </summary>
public static class Telemetry
{
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["Telemetry:OtlpEndpoint"] is not { Length: > 0 } setting)
        {
            return;
        }

        if (!Uri.TryCreate(setting, UriKind.Absolute, out var endpoint) || endpoint.Scheme is not ("http" or "https"))
        {
            throw new StartException("Telemetry:OtlpEndpoint must be an http or https address.");
        }

        builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddMeter(GraphMeasures.Name).AddOtlpExporter(options => options.Endpoint = endpoint))
            .WithTracing(traces => traces.AddSource(GraphMeasures.Name).AddOtlpExporter(options => options.Endpoint = endpoint));
    }
}
