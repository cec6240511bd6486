using System.Text.Json;
using MailCoach.Api.Wire;
using Microsoft.OpenApi;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace MailCoach.Api.OpenApi;

/// <summary>What follows from the form of a route: its parameters in words, the errors it may end in, what its body cannot do without, its examples.</summary>
internal sealed class ContractOperations : IOperationFilter
{
    public void Apply(OpenApiOperation operation, OperationFilterContext context)
    {
        var path = context.ApiDescription.RelativePath!;
        var choices = context.ApiDescription.ActionDescriptor.EndpointMetadata.OfType<QueryChoice>().ToDictionary(choice => choice.Name);
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            ContractParameters.Describe(parameter, choices.GetValueOrDefault(parameter.Name!));
        }

        if (Contract.IsOwned(path))
        {
            operation.Parameters ??= [];
            operation.Parameters.Add(new OpenApiParameterReference(ContractParameters.Language, context.Document));
        }

        ContractErrors.AddTo(operation, path, context.Document);
        RequireWhatTheReaderRequires(operation, context);
        ContractExamples.AddTo(operation);
    }

    /// <summary>The reader of the body is asked with an empty one: it names what it cannot do without.</summary>
    private static void RequireWhatTheReaderRequires(OpenApiOperation operation, OperationFilterContext context)
    {
        var body = context.MethodInfo.GetParameters().Select(parameter => parameter.ParameterType)
            .FirstOrDefault(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Body<>));
        if (body is null || operation.RequestBody?.Content is not { } content)
        {
            return;
        }

        var required = (IReadOnlyList<string>)typeof(ContractOperations).GetMethod(nameof(Required), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(body.GetGenericArguments()).Invoke(null, null)!;
        foreach (var reference in content.Values.Select(media => media.Schema).OfType<OpenApiSchemaReference>())
        {
            ((OpenApiSchema)context.SchemaRepository.Schemas[reference.Reference.Id!]).Required = required.ToHashSet();
        }
    }

    private static IReadOnlyList<string> Required<T>()
        where T : IBody<T>
    {
        using var empty = JsonDocument.Parse("{}");
        try
        {
            Fields.Read(empty.RootElement, T.Read);
            return [];
        }
        catch (ProblemException problem)
        {
            return [.. problem.Errors!.Where(error => error.Value.Exists(sentence => sentence.Key == "error.required")).Select(error => error.Key).Order(StringComparer.Ordinal)];
        }
    }
}
