using System.Reflection;
using System.Text.Json;
using MailCoach.Api.Mailboxes;
using MailCoach.Api.Syncs;
using MailCoach.Coaching.Drafting;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MailCoach.Api.OpenApi;

/// <summary>What the generator does not see by itself: that a named shape may be null, and the words of a text that is a choice.</summary>
internal sealed class ContractShapes : ISchemaFilter
{
    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { Count: > 0 } properties } shape)
        {
            return;
        }

        var nullability = new NullabilityInfoContext();
        foreach (var property in context.Type.GetProperties(BindingFlags.Instance | BindingFlags.Public))
        {
            var name = JsonNamingPolicy.CamelCase.ConvertName(property.Name);
            if (properties.TryGetValue(name, out var of) && of is OpenApiSchemaReference reference && MayBeNull(property, nullability))
            {
                properties[name] = new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, reference], Description = reference.Description };
            }
        }

        // More may be added to an answer; a request is closed again by ContractDocument.
        shape.AdditionalPropertiesAllowed = true;
        if (context.Type == typeof(SyncAnswer))
        {
            ((OpenApiSchema)properties["state"]).Enum = [SyncState.Running, SyncState.Succeeded, SyncState.Failed, SyncState.NeedsSignIn];
        }

        if (context.Type == typeof(FinalInvoice))
        {
            ((OpenApiSchema)properties["amount"]).Type |= JsonSchemaType.Number;
        }
    }

    private static bool MayBeNull(PropertyInfo property, NullabilityInfoContext nullability) =>
        Nullable.GetUnderlyingType(property.PropertyType) is not null || nullability.Create(property).ReadState == NullabilityState.Nullable;
}
