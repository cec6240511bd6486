using MailCoach.Coaching;

namespace MailCoach.Api.Wire;

/// <summary>A request that cannot be answered as asked; ends as problem+json. Nothing of a mail may be put into it.</summary>
public sealed class ProblemException(int status, string slug) : Exception(slug)
{
    public int Status { get; } = status;

    /// <summary>The <c>type</c> of the problem, listed in docs/problems.md; its sentence is <c>problem.{slug}</c>.</summary>
    public string Slug { get; } = slug;

    /// <summary>What fills the sentence's gaps.</summary>
    public IReadOnlyList<(string Name, object Value)> Gaps { get; init; } = [];

    /// <summary>By the path of the field, in camelCase.</summary>
    public IReadOnlyDictionary<string, List<Sentence>>? Errors { get; init; }

    /// <summary>Further members of the answer, such as <c>reason</c>.</summary>
    public IReadOnlyDictionary<string, string> Members { get; init; } = new Dictionary<string, string>();

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>What a 401 asks of the pane, as its <c>WWW-Authenticate</c>; null: sign in.</summary>
    public string? Challenge { get; init; }

    public static ProblemException NotFound() => new(StatusCodes.Status404NotFound, "not-found");

    public static ProblemException Invalid(string path, Sentence sentence) =>
        new(StatusCodes.Status400BadRequest, "validation") { Errors = new Dictionary<string, List<Sentence>> { [path] = [sentence] } };
}
