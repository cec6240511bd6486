using MailCoach.Api.Clients;
using MailCoach.Api.Mailboxes;
using MailCoach.Api.Wire;
using MailCoach.Coaching;
using MailCoach.Coaching.Payments;

namespace MailCoach.Api.Payments;

public static class AssessEndpoints
{
    public static RouteGroupBuilder MapPayments(this RouteGroupBuilder api)
    {
        api.MapPost("/payments/assess", Assess)
            .Accepts<AssessBody>("application/json").Produces<AssessAnswer>()
            .WithTags("Payments").WithSummary("Say from any ledger how clients pay").WithName("AssessPayments")
            .WithDescription("Stateless: nothing is stored, and what is dated after asOf is unknown. Clients are assessed beside each other, so that one who is new leans on the others.");
        return api;
    }

    private static AnswerResult Assess(Body<AssessBody> body, HttpRequest request)
    {
        var (asOf, termDays, clients) = body.Value;
        var language = RequestLanguage.Of(request) ?? "en";
        var histories = clients.Select(client => new PaymentHistory(
            client.Id, [.. client.Invoices.Select((line, place) => line.AsOf($"{client.Id}-{place}", client.Id, termDays, asOf)).OfType<Invoice>()], termDays)).ToList();
        var standings = PaymentStandings.Assess(histories, asOf);
        return new AnswerResult(MailboxView.Finish(
            new AssessAnswer([.. clients.Select(client => new AssessedClient(client.Id, PaymentStandingAnswer.Of(standings[client.Id], language)))]),
            language) with
        { ETag = null });
    }
}

/// <summary>What is dated after <paramref name="AsOf"/> is unknown.</summary>
public sealed record AssessBody(DateOnly AsOf, [property: System.ComponentModel.DefaultValue(30)] int DefaultTermDays, IReadOnlyList<AssessClient> Clients) : IBody<AssessBody>
{
    private const int MaxClients = 10_000;
    private const int MaxInvoices = 50_000;

    public static AssessBody Read(Fields fields)
    {
        fields.Require("asOf", "clients");
        var body = new AssessBody(
            fields.Date("asOf") ?? default,
            fields.Whole("defaultTermDays", 0, 365) ?? 30,
            fields.Objects("clients", MaxClients, client => new AssessClient(
                client.Require("id", "invoices").Text("id", 200) ?? "",
                client.Objects("invoices", MaxInvoices, Line) ?? [])) ?? []);
        foreach (var twice in body.Clients.GroupBy(client => client.Id).Where(group => group.Count() > 1))
        {
            fields.Wrong("clients", new Sentence("error.twice", [("id", twice.Key)]));
        }

        return body;
    }

    private static LedgerLine Line(Fields line) => new(
        line.Require("number", "sentOn").Text("number", 64) ?? "",
        line.Date("sentOn") ?? default,
        line.Date("dueOn"),
        line.Date("paidOn"),
        line.Amount("amount"),
        line.Flag("disputed") ?? false);
}

public sealed record AssessClient(string Id, IReadOnlyList<LedgerLine> Invoices);

public sealed record AssessAnswer(IReadOnlyList<AssessedClient> Clients);

public sealed record AssessedClient(string Id, PaymentStandingAnswer Standing);
