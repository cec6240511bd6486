using System.Text.Json;
using MailCoach.Api.Mailboxes;
using MailCoach.Api.Me;
using MailCoach.Api.SignIn;
using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Coaching.Languages;
using MailCoach.Coaching.Phrasing;

namespace MailCoach.Api.Phrasing;

public static class CheckEndpoints
{
    public static RouteGroupBuilder MapPhrasing(this RouteGroupBuilder api)
    {
        api.MapPost("/phrasing/check", CheckAsync)
            .Accepts<CheckBody>("application/json").Produces<CheckAnswer>()
            .WithTags("Phrasing").WithSummary("Read a text as its recipient will").WithName("CheckPhrasing")
            .WithDescription("Findings with their place in the text as it was sent, in UTF-16 units. Nothing is stored or logged.");
        return api;
    }

    private static async Task<IResult> CheckAsync(Body<CheckBody> body, Caller caller)
    {
        var preferences = JsonSerializer.Deserialize<Preferences>((await caller.Mailbox.PreferencesAsync()).Body, Json.Options)!;
        var language = caller.Language ?? preferences.Language;
        var (text, textLanguage, purpose, format) = body.Value;
        var result = PhrasingCheck.Check(new CheckRequest(text, textLanguage, purpose, format ?? TextFormat.Text)
        {
            MutedRules = preferences.MutedRules.ToHashSet(),
            MutedPhrases = preferences.MutedPhrases,
        });
        return new AnswerResult(MailboxView.Finish(CheckAnswer.Of(result, language), language) with { ETag = null });
    }
}

/// <summary>A text to be read. <paramref name="Language"/> (BCP 47) is detected when absent.</summary>
public sealed record CheckBody(string Text, string? Language, CheckPurpose Purpose, TextFormat? Format) : IBody<CheckBody>
{
    public static CheckBody Read(Fields fields)
    {
        var language = fields.Text("language", 35);
        if (language is not null && LanguageData.CodeOf(language) is null)
        {
            fields.Wrong("language", new Sentence("error.language", [("languages", string.Join(", ", LanguageData.Codes))]));
        }

        return new CheckBody(
            fields.Require("text", "purpose").Text("text", Body<CheckBody>.MaxBytes, allowEmpty: true) ?? "",
            language,
            fields.Choice<CheckPurpose>("purpose") ?? CheckPurpose.Reply,
            fields.Choice<TextFormat>("format"));
    }
}

public sealed record CheckAnswer(string Language, IReadOnlyList<FindingAnswer> Findings)
{
    public static CheckAnswer Of(CheckResult result, string language) => new(
        result.Language,
        [.. result.Findings.Select(finding => new FindingAnswer(
            finding.Rule, finding.Severity, finding.Start, finding.Length, finding.Text, MailboxView.Say(finding.Message, language), finding.Suggestions))]);
}

/// <summary><paramref name="Start"/> and <paramref name="Length"/> in UTF-16 units of the text as sent.</summary>
public sealed record FindingAnswer(
    string Rule, Severity Severity, int Start, int Length, string Text, string Message, IReadOnlyList<string> Suggestions);
