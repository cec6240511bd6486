using MailCoach.Api.Mailboxes;
using MailCoach.Api.Phrasing;
using MailCoach.Coaching;
using MailCoach.Coaching.Drafting;

namespace MailCoach.Api.Drafts;

/// <summary>A letter or a script, sentence by sentence; nothing is sent and nothing is stored.</summary>
public sealed record DraftAnswer(
    Channel Channel,
    string Language,
    string Subject,
    string Text,
    string Html,
    IReadOnlyList<DraftSentence> Sentences,
    IReadOnlyList<GapAnswer> Gaps,
    TalkScript? Talk,
    CheckAnswer Check)
{
    public static DraftAnswer Of(Draft draft, string language) => new(
        draft.Channel,
        draft.Language,
        draft.Subject,
        draft.Text,
        draft.Html,
        draft.Sentences,
        [.. draft.Gaps.Select(gap => new GapAnswer(gap.Field, MailboxView.Say(gap.Question, language)))],
        draft.Talk,
        CheckAnswer.Of(draft.Check, language));
}

/// <summary>What the letter still lacks: the field that would fill it, and a good question.</summary>
public sealed record GapAnswer(string Field, string Question);
