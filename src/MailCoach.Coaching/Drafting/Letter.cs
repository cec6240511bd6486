using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace MailCoach.Coaching.Drafting;

/// <summary>A letter before it is checked: its subject and its sentences in the order in which they are read.</summary>
/// <param name="Language">BCP 47.</param>
public sealed record Letter(string Language, bool RightToLeft, string Subject, IReadOnlyList<DraftSentence> Sentences)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Paragraphs parted by an empty line.</summary>
    public string Text => string.Join("\n\n", Paragraphs().Select(sentences => string.Join(' ', sentences.Select(sentence => sentence.Text))));

    /// <summary>The same paragraphs; whatever stands in a name or an answer is text and nothing else.</summary>
    public string Html =>
        $"<div lang=\"{Encoder.Encode(Language)}\" dir=\"{(RightToLeft ? "rtl" : "ltr")}\">"
        + string.Concat(Paragraphs().Select(sentences => $"<p>{string.Join(' ', sentences.Select(Encoded))}</p>"))
        + "</div>";

    private static string Encoded(DraftSentence sentence) =>
        string.Join("<br>", sentence.Text.Split('\n').Select(Encoder.Encode));

    private IEnumerable<IReadOnlyList<DraftSentence>> Paragraphs()
    {
        var paragraph = new List<DraftSentence>();
        foreach (var sentence in Sentences)
        {
            if (paragraph.Count > 0 && Place(paragraph[^1].Purpose) != Place(sentence.Purpose))
            {
                yield return paragraph;
                paragraph = [];
            }

            paragraph.Add(sentence);
        }

        yield return paragraph;
    }

    /// <summary>Sentences of one place share a paragraph.</summary>
    private static int Place(SentencePurpose purpose) => purpose switch
    {
        SentencePurpose.Greeting => 0,
        SentencePurpose.Care => 1,
        SentencePurpose.Observation or SentencePurpose.Feeling or SentencePurpose.Need or SentencePurpose.Ending => 2,
        SentencePurpose.Request or SentencePurpose.NextStep or SentencePurpose.Referral => 3,
        SentencePurpose.Money => 4,
        SentencePurpose.Thanks => 5,
        _ => 6,
    };
}
