using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Drafting;

/// <summary>
/// Says a thing in the letter's language and tone. Which of the wordings it takes follows from the client, so that the same client hears the same
/// letter and two clients who compare notes do not; <see cref="Brief"/> and <see cref="Ample"/> purposes take the shortest or longest instead.
/// </summary>
internal sealed class Voice(LetterLanguage language, Tone tone, string clientId)
{
    public LetterLanguage Language { get; } = language;

    /// <summary>0 for the first choice; every further try chooses anew, and as stably.</summary>
    public int Try { get; init; }

    public IReadOnlySet<SentencePurpose> Brief { get; init; } = new HashSet<SentencePurpose>();

    public IReadOnlySet<SentencePurpose> Ample { get; init; } = new HashSet<SentencePurpose>();

    public string Say(string key, SentencePurpose purpose, Gaps gaps) => Fill(Choose(key, purpose), gaps);

    /// <summary>A stable seed of this client: the same on every machine and in every year.</summary>
    public static string Seed(string clientId, string what) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{clientId}\n{what}")));

    private string Choose(string key, SentencePurpose purpose)
    {
        var byTone = Language.Words.Wordings[key];
        var wordings = byTone.TryGetValue("any", out var any) ? any : byTone[tone.ToString().ToLowerInvariant()];
        if (Brief.Contains(purpose))
        {
            return wordings.MinBy(OwnersText.Words)!;
        }

        if (Ample.Contains(purpose))
        {
            return wordings.MaxBy(OwnersText.Words)!;
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Try == 0 ? $"{clientId}\n{purpose}" : $"{clientId}\n{purpose}\n{Try}"));
        return wordings[(int)(BinaryPrimitives.ReadUInt32BigEndian(hash) % (uint)wordings.Length)];
    }

    private string Fill(string wording, Gaps gaps)
    {
        var text = new StringBuilder();
        var rest = wording.AsSpan();
        for (var open = rest.IndexOf('['); open >= 0; open = rest.IndexOf('['))
        {
            var close = rest.IndexOf(']');
            var part = rest[(open + 1)..close].ToString();
            text.Append(rest[..open]).Append(gaps.CanFill(part) ? part : "");
            rest = rest[(close + 1)..];
        }

        return MessageText.Fill(Language.Spelt(text.Append(rest).ToString()), gaps.Filled, Language.Language);
    }
}
