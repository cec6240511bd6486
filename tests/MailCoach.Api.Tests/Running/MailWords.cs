namespace MailCoach.Api.Tests.Running;

/// <summary>What must be found neither on disk nor in a log.</summary>
internal static class MailWords
{
    /// <summary>A shorter word may stand somewhere by chance.</summary>
    private const int Telling = 8;

    /// <summary>Subjects, names and addresses of the mailbox and its calendar, as its own export tells them.</summary>
    public static async Task<IReadOnlySet<string>> OfAsync(Http wire)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var export = await wire.GetAsync("/me/export");
        words.UnionWith(export["meetings"]!.AsArray().SelectMany(meeting => meeting!["with"]!.AsArray()).Select(address => address!.GetValue<string>()));
        foreach (var mail in export["messages"]!.AsArray())
        {
            words.Add(mail!["subject"]!.GetValue<string>());
            words.Add(mail["from"]?["address"]?.GetValue<string>() ?? "");
            words.Add(mail["from"]?["name"]?.GetValue<string>() ?? "");
            words.UnionWith(mail["to"]!.AsArray().Select(person => person!["address"]!.GetValue<string>()));
        }

        words.RemoveWhere(word => word.Length < Telling);
        Assert.True(words.Count > 100);
        return words;
    }
}
