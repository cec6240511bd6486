namespace MailCoach.Coaching.Tests.Payments.Subjects;

/// <summary>
/// Subjects that are still read wrongly, kept in sight: they count in the figures of every language and in no single test. Who mends one moves
/// its line to another table.
/// </summary>
internal static class SubjectsStillMisread
{
    public const string Table =
        """
        en | in:bill.com | Reminder: you have 2 bills due this week | BillToOwner | *
        en | in:github.com | [acme/billing] Fix invoice rounding (#1042) | - | *
        de | out | Bitte um Anzahlung für das Projekt Weinkarte | DepositInvoice |
        de | in+:stadtwerke-koeln.de | Ihre Jahresabrechnung Strom | BillToOwner | *
        de | in:amazon.de | Ihre Rechnung zu Bestellung 302-1042318-7733 | BillToOwner | *
        de | in+:bahn.de | Rechnung zu Ihrer Buchung, Auftrag 104231877 | BillToOwner | *
        es | in+ | OC 2024-117 - favor de incluirla en su factura | - | *
        es | in:holded.com | Verifactu: todo lo que cambia en tus facturas en 2025 | - | *
        es | in:paypal.es | Ha enviado un pago de 12,99 € EUR a Spotify AB | BillToOwner | *
        es | in:renfe.es | Confirmación de compra y pago - localizador 7KQ2MZ | BillToOwner | *
        ar | in:dewa.gov.ae | فاتورة الكهرباء والمياه لشهر أبريل جاهزة | BillToOwner | *
        ar | in:alrajhibank.com.sa | تم تنفيذ حوالة صادرة بمبلغ 450 ريال إلى مكتب المحاسب | BillToOwner | *
        ar | in+:stripe.com | إيصالك من Figma رقم 2847-1093 | BillToOwner | *
        en | in:amazon.com | Amazon Web Services Billing Statement Available [Account: 104233187755] | BillToOwner | *
        en | in:comcast.com | Your Xfinity bill is now available | BillToOwner | *
        en | out+ | Payment remider (third) Inv 77 | Reminder | 77
        en | in+:zoom.us | Payment processed for your Zoom invoice INV217733 | BillToOwner | *
        de | in+ | WG: Rechnung Reinigung Büro Oktober, bitte überweisen | BillToOwner | *
        de | in+ | Kostennote Steuerberatung Dr. Kern 3. Quartal | BillToOwner | *
        de | out+ | WG: Rechnung 5531 Druckerei Peters | - | *
        fr | in:qonto.com | Nouveau : créez vos factures depuis votre compte Qonto | - | *
        fr | in+ | BC 2024-0091 à rappeler sur votre facture | - | *
        fr | in:pennylane.com | Votre facture F-2024-011 est en retard de paiement (Atelier Nord) | BillingToolOverdue | F-2024-011
        es | in:iberdrola.es | Ya tienes disponible tu factura de la luz | BillToOwner | *
        es | in:mercadopago.com | Pagaste $ 8.990 a Netflix | BillToOwner | *
        ar | in:hostinger.com | تعذر تحصيل رسوم تجديد اشتراكك | BillToOwner | *
        ar | in+:ogero.gov.lb | فاتورة الهاتف والإنترنت - أوجيرو - شباط ٢٠٢٤ | BillToOwner | *
        ar | in:emiratesnbd.com | تم خصم 199 درهم من بطاقتك لدى ADOBE | BillToOwner | *
        ar | out+ | إعادة توجيه: فاتورة 1055 مستحقة منذ 30 يوم، نرجو السداد | Reminder | 1055
        ar | in:bankaudi.com.lb | شيك مرتجع مودع في حسابكم بقيمة 850 دولار | FailedPayment |
        """;
}
