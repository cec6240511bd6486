using System.Globalization;
using System.Text;

namespace MailCoach.Coaching.Drafting;

/// <summary>The appointment for a talk (RFC 5545): a title, a half hour on the next working day, and not a word about what it is for.</summary>
internal static class Appointment
{
    /// <summary>RFC 5545, 3.1: a line holds at most 75 octets without its break.</summary>
    private const int MostOctets = 75;

    private static readonly TimeOnly Start = new(10, 0);

    public static string Write(string title, DraftFacts facts)
    {
        var day = facts.Today.AddDays(1);
        while (facts.WorkingDays.Count > 0 && !facts.WorkingDays.Contains(day.DayOfWeek))
        {
            day = day.AddDays(1);
        }

        // Floating local time: ten o'clock wherever the owner is.
        var start = day.ToDateTime(Start).ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
        var stamp = facts.Now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//MailCoach//Call//EN",
            "BEGIN:VEVENT",
            $"UID:{Voice.Seed(facts.ClientId, $"call {start}")}@mailcoach",
            $"DTSTAMP:{stamp}",
            $"DTSTART:{start}",
            "DURATION:PT30M",
            $"SUMMARY:{Escaped(title)}",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        return string.Concat(lines.Select(line => $"{Folded(line)}\r\n"));
    }

    private static string Escaped(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal);

    private static string Folded(string line)
    {
        var folded = new StringBuilder();
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MostOctets)
            {
                folded.Append("\r\n ");
                octets = 1;
            }

            folded.Append(rune);
            octets += rune.Utf8SequenceLength;
        }

        return folded.ToString();
    }
}
