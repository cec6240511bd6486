using Microsoft.OpenApi;

namespace MailCoach.Api.Hosting;

/// <summary>The contract as OpenAPI 3.1, for people at <c>/swagger</c>.</summary>
public static class Contract
{
    public static IServiceCollection AddContract(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc("v1", new OpenApiInfo
            {
                Title = "MailCoach",
                Version = "v1",
                Description = "Who pays late, who costs nerves, and how to end it well: read from mail metadata, never from content.",
            });
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            foreach (var room in (string[])["MailCoach.Api", "MailCoach.Coaching"])
            {
                options.IncludeXmlComments(Path.Combine(AppContext.BaseDirectory, $"{room}.xml"));
            }
        });
        return services;
    }

    public static void MapContract(this WebApplication app)
    {
        app.UseSwagger(options => options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1);
        app.UseSwaggerUI(options => options.SwaggerEndpoint("/swagger/v1/swagger.json", "MailCoach"));
    }
}
