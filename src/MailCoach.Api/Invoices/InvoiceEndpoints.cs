using System.Text;
using System.Text.Json;
using MailCoach.Api.Clients;
using MailCoach.Api.Hosting;
using MailCoach.Api.Mailboxes;
using MailCoach.Api.SignIn;
using MailCoach.Api.Wire;
using MailCoach.Coaching.Said;
using Microsoft.AspNetCore.Mvc;

namespace MailCoach.Api.Invoices;

public static class InvoiceEndpoints
{
    /// <summary>10 MB, as the contract says.</summary>
    private const int MaxImportBytes = 10 * 1024 * 1024;

    public static RouteGroupBuilder MapInvoices(this RouteGroupBuilder api)
    {
        var invoices = api.MapGroup("").WithTags("Invoices");
        invoices.MapGet("/clients/{id}/invoices", (string id, Caller caller, [FromQuery] string? limit, [FromQuery] string? cursor) =>
                ClientEndpoints.Answered(caller.Mailbox.InvoicesAsync(id, Pages.Limit(limit), cursor, caller.Language)))
            .Produces<Page<InvoiceAnswer>>().Produces(StatusCodes.Status304NotModified).WithName("ListInvoices").WithSummary("A client's ledger, newest first")
            .WithDescription("A page of a client's invoices, newest first, each with the mails it was read from. An invoice without a trace of payment is unseen, never unpaid.");
        invoices.MapPatch("/clients/{id}/invoices/{invoiceId}", (string id, string invoiceId, Body<InvoicePatch> body, Caller caller) =>
                ClientEndpoints.Answered(caller.Mailbox.PatchInvoiceAsync(id, invoiceId, body.Json, caller.Language)))
            .Accepts<InvoiceWord>("application/json", "application/merge-patch+json").Produces<InvoiceAnswer>()
            .WithName("PatchInvoice").WithSummary("The owner's word about an invoice")
            .WithDescription("A merge patch: what is absent stays, null takes a word back. The owner's word wins over the reading.");
        invoices.MapPost("/invoices/import", ImportAsync).Accepts<string>("text/csv").Produces<ImportAnswer>()
            .WithMetadata(new OneAtATime()).WithName("ImportInvoices").WithSummary("Bring a ledger along")
            .WithDescription("CSV with the header client,number,sent_on,due_on,paid_on,amount,disputed; client is an address or a client id, the last four may be empty. All or nothing: a bad line is named and none is imported. The same file again changes nothing.");
        return api;
    }

    private static async Task<IResult> ImportAsync(HttpContext context, Caller caller)
    {
        if (context.Request.GetTypedHeaders().ContentType?.MediaType.Equals("text/csv", StringComparison.OrdinalIgnoreCase) != true)
        {
            throw new ProblemException(StatusCodes.Status415UnsupportedMediaType, "unsupported-media-type");
        }

        Bodies.Limit(context, MaxImportBytes);
        using var reader = new StreamReader(context.Request.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false));
        var text = await reader.ReadToEndAsync(context.RequestAborted);
        var ledger = LedgerFile.Read(new StringReader(text));
        return new AnswerResult(await caller.Mailbox.ImportAsync(
            JsonSerializer.Serialize(ledger.Select(line => line.Invoice), Json.Options), [.. ledger.Select(line => line.Line)]));
    }
}
