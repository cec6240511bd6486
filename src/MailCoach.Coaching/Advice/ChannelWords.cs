using MailCoach.Coaching.Languages;
using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Advice;

/// <summary>One language's words that give away how two people speak (<c>advice.json</c>); see <see cref="PhraseSet"/>.</summary>
internal sealed record ChannelWords
{
    private static readonly IReadOnlyList<ChannelWords> All = [.. LanguageData.Codes.Select(code => LanguageData.Read<ChannelWords>(code, "advice.json"))];

    public static PhraseSet Calls { get; } = new(All.SelectMany(words => words.Phone));

    public static PhraseSet Videos { get; } = new(All.SelectMany(words => words.VideoCall));

    public static PhraseSet Places { get; } = new(All.SelectMany(words => words.InPerson));

    public static PhraseSet PhonePlaces { get; } = new(All.SelectMany(words => words.PlacePhone));

    public static PhraseSet VideoPlaces { get; } = new(All.SelectMany(words => words.PlaceVideoCall));

    /// <summary>Missed calls, voicemails, "our call".</summary>
    public required string[] Phone { get; init; }

    public required string[] VideoCall { get; init; }

    public required string[] InPerson { get; init; }

    /// <summary>What stands as the place of a telephone call in a calendar; too little to tell one in a subject.</summary>
    public required string[] PlacePhone { get; init; }

    /// <summary>The same for a video call.</summary>
    public required string[] PlaceVideoCall { get; init; }
}
