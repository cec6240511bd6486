namespace MailCoach.Coaching.Tests.Payments.Subjects;

/// <summary>
/// Subjects written by somebody who knew neither the words nor the code, with the language in front. What was misread here became words and
/// rules, so that these rows now hold what they taught.
/// </summary>
internal static class SubjectsOfASecondHand
{
    public const string Table =
        """
        en | out | Lunch with Bill on Friday? | - | *
        en | in+:intuit.com | Invoice 2087 from Carlson Bookkeeping LLC | BillToOwner | *
        en | out+ | FW: Invoice 5531 from Peter's Print Shop | - | *
        en | in | We've just paid your invoice 2024/17 | PaymentByClient | 2024/17
        en | in:stripe.com | Payment of €850.00 from Alpine Gear for invoice 1042 | PaymentByService | 1042
        en | in:intuit.com | We received your QuickBooks subscription payment | BillToOwner | *
        en | in | Accepted: Invoice process review @ Tue Nov 5 | - | *
        en | in:getharvest.com | Payment received for Invoice #2291 from Hollis Films | PaymentByService | 2291
        en | in | Undeliverable: Invoice 1042 | - | *
        en | out | Invoice INV-1187: view and pay online | Invoice | INV-1187
        en | in:intuit.com | Northwind Traders viewed invoice 1043 | BillingToolInvoice | 1043
        en | out+ | Invocie 318 - Brightwell logo | Invoice | 318
        en | in | Read: Invoice 2024/17 | - | *
        en | in | Q4 budget 24,000 USD - sign-off meeting | - | *
        en | in:wise.com | Your transfer to Priya Nair is complete | BillToOwner | *
        en | in:paypal.com | Receipt for Your Payment to Namecheap, Inc. | BillToOwner | *
        en | out+ | Re: Quote request – revised quote Q-2024-09 | - | *
        en | in:zoho.com | Invoice INV-000219 has been viewed by Halden AS | BillingToolInvoice | INV-000219
        en | in:squareup.com | Chargeback received for Invoice #000387 | FailedPayment | 000387
        en | in:xero.com | What's new in Xero: smarter invoice reminders | - | *
        en | in:paypal.com | A payment you received from Megan Foley has been reversed | FailedPayment |
        en | out+ | Estimate #318 for garden signage | - | *
        en | out | Final notice – outstanding balance Hollis Films | Reminder |
        en | in:intuit.com | Get paid 2x faster with QuickBooks Payments | - | *
        en | out | Payment received, thanks! (inv 318) | Receipt | 318
        en | in+:freshbooks.com | Your FreshBooks subscription receipt | BillToOwner | *
        en | in:stripe.com | Stripe Sessions 2025: the future of payments | - | *
        en | out | Thank you for your payment - invoice 1042 | Receipt | 1042
        en | out+ | [Harbour Café] invoice nr F2024-003 | Invoice | F2024-003
        en | out+ | Please find attached: Invoice no. 1.045 (PO 4500012345) | Invoice | 1045
        en | out | 2nd notice: INV-0042 past due | Reminder | INV-0042
        en | out+ | Invoices 1051 and 1052 | Invoice | 1051 1052
        en | in:stripe.com | Action required: verify your business details | - | *
        en | in | Our new billing address from 1 January | - | *
        en | in:gocardless.com | Payment from Marlow & Pike failed: insufficient funds | FailedPayment |
        en | in:atlassian.net | [JIRA] (PAY-1042) Invoice PDF shows wrong total | - | *
        en | in:paypal.com | You sent a payment of $12.99 USD to Spotify | BillToOwner | *
        en | in+:github.com | [GitHub] Payment Receipt for dwhitfield | BillToOwner | *
        en | out+ | OVERDUE: invoice 2024-031 ($2,450.00), now 30 days past due | Reminder | 2024-031
        en | out | Gentle reminder - feedback on the draft by 12/11 | - | *
        en | in+ | Proof of payment inv 77 | PaymentByClient | 77
        en | in:squareup.com | Invoice #000387 was paid by Kelly Ortiz | PaymentByService | 000387
        en | in:malt.com | Your invoice M2024-118 has been paid by Halden AS | PlatformPayment | *
        en | in:wise.com | Your October statement is ready | - | *
        en | in:mercury.com | Your verification code is 104233 | - | *
        en | in+:stripe.com | Your invoice from Notion Labs, Inc. (NL-77120) | BillToOwner | *
        en | in:zoho.com | Payment received for invoice INV-000219 - Halden AS | PaymentByService | INV-000219
        en | out+ | Overdue invoices 1051, 1052 - please pay by Friday | Reminder | 1051 1052
        en | in+:stripe.com | Your receipt from Vercel Inc. #2384-1120 | BillToOwner | *
        en | out+ | Receipt for invoice INV-0042 | Receipt | INV-0042
        en | out+ | Northwind Traders / Inv. 2024-031 / $2,450.00 due Nov 30 | Invoice | 2024-031
        en | out+ | My invoice for the Marlow & Pike brochure (14 pages) | Invoice |
        en | out | Re: Remittance advice – invoice 1042 - received with thanks | Receipt | 1042
        en | out+ | PO 2217 - paper stock, 300 gsm | - | *
        en | out | Following up on unpaid invoice 1051 | Reminder | 1051
        en | in:apple.com | Your receipt from Apple. | BillToOwner | *
        en | out+ | Wireframes for the checkout & invoice module | - | *
        en | in:bill.com | Alpine Gear, Inc. sent you a payment of $1,800.00 | PaymentByService |
        en | in | Payment sent for INV-0042 | PaymentByClient | INV-0042
        en | in | Re: Inv#2291 Copywriting Q3 – we will pay it in our next payment run | Promise | 2291
        en | out+ | Northwind: credit memo against inv. 2024-031, cancelled half day | CreditNote | 2024-031
        en | in | Deadline 2024/11/17 moved, sorry | - | *
        en | in | [External] New supplier onboarding: please register in Coupa | - | *
        en | out | Payment page bug #1042 fixed | - | *
        en | in+:squareup.com | New invoice from Oak & Iron Framing (#000112) | BillToOwner | *
        en | in:revolut.com | You've received €850 from Halden AS | PaymentByService |
        en | in | Re: Invoice 1043 - Alpine Gear - website redesign | - | *
        en | in:regus.com | Thank you for your payment - account 88120 | BillToOwner | *
        en | out+ | Payment receipt, kitchen photoshoot Sept 2024 | Receipt |
        en | out+ | Reminder: photos for the brochure, 2nd batch | - | *
        en | in | Our accountant asks: do you have a VAT number? | - | *
        en | out+ | Inv#2291 Copywriting Q3 | Invoice | 2291
        en | out+ | Hours + invoice for March 2024 | Invoice |
        en | in | Can you quote for 3 more illustrations? | - | *
        en | in:wise.com | You received 2,450.00 USD from Northwind Traders Inc | PaymentByService |
        en | in | Invoice factoring for freelancers - cash within 24h | - | *
        de | out | Vielen Dank für das nette Gespräch | - | *
        de | in:qonto.com | Sie haben eine Überweisung über 640,00 € von Holl & Söhne KG erhalten | PaymentByService |
        de | out | Überfällige Rechnung Nordwind Handels GmbH | Reminder |
        de | in+ | Muster-Rechnung als Vorlage fürs Layout | - | *
        de | out+ | Kostenvoranschlag Nr. 318 Gartenschilder | - | *
        de | out | Meine Stundensätze ab Januar | - | *
        de | out+ | Text für den Blogartikel "Rechnung richtig schreiben" | - | *
        de | in+ | Zahlungserinnerung - unsere Rechnung 884 an Sie | BillToOwner | *
        de | in | Können Sie uns ein Angebot für 3 Illustrationen machen? | - | *
        de | out | Offene Rechnung 1051 - bitte um Ausgleich | Reminder | 1051
        de | in:paypal.de | Sie haben eine Zahlung über 350,00 EUR von Meike Vogt erhalten | PaymentByService |
        de | out | AW: Zahlungsavis Rechnung 318 - Geld ist da, danke! | Receipt | 318
        de | out+ | Bestellung 2217 Papier 300 g | - | *
        de | out+ | RE-2024-0017 Relaunch Kanzlei Vogt | Invoice | RE-2024-0017
        de | out | Rechnung R-1187: online ansehen | Invoice | R-1187
        de | in | Gelesen: Zahlungserinnerung Rechnung 1042 | - | *
        de | in+ | Bestellung 4500012345 - bitte auf Rechnung angeben | - | *
        de | in | AW: Rechnung Nr. 1 042 - Webseite Bäckerei Sommer | - | *
        de | out+ | Rechnungen 1051 und 1052 | Invoice | 1051 1052
        de | out | Freundliche Erinnerung: Rechnung 318 war am 15.10. fällig | Reminder | 318
        de | out+ | Ihre Rechnung 2024/17 vom 04.11.2024 | Invoice | 2024/17
        de | in:malt.de | Ihre Rechnung M2024-118 wurde von Nordwind bezahlt | PlatformPayment | *
        de | out | An wen geht bei euch die Rechnung? | - | *
        de | out+ | Lieferschein 1042 | - | *
        de | in+:ionos.de | Ihre IONOS Rechnung 203077812345 ist da | BillToOwner | *
        de | in:sevdesk.de | Überfällig: Rechnung RE-1043 (Kanzlei Vogt) seit 7 Tagen | BillingToolOverdue | RE-1043
        de | in | Zugesagt: Termin Rechnungsprüfung Di 5. Nov. | - | *
        de | in:gocardless.com | Bestätigung: Ihre Zahlung an CoWork Mitte wird am 03.12. eingezogen | BillToOwner | *
        de | in:paypal.de | Sie haben eine Zahlung über 12,99 EUR an Spotify AB gesendet | BillToOwner | *
        de | in | Haben Ihre Rechnung 2024/17 gerade bezahlt | PaymentByClient | 2024/17
        de | out+ | Rechnung Nr. 1 042 - Webseite Bäckerei Sommer | Invoice | 1042
        de | out+ | Teilrechnung 455, Film Hochzeit Holl | DepositInvoice | 455
        de | in+ | Zahlungsavis Rechnung 1042 | PaymentByClient | 1042
        de | in:lexoffice.de | Rechnung RE1042 an Bäckerei Sommer ist überfällig | BillingToolOverdue | RE1042
        de | in | [EXTERN] Lieferantenportal: bitte registrieren | - | *
        de | in:n26.com | Du hast 45,00 € an Studio Lager GmbH gesendet | BillToOwner | *
        de | out | AW: Rechnung 1042 | - | *
        de | in:wise.com | Du hast 2.450,00 EUR von Nordwind Handels GmbH erhalten | PaymentByService |
        de | in | Auftrag 1042 freigegeben | - | *
        de | out+ | AW: Rechnung 318 - berichtigte Rechnung im Anhang | CorrectedInvoice | 318
        de | in:sevdesk.de | Ihre Rechnung RE-1043 wurde von Kanzlei Vogt angesehen | BillingToolInvoice | RE-1043
        de | in | AW: Rechnung 318: wir zahlen bis Ende des Monats | Promise | 318
        de | in | Automatische Antwort: Rechnung 1042 | - | *
        de | in:sparkasse.de | Ihre Überweisung an Druckerei Peters wurde ausgeführt | BillToOwner | *
        de | in:paypal.de | Beleg für Ihre Zahlung an DB Vertrieb GmbH | BillToOwner | *
        de | out | Fehler 1042 auf der Bezahlseite behoben | - | *
        de | in:lexoffice.de | E-Rechnung wird Pflicht: das müssen Sie jetzt wissen | - | *
        de | in+ | Zahlungsavis der Stadt Halden vom 28.10.2024 | PaymentByClient |
        de | in | AW: RE-2024-0017 Relaunch Kanzlei Vogt - falsche Anschrift | - | *
        de | in:stripe.com | Zahlung von 850,00 € von Bäckerei Sommer für Rechnung 1044 erhalten | PaymentByService | 1044
        de | in+ | Rechnung 5531 Druckerei Peters | BillToOwner | *
        de | out+ | Zweite Mahnung - Rechnung Nr. 2024/17 | Reminder | 2024/17
        de | in:sparkasse.de | Ihr Kontoauszug 11/2024 liegt bereit | - | *
        de | out | Vielen Dank für Ihre Zahlung - Rechnung 1042 | Receipt | 1042
        de | in:sevdesk.de | Rechnung RE-1043 wurde bezahlt | PaymentByService | RE-1043
        de | out+ | Rechung Oktober, Lektorat | Invoice |
        de | in | Re: 1. Mahnung RE-2024-0017 - Zahlung erfolgt nächste Woche | Promise | RE-2024-0017
        de | out+ | Anzahlungsrechnung 1060 - 50 % für Küchenshooting | DepositInvoice | 1060
        de | in | Unzustellbar: Rechnung 2024/17 | - | *
        fr | in:paypal.fr | Reçu de votre paiement à Adobe Systems Software | BillToOwner | *
        fr | out+ | 2ème relance - Facture F2024-003 échue depuis le 15/04 | Reminder | F2024-003
        fr | in | Re: Facture 1042 - une question sur la TVA | - | *
        fr | out+ | facture N°1 042 - 2 400 € HT | Invoice | 1042
        fr | in | Règlement de votre facture F2024-003 effectué | PaymentByClient | F2024-003
        fr | in | Rappel : point facturation lundi 10h30 en visio | - | *
        fr | out | Relance du projet Horizon à la rentrée | - | *
        fr | in:stripe.com | Studio Lumen conteste un paiement de 300,00 € | FailedPayment |
        fr | in | Re: Facture 1042 - virement effectué ce matin | PaymentByClient | 1042
        fr | in:henrri.com | 5 astuces pour relancer vos factures impayées sans fâcher vos clients | - | *
        fr | in:qonto.com | Votre virement de 780,00 € à Imprimerie Caillol a été exécuté | BillToOwner | *
        fr | out+ | Facture d'acompte n° 2024-012 – identité visuelle | DepositInvoice | 2024-012
        fr | out+ | Pièces comptables T1 2024 : factures + relevés bancaires | - | *
        fr | in | C'est payé ! (facture 2024-051) | PaymentByClient | 2024-051
        fr | in+ | Devis 2024-18 signé, bon pour accord | - | *
        fr | in | Pouvez-vous nous renvoyer la facture 58 en PDF ? | - | *
        fr | in:zendesk.com | [Ticket #104233] Votre demande concernant la facturation | - | *
        fr | out+ | Facture de solde n° 2024-033 – projet Horizon | Invoice | 2024-033
        fr | out+ | Mise en demeure de payer – facture 2023-112 | Reminder | 2023-112
        fr | in:paypal.fr | Vous avez reçu un paiement de 320,00 € EUR de Claire Vasseur | PaymentByService |
        fr | in:edf.fr | Votre facture EDF du 12/03/2024 est arrivée | BillToOwner | *
        fr | in:canva.com | Échec du paiement de votre abonnement Canva Pro | BillToOwner | *
        fr | in:ovhcloud.com | Incident n° 2024-0017 résolu | - | *
        fr | in:bnpparibas.com | Alerte : un virement de 1 200,00 EUR a été crédité sur votre compte | PaymentByService |
        fr | in:qonto.com | Virement reçu : 2 400,00 € de ATELIER NORD SAS | PaymentByService |
        fr | in:insee.fr | Votre numéro SIRET 812 345 678 00017 : avis de situation | - | *
        fr | in | A qui adresser la facture ? | - | *
        fr | out | Virement bien reçu, merci ! | Receipt |
        fr | in | Reçu vos photos, merci beaucoup | - | *
        fr | out+ | Votre facture FAC-2024-0017 du 31/03/2024 | Invoice | FAC-2024-0017
        fr | out | Re: Facture 1042 | - | *
        fr | out+ | Mes factures 211 et 212 | Invoice | 211 212
        fr | out | RE: Votre facture 2024-77, loyer bureau : virement fait hier | - | *
        fr | out+ | Atelier Nord / Facture 2024-051 / Shooting lookbook | Invoice | 2024-051
        fr | out+ | Proposition commerciale et tarifs 2024 | - | *
        fr | out | Re: Relance facture 4471 - une erreur de montant de votre côté | - | *
        fr | in:upwork.com | Horizon GmbH a débloqué le paiement de votre jalon « Maquettes » | PlatformPayment | *
        fr | out | Quelle adresse de facturation dois-je utiliser ? | - | *
        fr | in | Facture 1042 bien reçue, transmise au service compta | - | *
        fr | in:stripe.com | Vous avez reçu un paiement de 1 450,00 € de la part de Studio Lumen | PaymentByService |
        fr | out+ | Facture 2024-019 corrigée (annule et remplace) | CorrectedInvoice | 2024-019
        fr | out | Relance : facture 1042 impayée | Reminder | 1042
        fr | out+ | Ci-joint ma facture 2024/17 (3 jours de dev) | Invoice | 2024/17
        fr | in:intuit.com | La facture 1038 envoyée à SARL Morel est en retard de 15 jours | BillingToolOverdue | 1038
        fr | out | Merci pour votre règlement - facture 1042 | Receipt | 1042
        fr | in:orange.fr | Votre facture internet est prélevée le 5 avril | BillToOwner | *
        fr | in:sncf-connect.com | Confirmation de paiement de votre commande TKZP4L | BillToOwner | *
        fr | in:intuit.com | Paiement reçu de Studio Lumen pour la facture 1042 | PaymentByService | 1042
        fr | out+ | Avoir sur la facture 1044 | CreditNote | 1044
        fr | in:malt.com | Votre paiement de 2 100 € pour la mission Studio Lumen a été versé | PlatformPayment | *
        fr | out+ | Compte rendu réunion du 10/04/2024 | - | *
        fr | in | Re: Devis site vitrine - c'est trop cher pour nous | - | *
        fr | in+:amazon.fr | Facture de votre commande 402-8837715-1120343 | BillToOwner | *
        fr | in | Bilan 2023 : rapprochement bancaire, justificatifs manquants | - | *
        fr | in+:free-mobile.fr | Facture Free Mobile - mars 2024 | BillToOwner | *
        es | in+ | Orden de compra 4500098123 | - | *
        es | in:hostinger.com | No hemos podido cobrar tu renovación de dominio | BillToOwner | *
        es | in | Recibimos tu propuesta, la revisamos esta semana | - | *
        es | in:santander.es | Cargo en tu cuenta: recibo de autónomos TGSS | BillToOwner | *
        es | out+ | RV: Factura 1042 (para contabilizar) | - | *
        es | in:intuit.com | La factura 1038 de tu cliente Constructora Paredes venció hace 10 días | BillingToolOverdue | 1038
        es | in+ | Presupuesto P-0031 aceptado y firmado | - | *
        es | in | Llamame al 11 4832 1042 cuando puedas | - | *
        es | in:getquipu.com | Hemos enviado tu factura 2024-31 a Panadería Olmo | BillingToolInvoice | 2024-31
        es | out+ | Minuta de honorarios 2024-31 | Invoice | 2024-31
        es | in:holded.com | Tu factura F240009 a Clínica Duarte está vencida | BillingToolOverdue | F240009
        es | in+ | Acta de la reunión 12/04/2024 | - | *
        es | in:zendesk.com | Ticket 104233: problema con el cobro de mi cliente | - | *
        es | in:holded.com | Clínica Duarte ha pagado tu factura A/2024/12 | PaymentByService | A/2024/12
        es | out+ | Reclamación de pago factura 2023/112 (tercer aviso) | Reminder | 2023/112
        es | in+ | Cambio de cuenta bancaria de Constructora Paredes | - | *
        es | in+:amazon.es | Factura de tu pedido 404-1182736-9921044 | BillToOwner | *
        es | out+ | Propuesta y tarifas 2024 - Grupo Lucerna | - | *
        es | out | RV: Factura A/2024/12 - sigue sin abonarse | Reminder | A/2024/12
        es | out+ | Textos para el módulo de facturación de la app | - | *
        es | in+ | Justificante de pago F2024-003 | PaymentByClient | F2024-003
        es | out+ | Cotización N° 2024-018 página web | - | *
        es | out+ | RE: Factura 78 con el CIF corregido | CorrectedInvoice | 78
        es | out+ | Le adjunto la factura FAC-2024-0017 correspondiente a marzo | Invoice | FAC-2024-0017
        es | out | RE: Su factura 2024-311 alquiler: transferencia hecha hoy | - | *
        es | out+ | Facturas del primer trimestre para la gestoría | - | *
        es | out+ | Segundo aviso - factura F2024-003 vencida el 15/04/2024 | Reminder | F2024-003
        es | in:mercadopago.com | Recibiste un pago de $ 45.000 de Estudio Tramo | PaymentByService |
        es | in | Me faltan las facturas de gastos de marzo para el IVA | - | *
        es | out | Transferencia recibida, ¡muchas gracias! | Receipt |
        es | in | ¿Me puedes reenviar la factura 77? No abre el PDF | - | *
        es | out | Factura 318: ver y pagar en línea | Invoice | 318
        es | out+ | Factura 1039 corregida, sustituye a la anterior | CorrectedInvoice | 1039
        es | in | Te acabo de hacer la transferencia de las facturas 77 y 78 | PaymentByClient | 77 78
        es | out+ | Factura 1051 anticipo del 40% tienda online | DepositInvoice | 1051
        es | in:holded.com | Tu factura F240012 ha sido vista por Estudio Tramo | BillingToolInvoice | F240012
        es | in:paypal.es | Ha recibido un pago de 320,00 € EUR de Lucía Ferrer | PaymentByService |
        es | in | Re: Factura 1042 - duda con la retención del IRPF | - | *
        es | in+ | Aviso de pago a proveedores - Constructora Paredes S.A.C. | PaymentByClient |
        es | in | Pago a 60 días: ¿te encaja? | - | *
        es | out | Re: Factura 1042 | - | *
        es | in | Re: Recordatorio factura 1042 - la pagamos el viernes | Promise | 1042
        es | in | Te transfiero sin falta el lunes lo de la fra. 2024/17 | Promise | 2024/17
        es | out+ | Factura rectificativa R2024-002 | CorrectedInvoice | R2024-002
        es | in:intuit.com | Pago recibido de Constructora Paredes: factura 1038 | PaymentByService | 1038
        es | in | RV: Pago realizado fra. 2024/17 | PaymentByClient | 2024/17
        es | out | ¿A qué razón social hago la factura? | - | *
        es | out+ | Factura de abono sobre la factura 1044 | CreditNote | 1044
        es | in:gocardless.com | El cobro a Clínica Duarte ha fallado | FailedPayment |
        es | out | RE: RE: consulta sobre la factura de marzo | - | *
        es | in | plantilla de factura para autonomos, ¿tienes alguna? | - | *
        ar | in:stripe.com | اعترض العميل سامر حداد على دفعة بقيمة 300 دولار | FailedPayment |
        ar | in:qoyod.com | ٥ نصائح لتحصيل فواتيرك المتأخرة | - | *
        ar | in+:stc.com.sa | فاتورتك من stc لشهر مارس 2024 | BillToOwner | *
        ar | out+ | فاتورة رقم 1070 - الدفعة الأولى مقدماً 40% | DepositInvoice | 1070
        ar | out | باسم أي شركة أصدر الفاتورة؟ | - | *
        ar | in:paypal.com | تحديث اتفاقية المستخدم ورسوم استلام المدفوعات | - | *
        ar | out | رد: تذكير بفاتورة 8841 - نعتذر، سندفع غداً | - | *
        ar | in | رد: فاتورة رقم 1042 - سؤال عن الضريبة | - | *
        ar | out | الفاتورة رقم 318 لم تسدد حتى الآن | Reminder | 318
        ar | in | رد: تذكير بالفاتورة 1042 - سيتم الدفع يوم الخميس | Promise | 1042
        ar | out+ | تصميم شاشة "تم الدفع بنجاح" النسخة ٢ | - | *
        ar | in:paypal.com | لقد أرسلت دفعة بقيمة 12.99 دولار أمريكي إلى Spotify AB | BillToOwner | *
        ar | in:emiratesnbd.com | تم إيداع 5,000.00 درهم في حسابك من شركة النخيل | PaymentByService |
        ar | in:stripe.com | استلمت دفعة بقيمة 1,450.00 درهم من مؤسسة البيان | PaymentByService |
        ar | out+ | عقد تقديم خدمات رقم 2024/17 موقّع | - | *
        ar | out+ | اشعار دائن عن الفاتورة 1044 | CreditNote | 1044
        ar | in | سددنا فاتورتكم رقم 2024/17 صباح اليوم | PaymentByClient | 2024/17
        ar | in+ | تذكير: فاتورتنا رقم 8841 بانتظار السداد من طرفكم | BillToOwner | *
        ar | in:khamsat.com | تم تحويل أرباحك من خمسات إلى حسابك | PlatformPayment | *
        ar | out+ | كشف الحساب والفواتير لإقرار ضريبة القيمة المضافة | - | *
        ar | in:intuit.com | تم إرسال فاتورتك رقم 1038 إلى مطعم الأرز | BillingToolInvoice | 1038
        ar | out | شكراً لسداد الفاتورة رقم ١٠٤٢ | Receipt | 1042
        ar | out+ | تذكير ثانٍ: فاتورة INV-0042 متأخرة السداد | Reminder | INV-0042
        ar | in+ | إشعار تحويل - فاتورة رقم ١٠٤٢ | PaymentByClient | 1042
        ar | out+ | فاتورة أعمال الترجمة لشهر آذار، المبلغ 1,200 دولار | Invoice |
        ar | in:khamsat.com | كيف تسعّر خدماتك وتزيد أرباحك في 2024 | - | *
        ar | in | طلب عرض سعر لترجمة موقع | - | *
        ar | in | هل تصدرون فواتير ضريبية أم إيصالات فقط؟ | - | *
        ar | out+ | فاتورة معدلة رقم 1043 | CorrectedInvoice | 1043
        ar | in+ | محضر اجتماع ١٢/٠٤/٢٠٢٤ | - | *
        ar | out+ | العرض الفني والمالي - مشروع بلدية جبيل | - | *
        ar | in:intuit.com | فاتورتك رقم 1040 إلى شركة النخيل متأخرة عن موعد الاستحقاق | BillingToolOverdue | 1040
        ar | in | سنحول مبلغ الفاتورة INV-0042 نهاية الشهر إن شاء الله | Promise | INV-0042
        ar | out+ | الفاتورتان 77 و 78 | Invoice | 77 78
        ar | in:zendesk.com | تذكرة رقم 104233: استفسارك عن الفوترة | - | *
        ar | in:zatca.gov.sa | المرحلة الثانية من الفوترة الإلكترونية: ما الذي يتغير؟ | - | *
        ar | in | اتصل بي على 03 421 042 | - | *
        ar | out | وصلت الملفات، شكراً | - | *
        ar | out+ | مرفق فاتورة INV-0042 عن شهر مارس | Invoice | INV-0042
        ar | out+ | فاتورة الدفعة المقدمة رقم 2024-09 | DepositInvoice | 2024-09
        ar | in | ينقصني فواتير المصاريف لشهر شباط لإقفال الدفاتر | - | *
        ar | out+ | رد: الفاتورة 1055 - النسخة المصححة | CorrectedInvoice | 1055
        ar | in:wise.com | وصلتك حوالة بقيمة 980 دولار من Horizon GmbH | PaymentByService |
        ar | out+ | إشعار دائن رقم CN-014 | CreditNote | *
        ar | in+ | فاتورة رقم 311 إيجار المكتب عن شهر أيار | BillToOwner | *
        ar | in:alrajhibank.com.sa | حوالة واردة: ٣٥٠٠ ريال من مؤسسة البيان التجارية | PaymentByService |
        """;
}
