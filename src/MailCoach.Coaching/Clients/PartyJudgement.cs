using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>Says of a party whether they are a client; where mail tells too little, it says so rather than guess.</summary>
internal sealed class PartyJudgement(Owner owner)
{
    /// <summary>Fewer mails that the owner never answered may be a person's; more are sent to many.</summary>
    private const int MailsOfANewsletter = 3;

    /// <summary>Whoever writes more than this many mails for each answer writes to many.</summary>
    private const int MailsForOneAnswer = 20;

    /// <summary>Whoever bills now and then advertises in between; a subject in many that reads like a bill is a headline.</summary>
    private const int MailsForOneBill = 8;

    private readonly IReadOnlySet<string> surnames = PersonName.Surnames(owner);

    /// <summary>Null for a client.</summary>
    public NotClientKind? Read(Party party)
    {
        if (party.Imported)
        {
            return null;
        }

        var service = party.Firm is { } firm ? Services.KindOf(firm) : null;
        if (party.IsOwnFirm)
        {
            return Roles(party).SetEquals([SenderRole.NoReply]) ? NotClientKind.NoReply : NotClientKind.TooLittle;
        }

        if (IsPaidBy(party, service))
        {
            return null;
        }

        return service switch
        {
            ServiceKind.Payment or ServiceKind.Platform => NotClientKind.PaymentService,
            ServiceKind.Tool => NotClientKind.NoReply,
            _ => party.Out == 0 ? Unanswered(party) : Answered(party),
        };
    }

    /// <summary>The owner bills them, and they do not bill the owner more.</summary>
    private static bool IsPaidBy(Party party, ServiceKind? service)
    {
        var meant = party.Invoices.Count + party.Payments;
        var straight = party.Invoices.Count(invoice => !invoice.Forwarded) + party.Payments;
        if (meant == 0 || party.Bills > meant || (straight == 0 && (service is not null || IsAccountant(party))))
        {
            return false;
        }

        var numberless = party.Invoices.TrueForAll(invoice => invoice.Number is null) && party.Payments == 0;
        return !(numberless && IsAccountant(party));
    }

    private static NotClientKind Unanswered(Party party)
    {
        if (party.Bills > 0 && party.Bills * MailsForOneBill >= party.In)
        {
            return NotClientKind.Vendor;
        }

        if (party.CopiesOf.Count >= InvoiceRecipients.ClientsOfABookkeeper)
        {
            return NotClientKind.Accountant;
        }

        var roles = Roles(party);
        return roles.Contains(SenderRole.Newsletter) || party.People.Exists(person => person.IsList) || party.In >= MailsOfANewsletter && !roles.SetEquals([SenderRole.NoReply])
            ? NotClientKind.Newsletter
            : roles.Overlaps([SenderRole.NoReply, SenderRole.Notice]) ? NotClientKind.NoReply : NotClientKind.TooLittle;
    }

    private NotClientKind? Answered(Party party)
    {
        if (party.CopiesOf.Count >= InvoiceRecipients.ClientsOfABookkeeper || IsAccountant(party))
        {
            return NotClientKind.Accountant;
        }

        if (party.Bills > 0)
        {
            return NotClientKind.Vendor;
        }

        var roles = Roles(party);
        if (roles.IsSubsetOf([SenderRole.NoReply, SenderRole.Notice]))
        {
            return NotClientKind.NoReply;
        }

        if (roles.IsSubsetOf([SenderRole.NoReply, SenderRole.Notice, SenderRole.Newsletter]) || party.In > party.Out * MailsForOneAnswer)
        {
            return NotClientKind.Newsletter;
        }

        if (IsFamily(party))
        {
            return NotClientKind.Family;
        }

        return WorkThreads.Show(party, roles.IsSubsetOf([SenderRole.Support, SenderRole.NoReply, SenderRole.Notice])) ? null : NotClientKind.TooLittle;
    }

    /// <summary>By name or by what the owner writes to them about, unless the owner bills them.</summary>
    private static bool IsAccountant(Party party) =>
        (party.Out > 0 && party.BookkeepingOut * 2 >= party.Out)
        || (party.CopiesOf.Count > 0 && (party.Firm is { } firm && ClientWords.AccountantWords.FoundIn(firm) || party.People.Exists(person => ClientWords.AccountantWords.FoundIn(person.Name))));

    private bool IsFamily(Party party) =>
        party.Firm is null && party.People.Exists(person => ClientWords.KinWords.FoundIn(person.Name) || PersonName.IsOneOf(surnames, person.Person));

    private static HashSet<SenderRole> Roles(Party party) =>
        [.. party.People.Where(person => person.Writes || party.In == 0).Select(person => person.Role)];
}
