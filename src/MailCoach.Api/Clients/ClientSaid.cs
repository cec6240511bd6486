using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Coaching.Said;

namespace MailCoach.Api.Clients;

/// <summary>The owner's word about a client, as a merge patch.</summary>
public sealed record ClientPatch(ClientWord Word) : IBody<ClientPatch>
{
    public static ClientPatch Read(Fields fields) => new(new ClientWord
    {
        Name = fields.Text("name", 200),
        IsClient = fields.Flag("isClient"),
        PaymentTermDays = fields.Whole("paymentTermDays", 0, 365),
        NoticeDays = fields.Whole("noticeDays", 0, 365),
        PaysFine = fields.Flag("paysFine"),
        UsualChannel = fields.Choice<Channel>("usualChannel"),
        Language = Spoken(fields),
        Careful = fields.Flag("careful"),
        Alerts = fields.Flag("alerts"),
    });

    private static string? Spoken(Fields fields)
    {
        var language = fields.Text("language", 35);
        if (language is not null && Coaching.Languages.LanguageData.CodeOf(language) is null)
        {
            fields.Wrong("language", new Sentence("error.language", [("languages", string.Join(", ", Coaching.Languages.LanguageData.Codes))]));
        }

        return language;
    }
}

public sealed record LookupRequest(string? Address, string? InternetMessageId, string? ConversationId) : IBody<LookupRequest>
{
    public static LookupRequest Read(Fields fields)
    {
        var request = new LookupRequest(fields.Text("address", 320), fields.Text("internetMessageId", 2000), fields.Text("conversationId", 2000));
        if (request is { Address: null, InternetMessageId: null, ConversationId: null })
        {
            fields.Wrong("address", new Sentence("error.lookup"));
        }

        return request;
    }
}

public sealed record MergeRequest(string OtherId) : IBody<MergeRequest>
{
    public static MergeRequest Read(Fields fields) => new(fields.Require("otherId").Text("otherId", 64) ?? "");
}

public sealed record SplitRequest(string Address) : IBody<SplitRequest>
{
    public static SplitRequest Read(Fields fields) =>
        new(fields.Require("address").Text("address", 320) is { } address ? Me.Preferences.Address(fields, "address", address) : "");
}

/// <summary>0 fine to 4 dread. <paramref name="At"/>: now where it is not given.</summary>
public sealed record CheckInRequest(int Dread, CheckInAbout? About, DateTimeOffset? At, string? ConversationId) : IBody<CheckInRequest>
{
    public static CheckInRequest Read(Fields fields) => new(
        fields.Require("dread").Whole("dread", 0, 4) ?? 0,
        fields.Choice<CheckInAbout>("about"),
        fields.Instant("at"),
        fields.Text("conversationId", 2000));
}

public sealed record CheckInAnswer(string Id, int Dread, CheckInAbout About, DateTimeOffset At, string? ConversationId)
{
    public static CheckInAnswer Of(CheckIn checkIn) => new(checkIn.Id, checkIn.Dread, checkIn.About, checkIn.At, checkIn.ConversationId);
}

/// <summary>0 (not at all) to 4 (very well) each.</summary>
public sealed record FitRequest(int? Communication, int? Vision, int? Scope, string? Note) : IBody<FitRequest>
{
    public static FitRequest Read(Fields fields)
    {
        fields.RequireOrNull("communication", "vision", "scope", "note");
        return new FitRequest(
            fields.Whole("communication", 0, 4), fields.Whole("vision", 0, 4), fields.Whole("scope", 0, 4), fields.Text("note", 2000, allowEmpty: true));
    }
}

public sealed record TalkAnswer(string Id, TalkKind Kind, DateOnly SaidOn, Channel Channel, int? HowTaken, DateOnly? LastDay)
{
    public static TalkAnswer Of(Talk talk) => new(talk.Id, talk.Kind, talk.SaidOn, talk.Channel, talk.HowTaken, talk.LastDay);
}

public sealed record TalkRequest(TalkKind Kind, DateOnly SaidOn, Channel Channel, int? HowTaken, DateOnly? LastDay) : IBody<TalkRequest>
{
    public static TalkRequest Read(Fields fields)
    {
        fields.Require("kind", "saidOn", "channel");
        var (kind, saidOn, lastDay) = (fields.Choice<TalkKind>("kind"), fields.Date("saidOn"), fields.Date("lastDay"));
        if (TalkDays.Wrong(kind, saidOn, lastDay) is { } wrong)
        {
            fields.Wrong("lastDay", new Sentence(wrong));
        }

        return new TalkRequest(
            kind ?? TalkKind.Raise, saidOn ?? default, fields.Choice<Channel>("channel") ?? Channel.Email, fields.Whole("howTaken", 0, 4), lastDay);
    }
}

/// <summary>A merge patch of a talk.</summary>
public sealed record TalkPatch(TalkKind? Kind, DateOnly? SaidOn, Channel? Channel, int? HowTaken, DateOnly? LastDay) : IBody<TalkPatch>
{
    public static TalkPatch Read(Fields fields)
    {
        foreach (var name in (string[])["kind", "saidOn", "channel"])
        {
            if (fields.Has(name))
            {
                fields.Require(name);
            }
        }

        return new TalkPatch(
            fields.Choice<TalkKind>("kind"), fields.Date("saidOn"), fields.Choice<Channel>("channel"), fields.Whole("howTaken", 0, 4), fields.Date("lastDay"));
    }
}
