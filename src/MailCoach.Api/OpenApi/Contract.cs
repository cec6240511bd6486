using System.Text.Json.Nodes;
using MailCoach.Api.Hosting;
using Microsoft.OpenApi;

namespace MailCoach.Api.OpenApi;

/// <summary>The contract as OpenAPI 3.1: for machines at <c>/swagger/v1/swagger.json</c>, for people at <c>/swagger</c>, written down in <c>docs/openapi.json</c>.</summary>
public static class Contract
{
    public static IServiceCollection AddContract(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc("v1", ContractDocument.Info);
            options.SupportNonNullableReferenceTypes();
            options.NonNullableReferenceTypesAsRequired();
            options.MapType<JsonObject>(() => new OpenApiSchema { Type = JsonSchemaType.Object });
            options.MapType<TimeOnly>(() => new OpenApiSchema { Type = JsonSchemaType.String, Pattern = "^[0-9]{2}:[0-9]{2}:[0-9]{2}$" });
            options.CustomSchemaIds(ContractNames.Of);
            options.SchemaFilter<ContractShapes>();
            options.OperationFilter<ContractOperations>();
            options.DocumentFilter<ContractDocument>();
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

    /// <summary>Below the contract's base path, and so answered to its owner only.</summary>
    internal static bool IsOwned(string path) => path.StartsWith(MailCoachHost.Base.TrimStart('/'), StringComparison.Ordinal);
}
