using MailCoach.Coaching.Mail;

namespace MailCoach.Graph.Wire;

/// <summary>Graph's folders → ours.</summary>
internal static class FolderReading
{
    /// <summary>A search folder shows mail of other folders once more.</summary>
    private const string SearchFolder = "#microsoft.graph.mailSearchFolder";

    public static FolderPage Read(PageWire<FolderWire> page, IReadOnlyDictionary<string, FolderUse>? kinds)
    {
        // An id may come twice; its last word counts.
        var last = page.Value.Where(folder => folder.Id is not null)
            .GroupBy(folder => folder.Id!, StringComparer.Ordinal).Select(same => same.Last()).ToList();
        return new FolderPage(
            [.. last.Where(folder => folder.Removed is null).Select(folder => Change(folder, kinds))],
            [.. last.Where(folder => folder.Removed is not null).Select(folder => folder.Id!)],
            page.NextLink,
            page.DeltaLink);
    }

    private static FolderChange Change(FolderWire folder, IReadOnlyDictionary<string, FolderUse>? kinds)
    {
        var use = kinds?.GetValueOrDefault(folder.Id!) ?? default;
        var skipped = use.Skipped || folder.IsHidden == true || folder.Type == SearchFolder;
        return new FolderChange(folder.Id!, folder.DisplayName, folder.ParentFolderId, use.Kind, skipped);
    }
}
