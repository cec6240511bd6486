namespace MailCoach.Coaching.Tests.Payments.Subjects;

internal static class SpanishSubjects
{
    public const string Table =
        """
        out+ | Factura 1042 | Invoice | 1042
        out+ | Factura nº 2024/17 | Invoice | 2024/17
        out+ | Factura F2024-003 | Invoice | F2024-003
        out+ | Su factura 1042 | Invoice | 1042
        out+ | Factura de marzo de 2024 | Invoice |
        out+ | Facturas 1042 y 1043 | Invoice | 1042 1043
        out+ | Factura corregida 1042 | CorrectedInvoice | 1042
        out+ | Factura de anticipo 1050 | DepositInvoice | 1050
        out+ | Nota de crédito 7 de la factura 1042 | CreditNote | 7 1042
        out | Recordatorio de pago: factura 1042 | Reminder | 1042
        out | Recordatorio factura 1042 | Reminder | 1042
        out | Segundo aviso: factura 1042 vencida | Reminder | 1042
        out | Factura 1042 pendiente | Reminder | 1042
        out | Gracias por su pago, factura 1042 | Receipt | 1042
        out | Pago recibido, muchas gracias | Receipt |
        in:paypal.es | Has recibido un pago de Alpine Gear | PaymentByService |
        in:stripe.com | Alpine Gear ha pagado tu factura 1042 | PaymentByService | 1042
        in:bancosol.example | Transferencia recibida de ALPINE GEAR SL | PaymentByService |
        in:holded.com | La factura 1042 ha sido enviada a Alpine Gear | BillingToolInvoice | 1042
        in:holded.com | La factura 1042 está vencida | BillingToolOverdue | 1042
        in | Aviso de pago 1042 | PaymentByClient | 1042
        in+ | Justificante de transferencia factura 1042 | PaymentByClient | 1042
        in | Pago realizado, factura 1042 | PaymentByClient | 1042
        in | Factura 1042 pagada | PaymentByClient | 1042
        in | Pagaremos la factura 1042 el viernes | Promise | 1042
        in:mibanco.example | Transferencia devuelta: factura 1042 | FailedPayment | 1042
        in+ | Tu factura de Movistar | BillToOwner
        in+ | Factura 88123 | BillToOwner
        in:paypal.es | Recibo de tu pago a Adobe | BillToOwner
        out | RE: Tu factura 88123 | -
        in | RE: Factura 1042 | -
        in | RV: Factura 1042 | -
        in | Duda sobre la factura 1042 | -
        in | Por favor envía la factura | -
        in | Datos de facturación | -
        in | Plantilla de factura gratis | -
        in | Cobra tus facturas más rápido | -
        out+ | Presupuesto 1042 | -
        in+ | Orden de compra 4711 | -
        in | Confirmación de pedido 99812 | -
        in | Recordatorio: reunión mañana | -
        out | Seguimiento de la reunión | -
        in | Vacaciones pagadas 2024 | -
        in | Transferencia de conocimiento | -
        in | Fotos del viaje | -
        in | Hemos recibido su factura 1042 | -
        in | Factura aprobada | -
        in | Proyecto 1042: puntos abiertos | -
        in | RE: Recordatorio de pago | -
        out | Datos bancarios para la transferencia | -
        in | Vuelo 1042 el 12 de marzo | -
        in | La nueva ley de facturación electrónica | -
        out+ | Señal reserva boda 21 sept, fra. 24-15 | DepositInvoice | 24-15
        out | Recibido el pago de la 2024/019, gracias!! | Receipt | 2024/019
        """;
}
