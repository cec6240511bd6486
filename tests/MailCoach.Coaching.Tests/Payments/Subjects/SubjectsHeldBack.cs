namespace MailCoach.Coaching.Tests.Payments.Subjects;

/// <summary>
/// The other half of what the second hand wrote, read once when everything was done: precision 0.94 and recall 0.91 over all languages. The general
/// faults it showed were mended afterwards, so that it is no unseen data any more.
/// </summary>
internal static class SubjectsHeldBack
{
    public const string Table =
        """
        en | in:paypal.com | You've received $350.00 USD from Megan Foley | PaymentByService |
        en | out+ | Quote 1042 - homepage refresh | - | *
        en | in:intuit.com | ACH payment returned for Invoice 1043 (Northwind Traders) | FailedPayment | 1043
        en | out+ | October invoice from Dana Whitfield Design (No. 1 044) | Invoice | 1044
        en | in:freshbooks.com | Invoice 0000318 for Brightwell Studio is now overdue | BillingToolOverdue | 0000318
        en | in | Invoice 318: payment scheduled for Nov 15 | Promise | 318
        en | in | Purchase Order #1042 approved | - | *
        en | out | My rates from January | - | *
        en | in | Automatic reply: Invoice 1042 | - | *
        en | in | Re: Invoice 318 - paid this morning | PaymentByClient | 318
        en | out+ | Credit note for invoice 1042 | CreditNote | 1042
        en | out+ | Invoice screen mockups for the app, v2 | - | *
        en | in+ | PO 4500012345 for your services | - | *
        en | in:linkedin.com | Invoice Specialist: 12 new jobs in Denver | - | *
        en | in+:google.com | Google Workspace: Your invoice is available for whitfield.design | BillToOwner | *
        en | out+ | INV-0042 for October retainer | Invoice | INV-0042
        en | in+:hetzner.com | Hetzner Online GmbH - Invoice R0020441 | BillToOwner | *
        en | out+ | For the accountant: invoices + receipts September | - | *
        en | in | Wire transfer sent today - $2,450.00 - Northwind | PaymentByClient |
        en | in+:adobe.com | Your Adobe invoice is ready | BillToOwner | *
        en | out | Re: who sends invoices on your side now? | - | *
        en | in:depositphotos.com | Fresh stock images for your autumn projects | - | *
        en | in:octopus.energy | Your electricity bill for October is ready | BillToOwner | *
        en | out | Reminder: invoice 1042 is overdue | Reminder | 1042
        en | in | RE: 2nd notice: INV-0042 past due // payment goes out next week | Promise | INV-0042
        en | in | RE: INV-0042 for October retainer - wrong billing address? | - | *
        en | in:xero.com | Payment received for INV-0042 from Alpine Gear | PaymentByService | INV-0042
        en | in+ | Invoice 5531 from Peter's Print Shop | BillToOwner | *
        en | in:intuit.com | You got paid! Northwind Traders paid invoice 1043 | PaymentByService | 1043
        en | out+ | Proforma invoice 0019 for advance payment, Halden AS | DepositInvoice | 0019
        en | in+ | Remittance advice – invoice 1042 | PaymentByClient | 1042
        en | in:chase.com | Your statement is ready for account ending in 1042 | - | *
        en | out+ | Re: Invoice 1039 - amended invoice attached | CorrectedInvoice | 1039
        en | in:mercury.com | Your payment of $300.00 to Oak & Iron Framing was sent | BillToOwner | *
        en | in:gocardless.com | Payment to Studio Locker confirmed: £45.00 will be collected on 3 Dec | BillToOwner | *
        en | in+ | Reminder: our invoice 884 to you is still unpaid | BillToOwner | *
        en | out | Re: Invoice 1042 | - | *
        en | in+ | [External] BACS remittance advice 28/10/2024 Halden Council | PaymentByClient |
        en | in | Call me on 0171 1042 318 re the budget | - | *
        en | in:fiverr.com | You've received $160.00 - your order earnings have cleared | PlatformPayment | *
        en | in:freshbooks.com | Brightwell Studio just paid invoice 0000318 | PaymentByService | 0000318
        en | in | Re: Reminder: invoice 1042 is overdue - will pay Friday | Promise | 1042
        en | in:zendesk.com | [Ticket #1042] Your request has been received | - | *
        en | in:paypal.com | We're making changes to our legal agreements | - | *
        en | out+ | Invoice 2024/22, part payment 2 of 3 | DepositInvoice | 2024/22
        en | out+ | Invoice #1043 - Alpine Gear - website redesign | Invoice | 1043
        en | out+ | Revised INV-0042 (VAT number added) | CorrectedInvoice | INV-0042
        en | out+ | Copy for the "How to send an invoice" blog post | - | *
        en | in:upwork.com | You've been paid: $640.00 for "Landing page copy" | PlatformPayment | *
        en | in:vodafone.co.uk | Your bill's ready: £34.20 on 12 Nov | BillToOwner | *
        en | in | RE: Invoices 1051 and 1052 - both paid by bank transfer | PaymentByClient | 1051 1052
        en | out+ | Deposit invoice 1060 - 50% upfront for kitchen photoshoot | DepositInvoice | 1060
        en | in:stripe.com | Payment failed: your customer Alpine Gear's payment of $1,200.00 was declined | FailedPayment |
        en | out+ | Proposal: brand refresh for Alpine Gear, $4,500 | - | *
        en | out+ | W-9 and bank details | - | *
        en | out+ | Down payment invoice #455 - Hollis wedding film, 14 June | DepositInvoice | 455
        en | in:freshbooks.com | 5 tips to get your invoices paid faster | - | *
        en | out | Question about your invoice 5531 | - | *
        en | out | Call about budget 2025, 3pm? | - | *
        en | in+ | Sample invoice layout for the magazine article | - | *
        en | out | Re: Invoice 5531 from Peter's Print Shop | - | *
        en | in:mercury.com | Incoming wire received: $4,000.00 from Northwind Traders | PaymentByService |
        en | in:figma.com | Payment failed: update your card to keep your Figma plan | BillToOwner | *
        en | in:freshbooks.com | Brightwell Studio has viewed invoice 0000318 | BillingToolInvoice | 0000318
        en | out+ | Friendly reminder - invoice #318 was due 15 October | Reminder | 318
        en | in | Please send us your invoice for September | - | *
        en | out | Reminder: kick-off call tomorrow 10:00 | - | *
        en | in:paypal.com | Alpine Gear LLC paid your invoice (0042) | PaymentByService | 0042
        en | in:substack.com | Why clients pay late (and how to write the reminder) | - | *
        en | in:getharvest.com | Invoice #2291 is past due (Hollis Films) | BillingToolOverdue | 2291
        en | out+ | Re: Website relaunch - invoice 2024/17 attached | Invoice | 2024/17
        en | in:waveapps.com | You received a payment of $410.00 for Invoice #77 | PaymentByService | 77
        en | out+ | Statement of work v3 (payment terms updated) | - | *
        de | in | AW: Rechnung 318 - heute überwiesen | PaymentByClient | 318
        de | in:datev.de | DATEV Newsletter: Neues zur Rechnungsschreibung | - | *
        de | in+:adobe.com | Ihre Adobe-Rechnung ist verfügbar | BillToOwner | *
        de | in+:lexoffice.de | Ihre lexoffice Rechnung für Ihr Abo (November) | BillToOwner | *
        de | in+:hetzner.com | Hetzner Online GmbH - Rechnung R0020442 | BillToOwner | *
        de | in | Rückfrage zu Rechnung 1042 | - | *
        de | in:sevdesk.de | So schreibst du Mahnungen, die wirken - 5 Tipps | - | *
        de | out+ | Quittung zur Rechnung 2024/17 | Receipt | 2024/17
        de | in+:sevdesk.de | Deine sevdesk Abo-Rechnung ist da | BillToOwner | *
        de | in:n26.com | Geldeingang: 480,00 € von Lenz Praxis GbR | PaymentByService |
        de | in:upwork.com | Zahlung erhalten: 320,00 $ für "Übersetzung Webshop" | PlatformPayment | *
        de | in+:haufe.de | Mahnung: Ihr Abonnement Steuer Office, Rechnung 77120 | BillToOwner | *
        de | out+ | Vorkasserechnung RE-1061 | DepositInvoice | RE-1061
        de | in:lexoffice.de | Zahlungseingang zu Rechnung RE1042 | PaymentByService | RE1042
        de | out | Frage zu Ihrer Rechnung 5531 | - | *
        de | out+ | Gutschrift zur Rechnung 1042 | CreditNote | 1042
        de | in:vodafone.de | Deine Vodafone-Rechnung für November: 39,99 € | BillToOwner | *
        de | in | Überweisung ist raus (RE-2024-0017) | PaymentByClient | RE-2024-0017
        de | in | [Ticket#2024110417] Ihre Anfrage ist eingegangen | - | *
        de | out+ | Entwurf Rechnungsmaske App, Version 2 | - | *
        de | in+:telekom.de | Ihre Telekom Mobilfunk-Rechnung November 2024 | BillToOwner | *
        de | out | AW: Rechnung 5531 Druckerei Peters | - | *
        de | out+ | Rechnungskorrektur zu RE-2024-0017 (USt-ID ergänzt) | CorrectedInvoice | RE-2024-0017
        de | out+ | Honorarrechnung F2024-003, Übersetzung Vertrag | Invoice | F2024-003
        de | in | Bitte Rechnung für September schicken | - | *
        de | out | Kleine Erinnerung - Feedback zum Entwurf bis 12.11. | - | *
        de | in:gocardless.com | Zahlung von Holl & Söhne KG fehlgeschlagen | FailedPayment |
        de | in:paypal.de | Rückbuchung einer erhaltenen Zahlung von Meike Vogt | FailedPayment |
        de | in+:1und1.de | Ihre 1&1 Rechnung 100233487712 | BillToOwner | *
        de | in:billomat.com | Kunde Nordwind Handels GmbH hat Rechnung 2024-031 geöffnet | BillingToolInvoice | 2024-031
        de | out | Telefonat wg. Budget 2025, 15 Uhr? | - | *
        de | in:commerzbank.com | Gutschrift über 2.450,00 EUR von Nordwind Handels GmbH | PaymentByService |
        de | in:xing.com | 12 neue Jobs: Sachbearbeiter Mahnwesen in Köln | - | *
        de | in | AW: Zahlungserinnerung Rechnung 1042 - wird am Freitag überwiesen | Promise | 1042
        de | in | Rechnung 2024/17 ist im nächsten Zahlungslauf | Promise | 2024/17
        de | out | Erinnerung: Kick-off morgen um 10:00 | - | *
        de | out+ | Letzte Mahnung vor Inkasso, Rechnungen 1051 und 1052 | Reminder | 1051 1052
        de | out+ | Belege und Rechnungen September für die Buchhaltung, Steuerberater Kern | - | *
        de | in | Factoring für Selbstständige: Geld sofort, Rechnung egal | - | *
        de | in:commerzbank.com | Neue Nachricht in Ihrem Postfach im Online Banking | - | *
        de | out+ | AW: Anfrage Imagefilm - überarbeitetes Angebot AN-2024-09 | - | *
        de | out+ | Zahlungserinnerung Rechnung 1042 | Reminder | 1042
        de | out+ | Rg. 2024-031 / Nordwind Handels GmbH / 2.450,00 € | Invoice | 2024-031
        de | out+ | 2. Abschlagsrechnung 2024/22 Neubau Halle 3 | DepositInvoice | 2024/22
        de | in:sevdesk.de | Lastschrift zu Rechnung RE-1043 zurückgegeben | FailedPayment | RE-1043
        de | in | AW: Zahlungserinnerung Rechnung 1042 - schon bezahlt am 3.11. | PaymentByClient | 1042
        de | in:sparkasse.de | Rücklastschrift: Einzug von Bäckerei Sommer über 190,00 EUR zurückgegeben | FailedPayment |
        de | in | Rufen Sie mich an: 0221 1042 318, wegen Budget | - | *
        de | in:rundfunkbeitrag.de | Ihre Zahlungsaufforderung Rundfunkbeitrag | BillToOwner | *
        de | in:fiverr.com | Du hast 80 $ für deine Bestellung erhalten | PlatformPayment | *
        de | out+ | AW: Fotos Messe Köln - Rechnung 318 anbei | Invoice | 318
        de | out+ | Schlussrechnung Nr. 1.046 Umbau Praxis Dr. Lenz | Invoice | 1046
        de | in:klarna.com | Erinnerung: Deine Zahlung an Zalando ist fällig | BillToOwner | *
        de | in:sparkasse.de | Zahlungseingang auf Ihrem Konto: 1.190,00 EUR | PaymentByService |
        de | out+ | Angebot 1042 - neue Startseite | - | *
        de | out+ | 1. Mahnung RE-2024-0017 | Reminder | RE-2024-0017
        de | in | Neue Rechnungsanschrift ab 1.1.2025 | - | *
        de | in:lexoffice.de | Rechnung RE1042 wurde an Bäckerei Sommer versendet | BillingToolInvoice | RE1042
        de | out | Zahlungseingang bestätigt, RE-2024-0017 | Receipt | RE-2024-0017
        de | in+:stripe.com | Deine Quittung von Framer B.V. #2011-4432 | BillToOwner | *
        fr | in:urssaf.fr | Confirmation de votre paiement de cotisations - 1er trimestre 2024 | BillToOwner | *
        fr | out+ | Note d'honoraires n°58 - dossier Marchand | Invoice | 58
        fr | in+ | Avis de virement fournisseur - SARL Morel | PaymentByClient |
        fr | in:pennylane.com | La facture F-2024-003 a été payée par Atelier Nord | PaymentByService | F-2024-003
        fr | out+ | Dernier rappel avant recouvrement, factures 101 et 104 | Reminder | 101 104
        fr | in | RE: Relance facture 1042 - paiement prévu vendredi | Promise | 1042
        fr | out+ | TR: Facture 1042 (pour saisie comptable) | - | *
        fr | out | Avoir votre avis sur la maquette v3 | - | *
        fr | out+ | Note de crédit NC2024-02 | CreditNote | *
        fr | in+ | Relance : notre facture 4471 reste impayée à ce jour | BillToOwner | *
        fr | out | Rappel : réunion budget jeudi 14h | - | *
        fr | in+ | Bon de commande n° 4500123877 | - | *
        fr | in:wise.com | Vous avez reçu 980 EUR de Horizon GmbH | PaymentByService |
        fr | in:gocardless.com | Échec du prélèvement de Maison Kervella | FailedPayment |
        fr | out+ | Parcours client : écran « Facture payée » à valider | - | *
        fr | out+ | Facture F2024-003 - Refonte site Boulangerie Pichon | Invoice | F2024-003
        fr | out | RE: RE: question sur ma facture de mars | - | *
        fr | in:paypal.fr | Vous avez envoyé un paiement de 45,00 € EUR à Imprimerie Caillol | BillToOwner | *
        fr | out+ | Facture acquittée n° 2024-034 | Receipt | 2024-034
        fr | out+ | Factures de mars pour la compta | - | *
        fr | in:credit-agricole.fr | Remise de chèque : chèque de 850,00 EUR revenu impayé | FailedPayment |
        fr | in | Conditions de règlement : 45 jours fin de mois, ça vous va ? | - | *
        fr | in+ | Nouveau RIB de la société Morel | - | *
        fr | out+ | Maquette page paiement v2 | - | *
        fr | out+ | Facture n° 1042 | Invoice | 1042
        fr | out | Rappel facture n°58 | Reminder | 58
        fr | out+ | Acompte 30 % : facture FA-0045 | DepositInvoice | FA-0045
        fr | out+ | RE: Facture 1038 - version corrigee | CorrectedInvoice | 1038
        fr | out+ | Devis n° 1042 : refonte e-commerce, acompte de 30 % à la signature | - | *
        fr | in+:stripe.com | Votre reçu de Notion Labs, Inc. n° 2031-5567 | BillToOwner | *
        fr | in:henrri.com | Votre facture FAC-2024-0017 a été envoyée à Studio Lumen | BillingToolInvoice | FAC-2024-0017
        fr | in | Nous réglerons la facture F2024-008 en fin de mois | Promise | F2024-008
        fr | out | Facture FAC-2024-0021 toujours en attente de règlement | Reminder | FAC-2024-0021
        fr | in+ | Règlement intérieur du coworking | - | *
        fr | in+ | Facture 2024-77 - location bureau avril | BillToOwner | *
        fr | in:pennylane.com | Atelier Nord a consulté votre facture F-2024-009 | BillingToolInvoice | F-2024-009
        fr | out+ | Facture mars - Studio Lumen | Invoice |
        fr | out+ | Devis D2024-031 - création logo | - | *
        fr | in | Il me manque des factures pour la déclaration de TVA | - | *
        fr | in:malt.com | Webinaire : fixer son TJM et être payé à l'heure | - | *
        fr | out+ | Demande d'acompte - site Maison Kervella | DepositInvoice |
        fr | in | Re: Facture n°58 : virement programmé pour le 30/04 | Promise | 58
        fr | in+ | Avis de paiement – vos factures 211 et 212 | PaymentByClient | 211 212
        fr | out+ | Planning et budget prévisionnel tournage 18/06/2024 | - | *
        fr | out+ | Facture rectificative n° 1039 | CorrectedInvoice | 1039
        fr | in | Invitation : comité budgétaire 2024, salle 212 | - | *
        fr | in:ovhcloud.com | Votre facture FR48201933 est disponible | BillToOwner | *
        fr | in | Rappelle-moi au 06 12 34 10 42 | - | *
        fr | out | Facture A-118 : à consulter en ligne | Invoice | A-118
        fr | in:pennylane.com | Facturation électronique 2026 : êtes-vous prêt ? | - | *
        fr | out | Bien reçu, merci ! | - | *
        fr | in | Modele de facture auto-entrepreneur, tu as ca ? | - | *
        es | out+ | Documentación modelo 303: facturas emitidas y recibidas | - | *
        es | in:mercadopago.com | Cobrá con QR y olvidate de las comisiones | - | *
        es | in | Recibida la factura 318, la paso a administración | - | *
        es | out | Recordatorio: reunión de presupuesto el jueves a las 10 | - | *
        es | out | Factura 318 pendiente de pago | Reminder | 318
        es | in:paypal.com | Recibo por su pago a Dropbox International | BillToOwner | *
        es | out+ | Presupuesto 1042 - rediseño de marca | - | *
        es | out+ | Consultoria SEO mayo / fra. 2024/17 | Invoice | 2024/17
        es | in+ | Borrador modelo 130 2T 2024 | - | *
        es | out+ | Contrato de servicios 2024/17 firmado | - | *
        es | in:stripe.com | Has recibido un pago de 1.450,00 € de Clínica Duarte | PaymentByService |
        es | in | Re: Factura 318 - ya está pagada | PaymentByClient | 318
        es | in+:stripe.com | Tu recibo de Figma, Inc. n.º 2847-1093 | BillToOwner | *
        es | in:malt.es | Hemos transferido el pago de tu misión con Grupo Lucerna | PlatformPayment | *
        es | in:stripe.com | Novedades en Facturación: recordatorios automáticos | - | *
        es | in:bbva.es | Has realizado una transferencia de 450,00 EUR a GESTORIA VIDAL | BillToOwner | *
        es | out+ | Envío factura num. 1.042 por diseño de catálogo | Invoice | 1042
        es | out+ | Factura A/2024/12 – Clínica Duarte | Invoice | A/2024/12
        es | in:bbva.es | Has recibido una transferencia de 1.200,00 EUR de PANADERIA OLMO SL | PaymentByService |
        es | out | Re: Recordatorio factura 8841, ya os la pagamos la semana pasada | - | *
        es | out+ | Plan de pagos propuesto para la fase 2 | - | *
        es | out+ | Recibo de pago de la factura 318 | Receipt | 318
        es | in:getquipu.com | Cómo reclamar una factura impayada: guía gratis | - | *
        es | out+ | Diseño pantalla "Pago recibido" v2 | - | *
        es | out+ | Factura de anticipo 2024-09 (50 %) | DepositInvoice | 2024-09
        es | out | Anticipo de la nueva campaña: primeras ideas | - | *
        es | in | Nueva política de pagos a proveedores a partir de junio | - | *
        es | out+ | Factura nº F2024-003 - Rediseño web Panadería Olmo | Invoice | F2024-003
        es | in:bbva.es | Devolución de recibo emitido: PANADERIA OLMO SL, 540,00 EUR | FailedPayment |
        es | in:santander.com.mx | Aviso de abono: transferencia SPEI recibida por $18,500.00 MXN | PaymentByService |
        es | in+ | Comprobante de transferencia factura 1042 | PaymentByClient | 1042
        es | out | Gracias por su pago - factura 1042 | Receipt | 1042
        es | in+:movistar.es | Tu factura Movistar de abril 2024 | BillToOwner | *
        es | in+ | Factura 2024-311 alquiler despacho mayo | BillToOwner | *
        es | in | Recordatorio - llamada sobre cobros y pagos 16:30 | - | *
        es | in+ | Recordatorio: nuestra factura 8841 está pendiente de pago | BillToOwner | *
        es | out | Recordatorio amable: saldo vencido de marzo | Reminder |
        es | out+ | Boleta de honorarios N° 215 - asesoría mayo | Invoice | 215
        es | in | Re: Presupuesto tienda online, ¿se puede pagar en dos plazos? | - | *
        es | in | Datos de facturación de Clínica Duarte | - | *
        es | in | La obra factura 2 millones al año, dice el periódico | - | *
        es | out+ | Recibo por honorarios E001-87 Constructora Paredes | Invoice | E001-87
        es | in:upwork.com | Tu pago de $350.00 por el contrato «Landing page» está disponible | PlatformPayment | *
        es | out+ | Mis facturas 77 y 78 | Invoice | 77 78
        es | in:telmex.com | Tu Recibo Telmex ya está listo, paga antes del 25 de abril | BillToOwner | *
        es | in | Factura 318: pago programado para el 30/04 | Promise | 318
        es | out+ | Nota de crédito NC-0014 | CreditNote | *
        es | out+ | Factura de abril, Estudio Tramo | Invoice |
        es | in:mercadopago.com | Recibiste un contracargo por $ 45.000 | FailedPayment |
        es | out | Recibido, gracias | - | *
        es | out+ | Solicitud de anticipo - proyecto Lucerna | DepositInvoice |
        ar | in+:noon.com | فاتورة طلبك رقم NAEGA1022837 | BillToOwner | *
        ar | in:bankaudi.com.lb | إشعار: حوالة واردة إلى حسابكم بقيمة 2,400 USD | PaymentByService |
        ar | out+ | الفاتورة 2024/17 لمشروع موقع مطعم الأرز | Invoice | 2024/17
        ar | in:paypal.com | لقد تلقيت دفعة بقيمة 320.00 دولار أمريكي من سامر حداد | PaymentByService |
        ar | out | رد: فاتورتكم رقم 311 إيجار المكتب - حولنا المبلغ أمس | - | *
        ar | out+ | فاتورة ضريبية رقم 1055 | Invoice | 1055
        ar | in:mostaql.com | تمت إضافة 250$ إلى رصيدك عن مشروع تصميم متجر | PlatformPayment | *
        ar | in+ | إيصال التحويل البنكي من شركة النخيل | PaymentByClient |
        ar | in:mostaql.com | مشاريع جديدة تناسب مهاراتك: برنامج محاسبة وفواتير | - | *
        ar | in | تم دفع الفاتورتين 77 و 78 | PaymentByClient | 77 78
        ar | out+ | طلب دفعة مقدمة 50٪ - مشروع تطبيق سما | DepositInvoice |
        ar | out+ | فاتورة شهر نيسان - مؤسسة البيان | Invoice |
        ar | out+ | عرض سعر رقم 1042 - تصميم شعار | - | *
        ar | out+ | فواتير الربع الأول للمحاسب | - | *
        ar | out | تذكير بسداد الفاتورة رقم ١٠٤٢ | Reminder | 1042
        ar | in | نموذج فاتورة للعمل الحر، عندك شي جاهز؟ | - | *
        ar | in:paypal.com | تم عكس دفعة تلقيتها من ليلى منصور | FailedPayment |
        ar | in+ | أمر شراء رقم 4500098123 | - | *
        ar | in+ | أمر الشراء PO-2024-117 يرجى ذكره في الفاتورة | - | *
        ar | out+ | إعادة توجيه: فاتورة رقم 1042 (للقيد المحاسبي) | - | *
        ar | in | رد: فاتورة 1043 - تم التحويل اليوم | PaymentByClient | 1043
        ar | out | RE: استفسار بخصوص فاتورة آذار | - | *
        ar | out+ | تصحيح الفاتورة رقم ٧٨ بعد تعديل الرقم الضريبي | CorrectedInvoice | 78
        ar | in | رد: عرض السعر - نطلب خصم 10% ودفعة مقدمة أقل | - | *
        ar | out | فاتورة رقم 318: رابط العرض والدفع | Invoice | 318
        ar | out | وصلت الحوالة، شكرا جزيلا | Receipt |
        ar | out+ | فاتورة رقم 1043 - تصميم هوية شركة النخيل | Invoice | 1043
        ar | in | بيانات الفوترة الخاصة بشركة النخيل | - | *
        ar | out+ | إليكم فاتورتنا رقم ٢٠٢٤/٠٣١ | Invoice | 2024/031
        ar | in | ممكن تعيد ارسال الفاتورة 77؟ الملف لا يفتح | - | *
        ar | out+ | Invoice 1061 / فاتورة رقم 1061 - ترجمة عقود | Invoice | 1061
        ar | in | تذكير بموعد مكالمة المدفوعات ٤:٣٠ عصراً | - | *
        ar | out | تذكير ودي بالمبلغ المستحق عن شهر فبراير | Reminder |
        ar | in:intuit.com | تم استلام دفعة من مطعم الأرز للفاتورة 1038 | PaymentByService | 1038
        ar | in+ | صورة الحوالة لسداد الفاتورة INV-0042 | PaymentByClient | INV-0042
        ar | out | رد: فاتورة رقم 1042 | - | *
        ar | out+ | سند قبض عن الفاتورة 318 | Receipt | 318
        ar | out+ | عرض أسعار 2024/18 لتطوير تطبيق سما | - | *
        ar | in:paypal.com | إيصال الدفع الخاص بك إلى Dropbox | BillToOwner | *
        ar | out | تذكير: اجتماع الميزانية يوم الخميس الساعة 10 | - | *
        ar | in | وصلتنا الفاتورة 318 وتم تحويلها إلى قسم الحسابات | - | *
        ar | in+ | تغيير رقم الحساب البنكي لشركة النخيل | - | *
        ar | in | شروط الدفع 60 يوماً، هل تناسبك؟ | - | *
        ar | out+ | إنذار أخير قبل الإجراءات القانونية - الفاتورة 2023/112 | Reminder | 2023/112
        ar | in:vodafone.com.eg | فاتورتك الشهرية ٣٤٥ جنيه، ادفع قبل ٢٥ أبريل | BillToOwner | *
        """;
}
