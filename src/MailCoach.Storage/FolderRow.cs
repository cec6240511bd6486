using MailCoach.Coaching.Mail;

namespace MailCoach.Storage;

/// <summary>A row of the folder table, opened.</summary>
internal sealed class FolderRow
{
    /// <summary>The mark of a folder that stands at Graph.</summary>
    public const long Here = 0;

    /// <summary>The mark of a folder that was removed at Graph; its rows go when the sync ends.</summary>
    public const long IsGone = 1;

    /// <summary>The mark of a folder that a full listing has not named so far; none is left when the listing has been written.</summary>
    public const long NotNamed = 2;

    /// <summary>Stands in a message's row for a folder when no folder holds the mail any more and it is kept all the same.</summary>
    public const long NoFolder = 0;

    /// <summary>Deeper than any mailbox goes; a ring of parents ends here.</summary>
    private const int MaximumDepth = 300;

    public long Id { get; set; }

    public required byte[] Body { get; set; }

    public byte[]? Link { get; set; }

    public long Settled { get; set; }

    public long Version { get; set; }

    public long Generation { get; set; }

    public long Gone { get; set; }

    public FolderChange Change { get; set; } = null!;

    public string? OpenLink { get; set; }

    public MailFolder Kind { get; private set; }

    public bool Skipped { get; private set; }

    /// <summary>Gives every folder what it has from those it lies in: mail in a folder inside Deleted Items is deleted mail.</summary>
    public static void Settle(IReadOnlyList<FolderRow> rows)
    {
        var byId = rows.ToDictionary(row => row.Change.Id, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var (at, depth) = (row, 0);
            while (at is not null && depth++ < MaximumDepth)
            {
                row.Skipped |= at.Change.Skipped;
                row.Kind = row.Kind == MailFolder.Other && (at == row || at.Change.Kind != MailFolder.Inbox) ? at.Change.Kind : row.Kind;
                at = at.Change.ParentId is { } parent ? byId.GetValueOrDefault(parent) : null;
            }
        }
    }

    public static IReadOnlyList<StoredFolder> Standing(IEnumerable<FolderRow> rows) =>
        [.. rows.Where(row => row.Gone == Here).Select(row => row.Stored()).OrderBy(folder => folder.Id, StringComparer.Ordinal)];

    private StoredFolder Stored() => new()
    {
        Id = Change.Id,
        Name = Change.Name,
        ParentId = Change.ParentId,
        Kind = Kind,
        Skipped = Skipped,
        Link = OpenLink,
        LinkIsDelta = Settled == 1,
        Version = Version,
        Generation = (int)Generation,
    };
}
