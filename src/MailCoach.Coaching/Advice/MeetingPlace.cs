using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Advice;

/// <summary>How people meet, by what stands where a calendar asks for the place.</summary>
internal static class MeetingPlace
{
    /// <summary>The shortest number that is dialled; a room has fewer digits.</summary>
    private const int LeastDigits = 6;

    /// <summary>Null where neither a place nor a call is named: such an entry may be anything.</summary>
    public static Channel? ChannelOf(CalendarEntry entry)
    {
        if (entry.IsOnline)
        {
            return Channel.VideoCall;
        }

        if (string.IsNullOrWhiteSpace(entry.Place))
        {
            return null;
        }

        var place = FoldedText.Of(entry.Place);
        return entry.Place.Contains("://", StringComparison.Ordinal) || ChannelWords.Videos.FoundInFolded(place) || ChannelWords.VideoPlaces.FoundInFolded(place) ? Channel.VideoCall
            : IsNumber(entry.Place) || ChannelWords.Calls.FoundInFolded(place) || ChannelWords.PhonePlaces.FoundInFolded(place) ? Channel.Phone
            : Channel.InPerson;
    }

    private static bool IsNumber(string place) => place.Count(char.IsDigit) >= LeastDigits && !place.Any(char.IsLetter);
}
