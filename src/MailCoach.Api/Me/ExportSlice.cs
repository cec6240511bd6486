namespace MailCoach.Api.Me;

/// <summary>A stretch of the export of everything, in UTF-8; one after another they are one <see cref="ExportAnswer"/>.</summary>
[GenerateSerializer, Immutable]
public sealed record ExportSlice
{
    [Id(0)]
    public required byte[] Json { get; init; }

    [Id(1)]
    public required bool IsLast { get; init; }
}
