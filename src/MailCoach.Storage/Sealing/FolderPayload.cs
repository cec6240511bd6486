using MailCoach.Coaching.Mail;

namespace MailCoach.Storage.Sealing;

/// <summary>A folder as Graph described it, as bytes.</summary>
internal static class FolderPayload
{
    public static ReadOnlySpan<byte> Write(FolderChange folder) =>
        new PayloadWriter().Number(1).Text(folder.Id).Text(folder.Name).Text(folder.ParentId)
            .Number((int)folder.Kind).Number(folder.Skipped ? 1 : 0).Written;

    public static FolderChange Read(ReadOnlySpan<byte> payload)
    {
        var from = new PayloadReader(payload);
        from.Number();
        return new FolderChange(from.Text()!, from.Text(), from.Text(), (MailFolder)from.Number(), from.Number() == 1);
    }
}
