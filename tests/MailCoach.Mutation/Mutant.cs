using Microsoft.CodeAnalysis;
using Change = Stryker.Abstractions.Mutation;

namespace MailCoach.Mutation;

/// <summary>One thing changed in one file.</summary>
internal sealed record Mutant(SyntaxTree Tree, Change Change)
{
    /// <summary>Where it is and what was changed, in a line.</summary>
    public override string ToString()
    {
        var line = Tree.GetLineSpan(Change.OriginalNode.Span).StartLinePosition.Line + 1;
        return $"{Path.GetFileName(Tree.FilePath)}:{line} {Change.Type}: {OneLine(Change.OriginalNode)} -> {OneLine(Change.ReplacementNode)}";
    }

    private static string OneLine(SyntaxNode node)
    {
        var text = string.Join(' ', node.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return text.Length <= 120 ? text : text[..120] + "…";
    }
}
