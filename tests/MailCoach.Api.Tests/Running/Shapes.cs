using System.Text.Json.Nodes;

namespace MailCoach.Api.Tests.Running;

/// <summary>The shapes of the contract: field names as they stand there; <c>?</c> where null is an answer, <c>:</c> before the shape inside.</summary>
internal static class Shapes
{
    private static readonly Dictionary<string, string> Fields = new(StringComparer.Ordinal)
    {
        ["Me"] = "mode name addresses syncedAt? sync:Sync?",
        ["Sync"] = "id state startedAt finishedAt? foldersDone foldersTotal messagesRead messagesChanged graphRequests problem?",
        ["ClientSummary"] = "id name addresses isClient state lastMessageAt? payment:PaymentStanding stress:StressStanding advice:Advice",
        ["Advice"] = "verdict? headline reasons:[Reason]",
        ["PaymentStanding"] = "isSlowPayer score? paidInvoices openInvoices overdueInvoices unseenInvoices averageDaysToPay? averageDaysLate? lateShare? chanceNextLate expectedDaysToPay? trend? confidence reasons:[Reason] questions:[Question]",
        ["StressStanding"] = "isStressful score? level? confidence signals:[Signal] reasons:[Reason]",
        ["Signal"] = "name value? baseline? points explanation",
        ["Reason"] = "text evidence:[Evidence]",
        ["Evidence"] = "messageId conversationId subject at webLink?",
        ["Question"] = "kind text invoiceIds",
        ["ClientReport"] = "id name addresses isClient state lastMessageAt? payment:PaymentStanding stress:StressStanding advice:Advice asOf syncedAt? firstMessageAt? messagesIn messagesOut people:[Person] usualChannel:Channel paymentHistory:[PaymentPoint] stressByWeek:[Week] shareOfInvoices? mailsPerInvoice? usualMailsPerInvoice? cost:Cost said:Said fit:Fit? talks:[Talk] ending:Ending? introducedBy? introducedByName?",
        ["Person"] = "address name? role stress:ScoreAndLevel",
        ["ScoreAndLevel"] = "score? level?",
        ["Channel"] = "channel? reason",
        ["PaymentPoint"] = "invoiceId number? sentOn? dueOn? paidOn? daysLate?",
        ["Week"] = "week score? level? messagesIn outOfHours evidence:[Evidence]",
        ["Cost"] = "outOfHoursMails creditDays? reminders",
        ["Said"] = "name? isClient? paymentTermDays? noticeDays? paysFine? usualChannel? language? careful? alerts?",
        ["Fit"] = "communication? vision? scope? note?",
        ["Talk"] = "id kind saidOn channel howTaken? lastDay?",
        ["Ending"] = "saidOn lastDay? acknowledgedAt? finalInvoiceId? reopened:[Reason] nextStep",
        ["CheckIn"] = "id dread about at conversationId?",
        ["Invoice"] = "id number? subject? sentOn? sentAt? dueOn? paidOn? paidAt? amount? currency? status daysToPay? daysLate? reminders source evidence:[InvoiceEvidence]",
        ["InvoiceEvidence"] = "kind at messageId? webLink?",
        ["ThreadSummary"] = "conversationId subject clientId messages lastMessageAt waitingOn stress:ThreadStress",
        ["ThreadStress"] = "score? level? signals:[Signal]",
        ["ThreadReport"] = "conversationId subject clientId messages lastMessageAt waitingOn stress:ThreadStress timeline:[Timeline]",
        ["Timeline"] = "at from messageId webLink?",
        ["Lookup"] = "client:ClientReport message:LookupMessage? thread:ThreadSummary?",
        ["LookupMessage"] = "messageId conversationId",
        ["Draft"] = "channel language subject text html sentences:[DraftSentence] gaps:[Gap] talk:TalkScript? check:CheckResult",
        ["DraftSentence"] = "text purpose source",
        ["Gap"] = "field question",
        ["TalkScript"] = "opening points ifTheySay:[Exchange] confirmation:Confirmation ics",
        ["Exchange"] = "they you",
        ["Confirmation"] = "subject text html",
        ["CheckResult"] = "language findings:[Finding]",
        ["Finding"] = "rule severity start length text message suggestions",
        ["AssessResult"] = "clients:[Assessed]",
        ["Assessed"] = "id standing:PaymentStanding",
        ["Preferences"] = "timeZone workingDays workStart workEnd paymentTermDays language homeLanguages ownAddresses mutedRules mutedPhrases alerts retentionMonths?",
        ["Import"] = "added changed unchanged",
    };

    /// <summary>All fields of the shape are there; more may be.</summary>
    public static void Check(string shape, JsonNode? node, string at = "$")
    {
        var found = node as JsonObject;
        Assert.True(found is not null, $"{at} should be {shape}");
        foreach (var field in Fields[shape].Split(' '))
        {
            var nullable = field.EndsWith('?');
            var parts = field.TrimEnd('?').Split(':');
            var path = $"{at}.{parts[0]}";
            Assert.True(found.TryGetPropertyValue(parts[0], out var value), $"{path} is missing");
            Assert.True(nullable || value is not null, $"{path} is null");
            if (parts.Length == 2 && value is not null)
            {
                Inside(parts[1], value, path);
            }
        }
    }

    /// <summary>A page of a list, and at least one of its items.</summary>
    public static void CheckPage(string shape, Reply reply, bool mayBeEmpty = false)
    {
        Assert.Equal((200, "application/json"), (reply.Status, reply.Kind));
        Assert.True(reply.Json.AsObject().ContainsKey("nextCursor"));
        Inside($"[{shape}]", reply["items"]!, "$.items");
        Assert.True(mayBeEmpty || reply["items"]!.AsArray().Count > 0, "the list is empty");
    }

    private static void Inside(string shape, JsonNode value, string at)
    {
        if (!shape.StartsWith('['))
        {
            Check(shape, value, at);
            return;
        }

        var items = value.AsArray();
        for (var place = 0; place < items.Count; place++)
        {
            Check(shape[1..^1], items[place], $"{at}[{place}]");
        }
    }
}
