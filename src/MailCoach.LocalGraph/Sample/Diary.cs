using System.Globalization;
using System.Text.Json;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Sample;

/// <summary>Collects the mails of the sample as they are told; what would lie in the future is left out.</summary>
internal sealed class Diary(Calendar calendar)
{
    private static readonly JsonSerializerOptions AsWritten = new(JsonSerializerDefaults.Web) { AllowTrailingCommas = true };

    private readonly Dictionary<string, int> told = new(StringComparer.Ordinal);
    private readonly List<(string Folder, LocalMessage Message)> mails = [];

    public IEnumerable<(string Folder, LocalMessage Message)> Oldest => mails.OrderBy(mail => mail.Message.Received).ThenBy(mail => mail.Message.InternetMessageId, StringComparer.Ordinal);

    /// <summary>Reads one of the story files that are built in.</summary>
    public static T Read<T>(string file)
    {
        using var stream = typeof(Diary).Assembly.GetManifestResourceStream($"stories/{file}")
            ?? throw new InvalidOperationException($"The story {file} is not built in.");
        return JsonSerializer.Deserialize<T>(stream, AsWritten)!;
    }

    /// <summary>Tells a mail. Its Message-ID follows from who wrote it and how often they did.</summary>
    public void Tell(string folder, DateTime local, LocalPerson from, LocalMessage mail)
    {
        var number = told[from.Address] = told.GetValueOrDefault(from.Address) + 1;
        var at = calendar.Instant(local.AddSeconds(number * 7 % 60));
        if (at > calendar.Now || calendar.AgeOf(local) > Calendar.Days)
        {
            return;
        }

        var domain = from.Address[(from.Address.IndexOf('@', StringComparison.Ordinal) + 1)..];
        var id = ItemIds.KeyOf(string.Create(CultureInfo.InvariantCulture, $"{from.Address}/{number}"));
        mails.Add((folder, mail with
        {
            InternetMessageId = string.Create(CultureInfo.InvariantCulture, $"<{id:x16}.{number}@{domain}>"),
            Received = at,
            Sent = folder is WellKnownFolders.Sent ? at : at.AddSeconds(-3),
            From = from,
        }));
    }

    /// <summary>A mail still without who and when.</summary>
    public static LocalMessage About(string subject, string conversation, IReadOnlyList<LocalPerson> to) => new()
    {
        InternetMessageId = "",
        Received = default,
        Subject = subject,
        Conversation = conversation,
        To = to,
    };
}
