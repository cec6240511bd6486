namespace MailCoach.Coaching.Tests.Payments.Subjects;

/// <summary>From mailboxes that somebody wrote whole, without knowing the code: how numbers are written beside months, what banks nobody knows say, what accounts confirm.</summary>
internal static class SubjectsOfWholeMailboxes
{
    public const string Table =
        """
        en | out+ | Our invoice ROW-01, July | Invoice | ROW-01
        en | out+ | Invoice #ROW-06 | Invoice | ROW-06
        en | out+ | Invoice 2025.18 attached | Invoice | 2025.18
        en | out+ | 2025.11 – invoice for roadmap | Invoice | 2025.11
        en | out | A short reminder about invoice 2025.14 | Reminder | 2025.14
        en | out | Invoice 2025.13: payment received, thank you | Receipt | 2025.13
        en | in:monument-bank.com | A payment has arrived in your account | PaymentByService
        en | in:monument-bank.com | Money in: your account ending 4821 | PaymentByService
        en | in | Your invoice please | -
        en | in | Can you send me the invoice? | -
        de | in | Erledigt, heute früh überwiesen | PaymentByClient
        de | in | Wir begleichen 2-10310 in Kürze | Promise | 2-10310
        de | in:rheinbank.ch | Eingang 5.562,40 EUR, Studer Apps | PaymentByService
        de | in | Eingangsbestätigung Ihrer Rechnung RE-2025-014 | -
        fr | out+ | Facture octobre – FA20251016 | Invoice | FA20251016
        fr | out+ | Facture août – 2025-14-MT | Invoice | 2025-14-MT
        fr | in:banque-garonne.fr | Farges Vins vous a fait un virement | PaymentByService
        fr | in | Accusé de réception facture F-2025-011 | -
        es | in | Hecho, transferido esta mañana | PaymentByClient
        es | in | Factura VF2026/2 – en la próxima remesa | Promise | VF2026/2
        es | in:bancanorte.es | Goñi Apps te ha enviado una transferencia | PaymentByService
        es | in | Envíanos la factura por favor | -
        ar | in | حولنا اليوم مبلغ الفاتورة Q-2025-13 | PaymentByClient | Q-2025-13
        ar | in | حولنا اليوم مبلغ الفاتورة 026 | PaymentByClient | 026
        ar | in:bahrbank.eg | أرسل إليك مطبعة شاهين حوالة | PaymentByService
        """;
}
