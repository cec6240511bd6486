namespace MailCoach.Coaching.Tests.Payments.Subjects;

internal static class EnglishSubjects
{
    public const string Table =
        """
        out+ | Invoice 1042 | Invoice | 1042
        out+ | Invoice #1042 for March | Invoice | 1042
        out+ | INV-0042 | Invoice | INV-0042
        out+ | Invoice INV-0042 – Website relaunch | Invoice | INV-0042
        out+ | Invoice no. 2024/17 | Invoice | 2024/17
        out+ | Alpine Gear: invoice 1 042 | Invoice | 1042
        out+ | Your invoice 1042 is attached | Invoice | 1042
        out | Invoice 1042: view online | Invoice | 1042
        out+ | Invoice for October 2024 | Invoice |
        out+ | Invoice 12 March 2024 | Invoice |
        out+ | Invoices 1042 and 1043 | Invoice | 1042 1043
        out+ | Invoice 1042 (PO 4711) | Invoice | 1042
        out+ | Invoice 1042, $1,500.00 | Invoice | 1042
        out+ | Invoice for logo design | Invoice |
        out+ | Re: Project kickoff: invoice 1042 | Invoice | 1042
        out+ | Corrected invoice 1042 | CorrectedInvoice | 1042
        out+ | Revised Invoice #1042 | CorrectedInvoice | 1042
        out+ | Deposit invoice 1050 | DepositInvoice | 1050
        out+ | Pro forma invoice 1051 | DepositInvoice | 1051
        out+ | Credit note 7 for invoice 1042 | CreditNote | 7 1042
        out | Reminder: invoice 1042 | Reminder | 1042
        out | Payment reminder | Reminder |
        out+ | 2nd notice: Invoice 1042 past due | Reminder | 1042
        out | Invoice 1042 is overdue | Reminder | 1042
        out | Following up on invoice 1042 | Reminder | 1042
        out | Re: Invoice 1042 – friendly reminder | Reminder | 1042
        out | Final notice: unpaid invoice INV-0042 | Reminder | INV-0042
        out | Thank you for your payment (invoice 1042) | Receipt | 1042
        out+ | Receipt for invoice 1042 | Receipt | 1042
        out | Payment received, thank you | Receipt |
        in:stripe.com | Alpine Gear paid your invoice 1042 | PaymentByService | 1042
        in:stripe.com | Payment of $1,500.00 from Alpine Gear | PaymentByService |
        in:paypal.com | You've got money from Alpine Gear | PaymentByService |
        in:paypal.com | You received a payment of $900.00 USD from Tom Hale | PaymentByService |
        in:intuit.com | Payment received from Alpine Gear for invoice 1042 | PaymentByService | 1042
        in:xero.com | Invoice INV-0042 has been paid by Alpine Gear | PaymentByService | INV-0042
        in:wise.com | You've received 500 GBP from Alpine Gear Ltd | PaymentByService |
        in:freshbooks.com | Alpine Gear just paid invoice 1042 | PaymentByService | 1042
        in:hq.bill.com | Alpine Gear has sent you a payment | PaymentByService |
        in:firstbank.example | Incoming transfer from ALPINE GEAR LTD | PaymentByService |
        in:intuit.com | Invoice 1042 sent to Alpine Gear | BillingToolInvoice | 1042
        in:freshbooks.com | Invoice 1042 was viewed by Alpine Gear | BillingToolInvoice | 1042
        in:xero.com | Invoice INV-0042 to Alpine Gear is overdue | BillingToolOverdue | INV-0042
        in:upwork.com | Payment received for milestone 2 | PlatformPayment | *
        in:gocardless.com | Payment failed: Alpine Gear, invoice 1042 | FailedPayment | 1042
        in:stripe.com | Payment from Alpine Gear was declined: a payment failed | FailedPayment |
        in | Remittance advice | PaymentByClient |
        in+ | Remittance advice 1042 | PaymentByClient | 1042
        in | Payment sent for invoices 1042 and 1043 | PaymentByClient | 1042 1043
        in | Invoice 1042 paid | PaymentByClient | 1042
        in | Re: Invoice 1042 – paid today | PaymentByClient | 1042
        in | Payment for invoice 1042 | PaymentByClient | 1042
        in | We will pay invoice 1042 next week | Promise | 1042
        in | Payment scheduled for invoice 1042 | Promise | 1042
        in | Payment delayed, sorry! | Promise |
        in+ | Invoice 7781 from Hetzner | BillToOwner
        in | Your invoice is ready | BillToOwner
        in:stripe.com | Your receipt from Figma #2041-9981 | BillToOwner
        in:paypal.com | Receipt for your payment to Adobe | BillToOwner
        in:paypal.com | You sent a payment of $20.00 to Adobe | BillToOwner
        in:xero.com | Invoice INV-9 from Ace Plumbing | BillToOwner
        in | Payment received – thank you | BillToOwner
        in:stripe.com | Your payment to Notion failed | BillToOwner
        in | Overdue: your account with Acme Hosting, invoice 881 | BillToOwner
        out | Re: Your invoice 7781 | -
        out | Re: Invoice 7781 from Hetzner | -
        in | Re: Invoice 1042 | -
        in | RE: Reminder: invoice 1042 | -
        in | Fwd: Invoice 1042 | -
        in | How to get your invoices paid faster | -
        in | 5 tips to get paid on time | -
        in | Newsletter: invoicing made simple | -
        in | New: invoice templates for freelancers | -
        in:freshbooks.com | Webinar: get paid 2x faster | -
        out+ | Quote 1042 | -
        out+ | Estimate 88 for Alpine Gear | -
        out+ | Proposal: invoice design refresh | -
        in+ | Purchase order 4711 | -
        in | Order confirmation 99812 | -
        in | Invoice for October? | -
        in | Question about invoice 1042 | -
        in | Please send invoice to accounts@alpine.example | -
        in | When will you send the invoice? | -
        out | Question about your invoice | -
        out | Invoice | -
        out | Invoice address? | -
        in | Ticket #1042: payments module broken | -
        in | Paid leave policy 2024 | -
        in | Call me: +49 30 1234567 | -
        in | Meeting 10:30 on 2024-05-03 | -
        in | Reminder: kickoff call tomorrow | -
        out | Reminder: workshop on Friday | -
        out | Following up on our call | -
        in | Bill is on holiday this week | -
        in | Lunch with Bill and Penny? | -
        out+ | Contract 1042 | -
        out+ | Timesheet week 42 | -
        in | Notice of office closure | -
        in | The transfer window opens | -
        in | Photos from the trip | -
        in | Your package is due today | -
        in | Paid vacation request | -
        in | Your order 1042 has shipped | -
        in | Unpaid internship opportunities | -
        in+ | Estimate for the roof | -
        out | Re: Purchase order 4711 | -
        in | Re: Payment reminder | -
        in | Invoice approved: thank you | -
        in | We received your invoice 1042 | -
        in | PO 4711 for project Alpine | -
        in | Version 2.1.0 released | -
        in | Flight 1042 on 12 March | -
        out | Our bank details for payment | -
        in:chase.com | Your statement is ready | -
        in:stripe.com | Invoice your customers with our new templates | -
        in:amazon.com | Amazon Web Services Billing Statement Available [Account: 104233187755] | BillToOwner
        in | Re: overdue - cashflow's tight rn, we'll settle up by the 30th | Promise
        in:aws.amazon.com | Amazon Web Services Billing Statement Available [Account: 447100928833] | BillToOwner
        """;
}
