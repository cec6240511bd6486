using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MailCoach.Api.OpenApi;

/// <summary>What stands once in the contract: its title, where it is served, how to sign in, its rooms, its errors.</summary>
internal sealed class ContractDocument : IDocumentFilter
{
    private const string Token = "entra";

    public static OpenApiInfo Info { get; } = new()
    {
        Title = "MailCoach",
        Version = "v1",
        Summary = "Who pays late, who costs nerves, and how to end it well.",
        Description = """
            Read from mail metadata (who, when, the subject line), never from content.

            Instants are RFC 3339 in UTC, dates are yyyy-MM-dd in the owner's time zone. A figure without data is null, never 0.
            Fields may be added to an answer; an unknown field in a request is refused and named.
            Lists have a total order and a cursor that belongs to it. Reports carry an ETag; If-None-Match answers 304.
            A caller sees its own mailbox only.
            """,
        Contact = new OpenApiContact { Name = "MailCoach" },
        License = new OpenApiLicense { Name = "Licence of the operator; bundled data: THIRD-PARTY-NOTICES.md", Identifier = "LicenseRef-MailCoach" },
    };

    private static readonly Dictionary<string, string> Rooms = new(StringComparer.Ordinal)
    {
        ["Clients"] = "Who they are, how they pay, what they cost, what the owner said about them.",
        ["Drafts"] = "The ending, or what to raise first, written.",
        ["Health"] = "For the machines around the host.",
        ["Invoices"] = "The ledger that was read from subjects, corrected by the owner's word.",
        ["Me"] = "The owner: settings, everything held, everything gone.",
        ["Payments"] = "Any ledger assessed, without a mailbox.",
        ["Phrasing"] = "A text, read as its recipient will.",
        ["Syncs"] = "Reading the mailbox through Graph.",
        ["Threads"] = "Conversations with clients.",
    };

    public void Apply(OpenApiDocument swaggerDoc, DocumentFilterContext context)
    {
        swaggerDoc.Servers = [new OpenApiServer { Url = "/", Description = "The host that serves this document." }];
        swaggerDoc.Tags = Rooms.Select(room => new OpenApiTag { Name = room.Key, Description = room.Value }).ToHashSet();
        swaggerDoc.Components!.Parameters = new Dictionary<string, IOpenApiParameter> { [ContractParameters.Language] = ContractParameters.AcceptLanguage };
        swaggerDoc.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Token] = new OpenApiSecurityScheme
            {
                Type = SecuritySchemeType.Http,
                Scheme = "bearer",
                BearerFormat = "JWT",
                Description = "Service mode: an access token of Entra ID for this API, with the scope access_as_user. Local and Personal take none on loopback.",
            },
        };
        ContractErrors.Describe(swaggerDoc);
        Sort(swaggerDoc.Components.Schemas!, RequestShapes(swaggerDoc));
        foreach (var (path, item) in swaggerDoc.Paths)
        {
            foreach (var operation in item.Operations!.Values)
            {
                operation.Security = Contract.IsOwned(path[1..])
                    ? [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Token, swaggerDoc)] = [] }]
                    : [];
            }
        }
    }

    /// <summary>An answer holds all its fields, be they null, and may hold more one day; a request holds what it needs and nothing unknown.</summary>
    private static void Sort(IDictionary<string, IOpenApiSchema> schemas, HashSet<string> requests)
    {
        foreach (var (name, schema) in schemas)
        {
            if (schema is not OpenApiSchema { Properties: { } properties } shape || name == ContractErrors.Problem)
            {
                continue;
            }

            if (requests.Contains(name))
            {
                shape.AdditionalPropertiesAllowed = false;
                shape.Required?.ExceptWith(properties.Where(field => field.Value is OpenApiSchema { Default: not null }).Select(field => field.Key).ToList());
            }
            else
            {
                shape.Required = properties.Keys.Order(StringComparer.Ordinal).ToHashSet();
            }
        }
    }

    private static HashSet<string> RequestShapes(OpenApiDocument document)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<IOpenApiSchema?>(document.Paths.Values.SelectMany(path => path.Operations!.Values)
            .SelectMany(operation => operation.RequestBody?.Content?.Values ?? []).Select(media => media.Schema));
        while (open.TryPop(out var schema))
        {
            if (schema is OpenApiSchemaReference { Reference.Id: { } id })
            {
                if (found.Add(id))
                {
                    open.Push(document.Components!.Schemas![id]);
                }
            }
            else if (schema is not null)
            {
                (schema.Properties?.Values ?? []).Concat(schema.OneOf ?? []).Append(schema.Items).ToList().ForEach(open.Push);
            }
        }

        return found;
    }
}
