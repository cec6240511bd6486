using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Coaching.Drafting;
using MailCoach.Coaching.Languages;

namespace MailCoach.Api.Drafts;

/// <summary>The answers of the draft's questions as they are sent.</summary>
public sealed record DraftBody(DraftRequest Request) : IBody<DraftBody>
{
    /// <summary>The owner's own words may be long; a letter of a book's length may not.</summary>
    private const int LongText = 4000;
    private const int ShortText = 500;
    private const int NameLength = 200;

    public static DraftBody Read(Fields fields)
    {
        var intent = fields.Choice<TalkIntent>("intent") ?? TalkIntent.End;
        var reasons = fields.Require("reasons").Choices<TalkReason>("reasons", 6);
        if (reasons is { Count: 0 })
        {
            fields.Wrong("reasons", new Sentence("error.empty"));
        }

        if (intent == TalkIntent.Raise && fields.Has("lastDay") && fields.Date("lastDay") is not null)
        {
            fields.Wrong("lastDay", new Sentence("error.lastDayOfRaise"));
        }

        var language = fields.Text("language", 35);
        if (language is not null && LanguageData.CodeOf(language) is null)
        {
            fields.Wrong("language", new Sentence("error.language", [("languages", string.Join(", ", LanguageData.Codes))]));
        }

        return new DraftBody(new DraftRequest
        {
            Intent = intent,
            Reasons = [.. (reasons ?? []).Distinct()],
            LastDay = fields.Date("lastDay"),
            Request = fields.Text("request", LongText),
            Since = fields.Date("since"),
            Tone = fields.Choice<Tone>("tone") ?? Tone.Warm,
            Language = language,
            Channel = fields.Choice<Channel>("channel"),
            Care = fields.Text("care", LongText, allowEmpty: true),
            Handover = fields.Texts("handover", 20, ShortText) ?? [],
            Referral = fields.Object("referral", referral => new Referral(
                referral.Require("name").Text("name", NameLength) ?? "", referral.Text("contact", ShortText), referral.Text("why", ShortText))),
            FinalInvoice = fields.Object("finalInvoice", invoice => new FinalInvoice(
                invoice.Text("number", 64), AmountOf(invoice), invoice.Date("dueOn"))),
            SenderName = fields.Text("senderName", NameLength),
            RecipientName = fields.Text("recipientName", NameLength),
        });
    }

    /// <summary>"1,200 EUR" as the owner writes it, or a bare number.</summary>
    private static string? AmountOf(Fields invoice) => invoice.TextOrNumber("amount", 40);
}
