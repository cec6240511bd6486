using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MailCoach.Api.Tests.Running;

namespace MailCoach.Api.Tests;

/// <summary>Who may call whom, and that every sentence is there in every language.</summary>
public sealed partial class HouseTests
{
    private static readonly string[] Languages = ["en", "ar", "de", "es", "fr"];

    [Theory]
    [InlineData("MailCoach.Api", "MailCoach.Coaching MailCoach.Graph MailCoach.LocalGraph MailCoach.Storage")]
    [InlineData("MailCoach.Graph", "MailCoach.Coaching")]
    [InlineData("MailCoach.Storage", "MailCoach.Coaching")]
    [InlineData("MailCoach.Coaching", "")]
    [InlineData("MailCoach.LocalGraph", "")]
    public void The_arrows_between_projects_are_the_ones_of_the_house(string project, string calls) =>
        Assert.Equal(calls, string.Join(' ', Included(project, "ProjectReference")
            .Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))).Order(StringComparer.Ordinal)));

    [Fact]
    public void Every_project_has_its_place_in_the_house() =>
        Assert.Equal(5, Repository.Files("*.csproj").Count());

    [Fact]
    public void Coaching_takes_no_package() => Assert.Empty(Included("MailCoach.Coaching", "PackageReference"));

    [Fact]
    public void Every_sentence_of_the_code_is_there_in_all_five_languages()
    {
        var keys = Repository.Files("*.cs").SelectMany(file => SentenceKey.Matches(File.ReadAllText(file)).Select(match => match.Groups["key"].Value)).ToHashSet();
        Assert.Contains("error.cursor", keys);
        foreach (var language in Languages)
        {
            var said = Repository.Files("*.sentences.json").Where(file => Path.GetFileName(Path.GetDirectoryName(file)) == language)
                .SelectMany(file => JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(file))!.Keys).ToHashSet();
            Assert.Empty(keys.Except(said));
        }
    }

    private static IEnumerable<string> Included(string project, string kind) =>
        XDocument.Load(Path.Combine(Repository.Root, "src", project, $"{project}.csproj")).Descendants(kind).Select(item => item.Attribute("Include")!.Value);

    [GeneratedRegex("""(new Sentence\(|Answer\.Invalid\([^,]+, )\s*"(?<key>[^"]+)"[,)\s]""", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex SentenceKey { get; }
}
