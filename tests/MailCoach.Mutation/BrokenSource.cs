using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stryker.Abstractions;
using Stryker.Configuration.Options;
using Stryker.Core.Mutators;

namespace MailCoach.Mutation;

/// <summary>
/// The source of a project, its mutants (those of Stryker's standard level), and each of them compiled alone: the code
/// that is tested has one thing changed and no switch in it, so that the tests run as fast as they always do.
/// </summary>
internal sealed class BrokenSource
{
    private static readonly IMutator[] s_mutators = [.. typeof(BinaryExpressionMutator).Assembly.GetExportedTypes()
        .Where(type => type.IsAssignableTo(typeof(IMutator)) && !type.IsAbstract && type != typeof(RegexMutator))
        .Select(type => (IMutator)Activator.CreateInstance(type)!)];

    private static readonly StrykerOptions s_level = new() { MutationLevel = MutationLevel.Standard };

    private readonly CSharpCompilation _whole;
    private readonly ResourceDescription[] _resources;

    /// <param name="project">the folder of the project's source</param>
    /// <param name="built">the assembly as the build made it: its words and lists are taken over</param>
    internal BrokenSource(string project, string built)
    {
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);
        var generated = Path.Combine(project, "obj", "Release", "net10.0");
        var files = Directory.EnumerateFiles(project, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(Path.Combine(project, "obj"), StringComparison.Ordinal))
            .Concat(Directory.EnumerateFiles(generated, "*.cs"));
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal));
        _whole = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(built),
            files.Order(StringComparer.Ordinal).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), options, file)),
            platform.Select(path => MetadataReference.CreateFromFile(path)),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));
        var original = Assembly.LoadFrom(built);
        _resources = [.. original.GetManifestResourceNames()
            .Select(name => new ResourceDescription(name, () => original.GetManifestResourceStream(name)!, isPublic: true))];
    }

    /// <summary>Every mutant of the files below a folder; of a block and what is in it, only what is in it.</summary>
    internal IReadOnlyList<Mutant> MutantsIn(string folder)
        => [.. _whole.SyntaxTrees
            .Where(tree => tree.FilePath.Contains(folder, StringComparison.Ordinal))
            .SelectMany(tree => MutantsOf(tree, _whole.GetSemanticModel(tree)))];

    /// <summary>Writes the assembly with one mutant in it; false where such code does not compile.</summary>
    internal bool Write(Mutant mutant, string path)
    {
        var tree = mutant.Tree;
        var root = tree.GetRoot().ReplaceNode(mutant.Change.OriginalNode, mutant.Change.ReplacementNode);
        using var file = File.Create(path);
        return _whole.ReplaceSyntaxTree(tree, tree.WithRootAndOptions(root, tree.Options)).Emit(file, manifestResources: _resources).Success;
    }

    private static IEnumerable<Mutant> MutantsOf(SyntaxTree tree, SemanticModel model)
    {
        var all = tree.GetRoot().DescendantNodes(node => node is not AttributeListSyntax)
            .SelectMany(node => s_mutators.SelectMany(mutator => mutator.Mutate(node, model, s_level)))
            .Select(change => new Mutant(tree, change))
            .ToArray();
        return all.Where(mutant => mutant.Change.Type != Mutator.Block
            || !all.Any(other => other != mutant && mutant.Change.OriginalNode.Span.Contains(other.Change.OriginalNode.Span)));
    }
}
