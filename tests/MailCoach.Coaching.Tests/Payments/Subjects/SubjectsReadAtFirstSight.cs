namespace MailCoach.Coaching.Tests.Payments.Subjects;

/// <summary>
/// Subjects written before the words and the code had seen them, with the language in front. At first sight 83% of them were read right; what was
/// missed became words and rules, so that they now hold what they taught.
/// </summary>
internal static class SubjectsReadAtFirstSight
{
    public const string Table =
        """
        en | in:wise.com | You received 1,200 CHF from Roth AG | PaymentByService
        de | in:wise.com | Du hast 1.200 CHF von Roth AG erhalten | PaymentByService
        en | in:intuit.com | Payment received: Alpine Gear paid invoice 1040 | PaymentByService | 1040
        en | in | Re: Final invoice 502 (balance) - partial payment sent | PaymentByClient | 502
        en | in:stripe.com | Payment from Alpine Gear Ltd. for invoice INV-0042 succeeded | PaymentByService | INV-0042
        en | in:stripe.com | Your invoice #AF3C-0007 was paid | PaymentByService | AF3C-0007
        en | in:paypal.com | Alpine Gear sent you $1,500.00 USD | PaymentByService
        en | in:paypal.com | Notification of payment received | PaymentByService
        en | in:paypal.com | Receipt for your payment to Adobe Inc | BillToOwner
        en | in:xero.com | Payment received for Invoice INV-0042 | PaymentByService | INV-0042
        en | in:xero.com | Invoice INV-0042 has been viewed by Alpine Gear | BillingToolInvoice | INV-0042
        en | in:freshbooks.com | Alpine Gear just paid invoice 0000042 | PaymentByService | 0000042
        en | in:freshbooks.com | Invoice 0000042 is now overdue | BillingToolOverdue | 0000042
        en | in:gocardless.com | A payment from Alpine Gear has failed | FailedPayment
        en | in:gocardless.com | Payout of £1,200.00 is on its way to your bank account | -
        en | in:revolut.com | You've received £300 from Tom Hale | PaymentByService
        en | in:squareup.com | You just got paid $450.00 by Alpine Gear | PaymentByService
        en | in:squareup.com | Invoice #000042 paid | PaymentByService | 000042
        en | in:waveapps.com | You got paid! Alpine Gear paid invoice #1042 | PaymentByService | 1042
        en | in:bill.com | Payment of $1,500.00 from Alpine Gear has been initiated | PaymentByService
        en | in:stripe.com | Your Stripe payout for $1,480.20 is on the way | -
        en | in:stripe.com | Dispute opened for a payment of $500.00 | FailedPayment
        en | in | ACH payment sent for INV-0042 | PaymentByClient | INV-0042
        en | in | Wire confirmation - invoice 1042 | PaymentByClient | 1042
        en | in | Remittance Advice - Alpine Gear - 14/03/2026 | PaymentByClient
        en | in | Payment Advice Note from 14.03.2026 | PaymentByClient
        en | in | Re: Invoice 1042 — just paid this, sorry for the delay | PaymentByClient | 1042
        en | in | Paid: 1042 | PaymentByClient | 1042
        en | in | Re: Invoice 1042 - we'll process it in next week's payment run | Promise | 1042
        en | in | Invoice 1042 - which PO should this go against? | -
        en | in | Can you resend invoice 1042? | -
        en | in | Question about your invoice 1042 | -
        en | in | Invoice received, thank you | -
        en | in | Please send us your invoice for March | -
        en | in+ | Invoice 88213 from Print Shop Ltd | BillToOwner
        en | in | Your Figma receipt #2041-5521 | BillToOwner
        en | in | Your Notion invoice is available | BillToOwner
        en | in | Your electricity bill for November is ready | BillToOwner
        en | in | Payment failed: update your card to keep Dropbox | BillToOwner
        en | in | Receipt from Uber | BillToOwner
        en | in | 5 invoice templates for freelancers | -
        en | in | Payment page redesign: feedback | -
        en | in | Invoicing module: sprint 4 notes | -
        en | out | Re: Checkout payment flow | -
        en | out+ | Quote Q-1042 for website | -
        en | out+ | Estimate #1042 | -
        en | out+ | Statement of account | -
        en | out | Statement of account: 2 invoices overdue | Reminder
        en | out | Just checking in on INV-0042 | Reminder | INV-0042
        en | out | Gentle nudge re invoice 1042 | Reminder | 1042
        en | out | Invoice 1042 - now 14 days overdue | Reminder | 1042
        en | out | Third and final reminder - Invoice #1042 | Reminder | 1042
        en | out | Outstanding balance | Reminder
        en | out+ | Invoice 2026-017 (Website, phase 2) | Invoice | 2026-017
        en | out+ | March retainer - invoice attached | Invoice
        en | out+ | INV2026/031 Alpine Gear | Invoice | INV2026/031
        en | out+ | Invoice for May - 3,200 USD - #1043 | Invoice | 1043
        en | out+ | Fwd: Invoice 1042 | Invoice | 1042
        en | out+ | Updated invoice 1042 (VAT number added) | CorrectedInvoice | 1042
        en | out+ | 50% deposit invoice 1044 | DepositInvoice | 1044
        en | out+ | Credit note CN-12 | CreditNote | CN-12
        en | out | Payment received with thanks - 1042 | Receipt | 1042
        en | out | Got your payment, thanks Tom | Receipt
        en | out+ | Paid invoice 1042 for your records | Receipt | 1042
        en | out+ | Invoices for the accountant Q3 | -
        en | out | Re: Invoice 88213 from Print Shop Ltd | -
        en | out | Payment sent for your invoice 88213 | BillToOwner
        de | in:intuit.com | Zahlung für Rechnung 1042 von Alpine Gear eingegangen | PaymentByService | 1042
        de | in:sevdesk.de | Rechnung RE-1042 wurde als bezahlt markiert | PaymentByService | RE-1042
        de | in:paypal.de | Sie haben 450,00 EUR von Ott Media erhalten | PaymentByService
        de | in:paypal.de | Alpine Gear GmbH hat Ihnen 1.500,00 € EUR gesendet | PaymentByService
        de | in:sparkasse.de | Gutschrift: 1.190,00 EUR von Alpine Gear GmbH | PaymentByService
        de | in:commerzbank.de | Umsatzbenachrichtigung: Zahlungseingang 1.190,00 EUR | PaymentByService
        de | in:qonto.com | Neue Überweisung eingegangen: 2.380 € von Ott Media | PaymentByService
        de | in:lexware.de | Ihre Rechnung RE-2026-0042 an Alpine Gear wurde versendet | BillingToolInvoice | RE-2026-0042
        de | in:gocardless.com | Lastschrift von Alpine Gear GmbH fehlgeschlagen | FailedPayment
        de | in | Zahlungsavis Nr. 4711 | PaymentByClient | *
        de | in | AW: Rechnung RE-2026-0042 - ist heute überwiesen worden | PaymentByClient | RE-2026-0042
        de | in | Rechnung 1042 bezahlt | PaymentByClient | 1042
        de | in | Betrag für Rechnung 1042 angewiesen | PaymentByClient | 1042
        de | in | Rechnung 1042 geht morgen raus zur Zahlung | Promise | 1042
        de | in | Bitte Rechnung an neue Adresse senden | -
        de | in | Rückfrage Rechnung 1042 | -
        de | in+ | Ihre Rechnung 2026-5512 von Hetzner Online | BillToOwner
        de | in+ | Telekom: Ihre Rechnung November 2026 | BillToOwner
        de | in | Mahnung: Ihre Rechnung 5512 ist überfällig | BillToOwner
        de | in | E-Rechnung ab 2025: was Sie wissen müssen | -
        de | in | Einladung: Webinar Rechnungen richtig schreiben | -
        de | out+ | Rechnung Nr. 2026-17 | Invoice | 2026-17
        de | out+ | RE-2026-0042 Alpine Gear | Invoice | RE-2026-0042
        de | out+ | Rechnung R-1042 vom 12.03.2026 | Invoice | R-1042
        de | out+ | Ihre Rechnung für März (Nr. 1 042) | Invoice | 1042
        de | out+ | Honorar März, Rechnung anbei | Invoice
        de | out+ | Stornorechnung zu RE-2026-0042 | CreditNote | RE-2026-0042
        de | out+ | Angebot 2026-17 | -
        de | out+ | Auftragsbestätigung AB-1042 | -
        de | out+ | Belege Q3 für die Buchhaltung | -
        de | out | Zahlungserinnerung zu Rechnung 1042 | Reminder | 1042
        de | out | Letzte Mahnung Rechnung 1042 | Reminder | 1042
        de | out | Rechnung 1042: offener Betrag | Reminder | 1042
        de | out | Kurze Nachfrage zur offenen Rechnung 1042 | Reminder | 1042
        de | out | Ihre Zahlung ist eingegangen - danke | Receipt
        de | out | Danke für die schnelle Überweisung! | Receipt
        de | out | Rechnung Hetzner | -
        de | out | WG: Ihre Rechnung 2026-5512 von Hetzner Online | -
        fr | in:stripe.com | Paiement de 1 200,00 € reçu de Dupont SARL | PaymentByService
        fr | in:paypal.com | Vous avez reçu un paiement de Café Müller | PaymentByService
        fr | in:qonto.com | Virement reçu : 1 200,00 € de DUPONT SARL | PaymentByService
        fr | in:qonto.com | Vous avez reçu un virement de 450 € | PaymentByService
        fr | in:pennylane.com | La facture F-2026-042 a été réglée | PaymentByService | F-2026-042
        fr | in:gocardless.com | Le prélèvement de Dupont SARL a échoué | FailedPayment
        fr | in | Avis de virement - facture F2026-042 | PaymentByClient | F2026-042
        fr | in | RE: Facture 1042 - virement fait ce matin | PaymentByClient | 1042
        fr | in | Preuve de paiement facture n° 1042 | PaymentByClient | 1042
        fr | in | Règlement de la facture 1042 effectué | PaymentByClient | 1042
        fr | in | Votre facture sera réglée fin de mois | Promise
        fr | in | Merci de nous envoyer votre facture | -
        fr | in+ | Votre facture Orange du 12/11/2026 | BillToOwner
        fr | in+ | Facture n° 88213 - Imprimerie Martin | BillToOwner
        fr | in | Votre facture EDF est disponible | BillToOwner
        fr | in | Relance : facture 88213 impayée | BillToOwner
        fr | in | Facturation électronique : êtes-vous prêt ? | -
        fr | out+ | Facture F2026-042 | Invoice | F2026-042
        fr | out+ | Votre facture du mois de mars (n°1042) | Invoice | 1042
        fr | out+ | Facture rectificative 1042 | CorrectedInvoice | 1042
        fr | out+ | Avoir n° A-12 sur facture 1042 | CreditNote | A-12 1042
        fr | out+ | Devis D2026-042 | -
        fr | out+ | Factures du trimestre pour la compta | -
        fr | out | Facture 1042 : échéance dépassée | Reminder | 1042
        fr | out | Rappel : facture F2026-042 en attente de règlement | Reminder | F2026-042
        fr | out | Dernière relance avant mise en demeure - facture 1042 | Reminder | 1042
        fr | out | Bien reçu votre virement, merci | Receipt
        fr | out | Merci pour le règlement de la facture 1042 | Receipt | 1042
        es | in:stripe.com | Has recibido un pago de 1.200,00 € de Vega Foods SL | PaymentByService
        es | in:paypal.com | Vega Foods te ha enviado 450,00 EUR | PaymentByService
        es | in:bbva.es | Has recibido una transferencia de 1.200 € | PaymentByService
        es | in:santander.es | Abono en cuenta: 1.200,00 EUR de VEGA FOODS SL | PaymentByService
        es | in:holded.com | La factura F260042 ha sido pagada | PaymentByService | F260042
        es | in:mercadopago.com | Recibiste un pago de $ 15.000 | PaymentByService
        es | in:gocardless.com | El pago de Vega Foods ha fallado | FailedPayment
        es | in | Transferencia realizada factura 2026/03 | PaymentByClient | 2026/03
        es | in | Comprobante de pago factura 1042 | PaymentByClient | 1042
        es | in | Re: Factura 1042 - ya está pagada | PaymentByClient | 1042
        es | in | Factura 1042 abonada | PaymentByClient | 1042
        es | in | La factura 1042 se pagará el viernes | Promise | 1042
        es | in | ¿Me puedes mandar la factura de marzo? | -
        es | in+ | Tu factura de Movistar de noviembre | BillToOwner
        es | in+ | Factura 88213 Imprenta López | BillToOwner
        es | in | Tu factura de Iberdrola ya está disponible | BillToOwner
        es | in | Aviso de impago: factura 88213 | BillToOwner
        es | in | Facturación electrónica obligatoria: guía | -
        es | out+ | Factura 2026-042 | Invoice | 2026-042
        es | out+ | Factura nº 1042 – marzo | Invoice | 1042
        es | out+ | Adjunto factura FAC-2026-0042 | Invoice | FAC-2026-0042
        es | out+ | Factura rectificativa R-12 (factura 1042) | CorrectedInvoice | *
        es | out+ | Presupuesto 2026-042 | -
        es | out+ | Facturas trimestre para la gestoría | -
        es | out | Recordatorio de pago factura 1042 | Reminder | 1042
        es | out | Factura 1042 pendiente de pago | Reminder | 1042
        es | out | Factura vencida 1042 - segundo aviso | Reminder | 1042
        es | out | Recibida la transferencia, gracias | Receipt
        ar | in:stripe.com | استلمت دفعة بقيمة 1,200 دولار من شركة النخيل | PaymentByService
        ar | in:paypal.com | لقد تلقيت مبلغ 450 دولار من ليلى حداد | PaymentByService
        ar | in:emiratesnbd.com | تم إيداع 5,000 درهم في حسابك | PaymentByService
        ar | in | تم دفع الفاتورة رقم ١٠٤٢ | PaymentByClient | 1042
        ar | in | إشعار تحويل - فاتورة 1042 | PaymentByClient | 1042
        ar | in | رد: فاتورة 1042 - تم التحويل اليوم | PaymentByClient | 1042
        ar | in | إيصال تحويل الفاتورة 1042 | PaymentByClient | 1042
        ar | in | سيتم سداد الفاتورة 1042 الأسبوع القادم | Promise | 1042
        ar | in | استفسار بخصوص الفاتورة 1042 | -
        ar | in | الرجاء إرسال الفاتورة | -
        ar | in+ | فاتورة الاتصالات لشهر نوفمبر | BillToOwner
        ar | in+ | فاتورتك من أمازون | BillToOwner
        ar | out+ | فاتورة رقم 2026/17 | Invoice | 2026/17
        ar | out+ | مرفق فاتورة شهر مارس | Invoice
        ar | out+ | الفاتورة ١٠٤٣ - تصميم الموقع | Invoice | 1043
        ar | out+ | عرض سعر رقم 1042 | -
        ar | out+ | فاتورة دفعة مقدمة 1050 | DepositInvoice | 1050
        ar | out+ | فاتورة معدلة 1042 | CorrectedInvoice | 1042
        ar | out | تذكير بسداد الفاتورة 1042 | Reminder | 1042
        ar | out | الفاتورة 1042 متأخرة | Reminder | 1042
        ar | out | تذكير ثانٍ: الفاتورة 1042 مستحقة | Reminder | 1042
        ar | out | وصلت الدفعة، شكراً جزيلاً | Receipt
        ar | out | شكراً على سداد الفاتورة 1042 | Receipt | 1042
        en | in:stripe.com | You have a new payment from Tom Hale ($900.00) | PaymentByService
        en | in:stripe.com | Invoice INV-0042 has been paid | PaymentByService | INV-0042
        en | in:stripe.com | Your receipt from Vercel Inc. #2312-8871 | BillToOwner
        en | in:paypal.com | You've received a payment from Alpine Gear Ltd | PaymentByService
        en | in:paypal.com | Invoice from Print Shop Ltd (#88213) | BillToOwner
        en | in:paypal.com | Money is on its way to your bank | -
        en | in:paypal.com | Payment reversed: Tom Hale | FailedPayment
        en | in:intuit.com | Your payment from Alpine Gear was deposited | PaymentByService
        en | in:intuit.com | Invoice 1042 was viewed | BillingToolInvoice | 1042
        en | in:intuit.com | Reminder: Invoice 1042 to Alpine Gear is overdue | BillingToolOverdue | 1042
        en | in:intuit.com | Your QuickBooks subscription invoice | BillToOwner
        en | in:mercury.com | You received $4,500.00 from ALPINE GEAR LTD | PaymentByService
        en | in:monzo.com | Alpine Gear Ltd paid you £450.00 | PaymentByService
        en | in:chase.com | You have a deposit of $1,200.00 | PaymentByService
        en | in:coupahost.com | Invoice INV-0042 paid by Alpine Gear | PaymentByService | INV-0042
        en | in | Payment for INV-0042 and INV-0043 | PaymentByClient | INV-0042 INV-0043
        en | in | Re: Overdue invoice 1042 - transferred today | PaymentByClient | 1042
        en | in | Re: Reminder: invoice 1042 | -
        en | in | cheque in the post for invoice 1042 | PaymentByClient | 1042
        en | in | Sorry for the late payment | -
        en | in | Re: Invoice 1042 - approved, payment run is on the 15th | Promise | 1042
        en | in | Invoice 1042 is wrong, please amend | -
        en | in | Your invoice has been rejected - missing PO | -
        en | in | New supplier form and payment terms | -
        en | in | Payment terms changing to 60 days | -
        en | in | We're changing how we pay suppliers | -
        en | in | RFP: payments app redesign | -
        en | in | Your receipt from Apple | BillToOwner
        en | in | Reminder: dentist appointment 14 March | -
        en | in | Reminder: project kickoff tomorrow 10:00 | -
        en | in | [Ticket 1042] Invoice download broken | -
        en | in | Tax return 2025: documents needed | -
        en | in+ | Contract 1042 for signature | -
        en | out | Reminder: call at 3pm | -
        en | out | Question about payment | -
        en | out | Bank details for invoice 1042 | -
        en | out+ | Proposal: invoice portal redesign | -
        en | out+ | Timesheet March | -
        en | out+ | Invoice - Alpine Gear - 2026/03 - #88 | Invoice | 88
        en | out+ | 2026-0042.pdf | -
        en | out+ | Your invoice from Sam Rivers | Invoice
        en | out+ | Invoice (no. 77) for workshop on 12/03/2026 | Invoice | 77
        en | out+ | Re: Logo | -
        en | out | Re: Invoice 1042 - following up again | Reminder | 1042
        en | out | Invoice 1042 is due today | Reminder | 1042
        de | in:paypal.de | Sie haben eine Zahlung von Tom Hale erhalten | PaymentByService
        de | in:paypal.de | Ihre Zahlung an Hetzner Online GmbH | BillToOwner
        de | in:ing.de | Geld eingegangen: 1.190,00 EUR von Alpine Gear | PaymentByService
        de | in:sevdesk.de | Rechnung RE-1042 ist überfällig | BillingToolOverdue | RE-1042
        de | in:lexware.de | Zahlungseingang zu Rechnung RE1042 | PaymentByService | RE1042
        de | in:stripe.com | Alpine Gear GmbH hat Rechnung RE-0042 bezahlt | PaymentByService | RE-0042
        de | in | Überweisung ist heute raus (RE-2026-0042) | PaymentByClient | RE-2026-0042
        de | in | Re: Zahlungserinnerung RE-2026-0042 - ist bezahlt | PaymentByClient | RE-2026-0042
        de | in | AW: Rechnung 1042 - Zahlung kommt nächste Woche | Promise | 1042
        de | in | Rechnung 1042 fehlerhaft | -
        de | in | Bitte um Rechnungsstellung März | -
        de | in | Rechnung eingegangen, danke | -
        de | in | Neue Zahlungsbedingungen ab Januar | -
        de | in+ | Rechnung 55102 Druckerei Meier | BillToOwner
        de | in | Zahlungserinnerung: Rechnung 55102 Druckerei Meier | BillToOwner
        de | in | Erinnerung: Zahnarzttermin am 14.03. | -
        de | in | Erinnerung: Meeting morgen | -
        de | in | Ihr Kontoauszug ist da | -
        de | out | Erinnerung an unser Gespräch | -
        de | out | Frage zur Zahlung | -
        de | out+ | Rechnung März - Website Alpine Gear - 2026/17 | Invoice | 2026/17
        de | out+ | Rechnungskorrektur RE-2026-0042 | CorrectedInvoice | RE-2026-0042
        de | out+ | Schlussrechnung 1051 | Invoice | 1051
        de | out+ | Vertrag und Rechnung 1042 | Invoice | 1042
        de | out+ | Stundennachweis März | -
        de | out+ | Rechnung Nr. 1042/2026 | Invoice | 1042/2026
        de | out | AW: Rechnung 1042 - noch keine Zahlung erhalten | Reminder | 1042
        de | out | Fällige Rechnungen 1042 und 1043 | Reminder | 1042 1043
        fr | in:stripe.com | Dupont SARL a payé votre facture F-0042 | PaymentByService | F-0042
        fr | in:paypal.com | Vous avez reçu 450,00 € EUR de la part de Jeanne Dupont | PaymentByService
        fr | in:paypal.com | Reçu pour votre paiement à OVH | BillToOwner
        fr | in:bnpparibas.com | Virement reçu de DUPONT SARL | PaymentByService
        fr | in:pennylane.com | Facture F-2026-042 en retard de paiement | BillingToolOverdue | F-2026-042
        fr | in | Re: Relance facture 1042 - réglée hier | PaymentByClient | 1042
        fr | in | Virement de la facture F2026-042 effectué ce jour | PaymentByClient | F2026-042
        fr | in | Re: Facture 1042 - paiement prévu le 15 | Promise | 1042
        fr | in | Re: Facture 1042 | -
        fr | in | Erreur sur la facture 1042 | -
        fr | in | Nouvelles conditions de règlement fournisseurs | -
        fr | in+ | Facture Free Mobile novembre | BillToOwner
        fr | in | Rappel : réunion demain 10h | -
        fr | in | Rappel de rendez-vous | -
        fr | in | Règlement du jeu concours | -
        fr | in | Confirmation de commande 4711 | -
        fr | out | Rappel : réunion de lundi | -
        fr | out+ | Facture 2026/17 - site web | Invoice | 2026/17
        fr | out+ | Ma facture de novembre | Invoice
        fr | out+ | Contrat de prestation | -
        fr | out | Petite relance concernant la facture 1042 | Reminder | 1042
        fr | out | Facture F2026-042 non réglée à ce jour | Reminder | F2026-042
        fr | out | Re: virement bien reçu, merci ! | Receipt
        es | in:stripe.com | Vega Foods SL pagó tu factura F-0042 | PaymentByService | F-0042
        es | in:paypal.com | Has recibido 450,00 € EUR de Luis Vega | PaymentByService
        es | in:paypal.com | Recibo de tu pago a Adobe | BillToOwner
        es | in:caixabank.es | Transferencia recibida de VEGA FOODS SL | PaymentByService
        es | in:holded.com | Factura F260042 vencida | BillingToolOverdue | F260042
        es | in | Re: Recordatorio factura 1042 - pagada ayer | PaymentByClient | 1042
        es | in | Ya hicimos la transferencia de la factura 1042 | PaymentByClient | 1042
        es | in | Re: Factura 1042 - pagamos el día 15 | Promise | 1042
        es | in | Re: Factura 1042 | -
        es | in | Error en la factura 1042 | -
        es | in | Tu pedido 4711 ha sido enviado | BillToOwner
        es | in+ | Factura Vodafone noviembre 2026 | BillToOwner
        es | in | Nuevas condiciones de pago a proveedores | -
        es | out | Recordatorio reunión lunes | -
        es | out+ | Factura marzo 2026 - diseño web | Invoice
        es | out+ | Factura A/2026/12 | Invoice | A/2026/12
        es | out+ | Contrato de servicios | -
        es | out | Seguimiento factura 1042 | Reminder | 1042
        es | out | Factura 1042 sin pagar | Reminder | 1042
        es | out | Gracias por la transferencia de la factura 1042 | Receipt | 1042
        ar | in:stripe.com | دفعت شركة النخيل فاتورتك INV-0042 | PaymentByService | INV-0042
        ar | in:alrajhibank.com.sa | حوالة واردة من شركة النخيل بمبلغ 5000 ريال | PaymentByService
        ar | in:paypal.com | إيصال دفعتك إلى أدوبي | BillToOwner
        ar | in | رد: تذكير فاتورة 1042 - تم الدفع أمس | PaymentByClient | 1042
        ar | in | تم تحويل قيمة الفاتورة رقم 1042 | PaymentByClient | 1042
        ar | in | سنحول مبلغ الفاتورة 1042 يوم الخميس | Promise | 1042
        ar | in | رد: فاتورة 1042 | -
        ar | in | خطأ في الفاتورة 1042 | -
        ar | in | تذكير باجتماع الغد | -
        ar | in | شروط الدفع الجديدة للموردين | -
        ar | in+ | فاتورة المطبعة رقم 55102 | BillToOwner
        ar | out | تذكير بموعد الاجتماع | -
        ar | out+ | فاتورة تصميم الشعار رقم ١٠٤٤ | Invoice | 1044
        ar | out+ | عقد تقديم خدمات | -
        ar | out | متابعة بخصوص الفاتورة 1042 | Reminder | 1042
        ar | out | الفاتورة 1042 لم تُسدد بعد | Reminder | 1042
        ar | out | تم استلام الحوالة، شكراً لكم | Receipt
        """;
}
