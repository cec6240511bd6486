using MailCoach.Api.Wire;

namespace MailCoach.Api.Mailboxes;

/// <summary>
/// What a mailbox answers across the grain's boundary: finished bytes and nothing of Coaching's types.
/// </summary>
[GenerateSerializer, Immutable]
public sealed record Answer
{
    [Id(0)]
    public int Status { get; init; } = StatusCodes.Status200OK;

    /// <summary>UTF-8 JSON.</summary>
    [Id(1)]
    public byte[]? Body { get; init; }

    [Id(2)]
    public string? ETag { get; init; }

    /// <summary>The language the sentences are in.</summary>
    [Id(3)]
    public string? Language { get; init; }

    /// <summary>Set for an error; see <see cref="ProblemException.Slug"/>.</summary>
    [Id(4)]
    public string? Problem { get; init; }

    /// <summary>Name and value, one after the other.</summary>
    [Id(5)]
    public string[] Members { get; init; } = [];

    /// <summary>The id this one was merged into.</summary>
    [Id(6)]
    public string? MovedTo { get; init; }

    /// <summary>The fields of a 400, each followed by the key of its sentence.</summary>
    [Id(7)]
    public string[] Wrong { get; init; } = [];

    /// <summary>Where a new thing is to be found, below the base path.</summary>
    [Id(8)]
    public string? Location { get; init; }

    /// <summary>What a 401 asks of the pane.</summary>
    [Id(9)]
    public string? Challenge { get; init; }

    public static Answer Nothing { get; } = new() { Status = StatusCodes.Status204NoContent };

    public static Answer NotFound { get; } = new() { Status = StatusCodes.Status404NotFound, Problem = "not-found" };

    public static Answer Invalid(params string[] fieldsAndSentences) =>
        new() { Status = StatusCodes.Status400BadRequest, Problem = "validation", Wrong = fieldsAndSentences };
}
