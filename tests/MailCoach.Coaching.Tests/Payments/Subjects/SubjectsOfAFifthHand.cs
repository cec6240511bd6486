namespace MailCoach.Coaching.Tests.Payments.Subjects;

/// <summary>
/// Subjects written by somebody who knew neither the words nor the code, and as untidily as people write. At first sight 82% were read right
/// (nothing and a bill to the owner counted as one; numbers in the form they are compared in), with precision 0.970 and recall 0.800 of the
/// owner's money. What was missed became words and rules, where it was general.
/// </summary>
internal static class SubjectsOfAFifthHand
{
    public const string Table =
        """
        en | out+ | inv 0417 – Harbour & Co brand refresh, final bit | Invoice | INV0417
        en | out+ | Here's my bill for the Tuesday shoot (#2291) | Invoice | 2291
        en | out+ | PO 4500018832 / Invoice LW-2024-031 / subtitling eps 3-6 | Invoice | LW-2024-031
        en | out+ | Invoices 118 and 119 - Jan + Feb coaching, Brightwater Ltd | Invoice | 118 119
        en | out+ | Re: Re: copyedit ch. 9-14 — invoice attached, NET30 as agreed | Invoice
        en | out+ | Sorry, wrong VAT no. on that last one - pls use this INV-0088 instead | CorrectedInvoice | INV-0088
        en | out+ | RE: Invoice 2023/77 - reissued with your PO on it | CorrectedInvoice | 2023/77
        en | out+ | 50% upfront for the Marlowe wedding film - inv. 3007 | DepositInvoice | 3007
        en | out+ | booking fee invoice to hold 14 June (Doyle/Fitzgerald), balance after the day | DepositInvoice
        en | out+ | Credit note against inv 0392 (cancelled workshop, Cork) | CreditNote | INV0392
        en | out | inv 0417 – now three weeks over, anything I can do to help it along? | Reminder | INV0417
        en | out+ | Re: Re: FW: Invoice 1542 - third nudge, late fees kick in Fri | Reminder | 1542
        en | out | Got it, thanks! (INV-0088 all settled) | Receipt | INV-0088
        en | out | payment landed this morning for 2291 - cheers Dave | Receipt | 2291
        en | in | RE: invoice 118 – BACS went out today | PaymentByClient | 118
        en | in+:northgate.gov.uk | Remittance advice - Northgate Borough Council - your ref LW-2024-031 | PaymentByClient | LW-2024-031
        en | in | Re: overdue - 1542 - so sorry, it's in Friday's pay run | Promise | 1542
        en | in | RE: RE: inv 3007. Accounts say end of month, latest | Promise | 3007
        en | in:stripe.com | You received a payment of $1,250.00 from Oakley Dental LLC | PaymentByService
        en | in:wise.com | 2,340.00 GBP from BRIGHTWATER LTD is now in your account | PaymentByService
        en | in:gocardless.com | A payment from your customer Pilates Hub Ltd has failed (£48.00) | FailedPayment
        en | in:upwork.com | Your withdrawal of $1,904.22 to Chase 8821 is on its way | PlatformPayment
        en | in:freshbooks.com | Tessa at Oakley Dental just viewed invoice 0000213 | BillingToolInvoice | 0000213
        en | in:xero.com | Your invoice INV-0102 to Marlowe Films is 7 days overdue | BillingToolOverdue | INV-0102
        en | in+:adobe.com | Your Creative Cloud invoice IEN2024008841 | BillToOwner | *
        en | in:hmrc.gov.uk | Self Assessment: your second payment on account is due by 31 July | BillToOwner | *
        en | in:digitalocean.com | Action needed: your card ending 4417 was declined | BillToOwner | *
        en | in+ | my invoice #62 for the colour grade you subbed out to me, 2 days - Sam | BillToOwner | *
        en | out | Re: your invoice 62 – paid you just now, ta Sam | - | *
        en | in+:hiscox.co.uk | PI renewal – £318.24 by Direct Debit on 01/09 | BillToOwner | *
        en | in:regus.com | Reminder: desk fee 0099123-07 remains unpaid | BillToOwner | *
        en | in:ato.gov.au | Your BAS amount for Jan-Mar 2024 is now payable | - | *
        en | out | Query on your invoice 20231187 - I've been charged twice for the lens hire | - | *
        en | out+ | Quote Q-0231: 6 pages + CMS, $4,800 ex GST | - | *
        en | in+ | PO 7700045121 issued for Spring Catalogue retouching | - | *
        en | out+ | FW: all my Q2 sales invoices + receipts for the VAT return, Janet | - | *
        en | in:freshbooks.com | 5 ways to get invoices paid faster in 2024 | - | *
        en | in | Re: invoice template design v3.2 — can the total be bigger? | - | *
        en | in:zendesk.com | [Ticket #884120] Refund policy page throws 500 | - | *
        en | out+ | W-9 for your vendor file | - | *
        en | in | could you send yr bank details + IR35 status before we set you up as supplier 30871 | - | *
        en | in | Dear Beneficiary, USD 4,500,000.00 pending release ref 0091/UBA | - | *
        en | in | Payment gateway bug 1182 – checkout total off by 1p | - | *
        en | in | Meeting re "unpaid internships" feature, Rm 204, 2pm | - | *
        en | out | day rate 2025: going up to £475 from 1 April | - | *
        en | in:github.com | [acme/billing] Fix invoice rounding (PR #418) | - | *
        en | in | Where's our invoice for March?? PO 4500018832 closes Fri | - | *
        en | in | note: photo credit missing p. 12 (2nd ed. 2024) | - | *
        de | out+ | Rg. 24-117 Lektorat Kapitel 1–8 | Invoice | 24-117
        de | out+ | anbei wie besprochen meine Honorarnote für Linz (HN-2024/09) | Invoice | HN-2024/09
        de | out+ | AW: AW: Shooting Weingut Hölzl - RE-Nr. 100452 | Invoice | 100452
        de | out+ | Rechnungen 0331 u. 0332, Best.-Nr. 4500771203, Stadt Kassel | Invoice | 0331 0332
        de | out+ | Faktura F2024.018 / Übersetzung Jahresbericht DE>FR | Invoice | F2024.018
        de | out+ | nochmal die Rechnung 24-117, diesmal mit richtiger USt-ID 🙈 | CorrectedInvoice | 24-117
        de | out+ | bitte die alte wegwerfen, hier die berichtigte RG 2024-56 | CorrectedInvoice | 2024-56
        de | out+ | Anzahlung 40 % Website Zahnarztpraxis Dr. Brüggemann, Rechnung AR-019 | DepositInvoice | AR-019
        de | out+ | Akontorechnung Nr. 77 Umbau Webshop (Zürich) | DepositInvoice | 77
        de | out+ | Gutschrift zu Rg. 0298 wg. ausgefallenem Workshoptag | CreditNote | 0298
        de | out | Rg. 100452 ist bei mir leider immer noch offen … | Reminder | 100452
        de | out+ | 2. Mahnung RE 2023-211, Frist 14.03. | Reminder | RE2023-211
        de | out | AW: Rg 0331 – Geld ist da, dankeschön! | Receipt | RG0331
        de | out | Zahlungseingang zu F2024.018 hiermit bestätigt | Receipt | F2024.018
        de | in | AW: Rechnung 24-117 -> grad überwiesen | PaymentByClient | 24-117
        de | in+ | Zahlungsavis Stadtkasse Kassel, Ihre Rg. 0332 | PaymentByClient | 0332
        de | in | WG: AW: Mahnung 2023-211 - Überweisung geht Anfang nächster Woche raus, sorry | Promise | 2023-211
        de | in | Re: offene Rechnung … mach ich am Montag, versprochen | Promise
        de | in:paypal.de | Sie haben eine Zahlung über 640,00 EUR von Hölzl Weine erhalten | PaymentByService
        de | in:n26.com | Du hast 1.190,00 € von BRUEGGEMANN DR MED bekommen | PaymentByService
        de | in:mollie.com | Rücklastschrift: Zahlung deines Kunden Yogastudio Ost über 89,00 € zurückgebucht | FailedPayment
        de | in:etsy.com | Deine Auszahlung von 213,77 € ist unterwegs zu deiner Bank | PlatformPayment
        de | in:sevdesk.de | Deine Rechnung RE-1044 wurde von Kanzlei Petry geöffnet | BillingToolInvoice | RE-1044
        de | in:lexoffice.de | Überfällig: Ihre Rechnung RE1051 an Café Mokka GbR (12 Tage) | BillingToolOverdue | RE1051
        de | in+:telekom.de | Ihre Festnetz-Rechnung 07/2024, Buchungskonto 4471203398 | BillToOwner | *
        de | in+:hetzner.com | Ihre Rechnung R0019827741 | BillToOwner | *
        de | in+:kuenstlersozialkasse.de | Zahlungserinnerung Beiträge 04-05/2024 | BillToOwner | *
        de | in+ | meine Rechnung 8/24 an dich für die Retusche, 120 Bilder (lg Lisa) | BillToOwner | *
        de | out | AW: Ihre Mahnung, Kd.-Nr. 55812 – habe doch schon am 3.5. bezahlt! | - | *
        de | in+:steuerkanzlei-raab.de | ESt-Vorauszahlung III/2024: 1.482 € fällig 10.09. | BillToOwner | *
        de | in:strato.de | Lastschrift fehlgeschlagen – bitte Kundenkonto ausgleichen | BillToOwner | *
        de | in+:svs.at | Beitragsvorschreibung 3. Quartal 2024 inkl. Zahlschein | - | *
        de | out | Re: eure Rg. 2024-0098 Druck Flyer – die 2 % Skonto zieh ich dann ab | - | *
        de | in+:thomann.de | Deine Rechnung zur Bestellung 40119827 | - | *
        de | out+ | Angebot 2024-33 Hörbuch 9 Std., brutto 3.808 € | - | *
        de | in | Bestellung 4500771203 freigegeben, legen Sie los | - | *
        de | out+ | Belege Mai f. Frau Raab (Ausgangsrechnungen 0325-0332, Bankauszüge) | - | *
        de | in:lexoffice.de | E-Rechnung ab 2025: das müssen Sie jetzt wissen | - | *
        de | in | AW: Rechnungsformular Relaunch, Korrektur Seite 4 | - | *
        de | in | Mahnmal Gedenkstätte – Fotos bis 12.4. machbar? | - | *
        de | in:atlassian.net | [JIRA] (SHOP-2207) Gutschrift wird doppelt verbucht | - | *
        de | in | Brauchen noch Ihre IBAN und St.-Nr. für die Anlage als Kreditor 700331 | - | *
        de | in | wo bleibt denn die Rechnung fürs Sommerfest? | - | *
        de | out | Tagessatz ab 1.1.2025 neu 720 netto | - | *
        de | in+ | Rahmenvertrag Übersetzungen 2024–26, §7 Zahlungsziel 45 Tage | - | *
        de | in | Gutschein Fotoshooting Nr. 0087 noch gültig? | - | *
        de | in:sparkasse.de | Änderung unserer AGB zum 01.10.2024 | - | *
        de | in:haufe.de | Rechnen Sie mit uns! Steuertipps Ausgabe 117 | - | *
        de | out | Re: Probe Dreigroschenoper, Do 18.30 Raum 332 | - | *
        de | in | Investieren Sie 250 € und erhalten Sie 9.700 € monatlich | - | *
        fr | out+ | Facture 2024-041 — Mariage Chloé & Anthony | Invoice | 2024-041
        fr | out+ | ma fact. du mois, trad. EN>FR 14 200 mots | Invoice
        fr | out+ | F-0092 identité visuelle Brasserie du Canal, facture à transmettre à votre compta svp | Invoice | F-0092
        fr | out+ | notes d'honoraires n° 17 et n° 18 – coaching cadres Desjardins | Invoice | 17 18
        fr | out+ | Dépôt Chorus ok + PDF facture FA00312 Mairie de Vannes | Invoice | FA00312
        fr | out+ | RE: facture FA00312 refaite avec le bon SIRET | CorrectedInvoice | FA00312
        fr | out+ | oups, erreur de TVA – facture 2024-038 corrigée ci-jointe, jetez la 1re version | CorrectedInvoice | 2024-038
        fr | out+ | Acompte 30 % site Domaine Peyrac, fact. AC-2024-07 | DepositInvoice | AC-2024-07
        fr | out+ | RE: devis signé, merci ! voici la facture d'arrhes pour bloquer le 22 juin | DepositInvoice
        fr | out+ | Avoir sur F-0085, journée annulée | CreditNote | F-0085
        fr | out | facture F-0092 : petite relance amicale | Reminder | F-0092
        fr | out+ | Mise en demeure – facture 2023/188 impayée depuis 94 j | Reminder | 2023/188
        fr | out | Bien reçu votre virement pour la 2024-041, merci | Receipt | 2024-041
        fr | out+ | la note n° 17 acquittée comme demandé, paiement bien arrivé | Receipt | 17
        fr | in | RE: F-0092 virement fait ce matin | PaymentByClient | F-0092
        fr | in+ | Avis de virement – Ville de Namur – votre facture 2024/55 | PaymentByClient | 2024/55
        fr | in | Re: relance 2023/188 - c'est prévu au prochain lot de paiements, le 28 | Promise | 2023/188
        fr | in | je te règle ça la semaine pro sans faute (facture 18) | Promise | 18
        fr | in:payments.interac.ca | Virement Interac : Chantal Gagnon vous a envoyé 575,00 $, dépôt automatique effectué | PaymentByService
        fr | in:qonto.com | Vous avez reçu 1 440,00 € de SAS DOMAINE PEYRAC | PaymentByService
        fr | in:gocardless.com | Prélèvement rejeté chez votre client Studio Pilates 9 (96,00 €) | FailedPayment
        fr | in:malt.com | Mission "Refonte UX" terminée : 2 150 € virés sur votre compte bancaire | PlatformPayment
        fr | in:pennylane.com | Votre facture FA-2024-077 a bien été envoyée à Groupe Lemoine | BillingToolInvoice | FA-2024-077
        fr | in:freebe.me | Retard de paiement : votre facture 20240063 (Galerie Voss) a dépassé son échéance | BillingToolOverdue | 20240063
        fr | in+:ovh.com | [OVHcloud] Votre facture FR48817702 — prélèvement le 05/06 | BillToOwner | *
        fr | in:urssaf.fr | Votre échéance du 31/07 : 1 127 € à payer | - | *
        fr | in+:edf.fr | Facture de régularisation n° 10 214 556 781 | BillToOwner | *
        fr | in+ | Voici ma facture pour la voix off que tu m'as commandée (n° 6) – Karim | BillToOwner | *
        fr | out | RE: votre relance 77412 – mon chèque est parti hier | - | *
        fr | in:sfr.fr | Incident de paiement : votre prélèvement a été refusé | BillToOwner | *
        fr | in+:hiscox.fr | Appel de cotisation RC Pro 2025 | - | *
        fr | in+:revenuquebec.ca | Avis de cotisation TPS/TVQ – solde à payer | - | *
        fr | in+:bureauxpartages-lyon.fr | Loyer juin poste 12 + charges, merci de régler avant le 5 | - | *
        fr | out+ | Devis D-2024-19 (ill. jeunesse, 24 pl., cession 5 ans) | - | *
        fr | in+ | Bon de commande 45002217 à nous retourner signé | - | *
        fr | out+ | Pour Mme Ferrand (cabinet) : factures émises T2 + relevés bancaires | - | *
        fr | in | maquette facture v4 – le logo est trop petit | - | *
        fr | in | Avoir ton avis sur la couv avant 18h stp | - | *
        fr | in | TR: relance presse festival 2024 – qui s'en charge ? | - | *
        fr | in:freshdesk.com | [#55102] Remboursement client impossible dans le back-office | - | *
        fr | in | RIB + attestation Urssaf svp pour création fournisseur 108832 | - | *
        fr | in | il nous manque votre facture de mai !! | BillToOwner | *
        fr | out | Tarifs 2025 : 0,12 €/mot | - | *
        fr | in | "Acompte ou arrhes ?" atelier juridique jeudi 14 h (salle 302) | - | *
        fr | in | RV mardi 9h30 – budget comm. 12 000 €, ordre du jour | - | *
        fr | in+ | contrat de cession de droits n° 2024/118 à parapher | - | *
        fr | in | Vous héritez de 850 000 € – Me Delorme notaire | - | *
        fr | out | RE: bug n° 311, le montant TTC s'affiche en HT sur la page panier | - | *
        es | out+ | fra. 24/086 – maquetación catálogo otoño | Invoice | 24/086
        es | out+ | Te paso la factura de las fotos del bautizo | Invoice
        es | out+ | CFDI A-1207 interpretación simultánea Monterrey, OC 88120 | Invoice | A-1207
        es | out+ | Facturas 0043 y 0044 (abr/may) Clínica Sanz | Invoice | 0043 0044
        es | out+ | Cuenta de cobro 019 - edición podcast caps 11 a 14 (Bogotá) | Invoice | 019
        es | out+ | RE: factura rectificativa de la 24/086, el CIF iba mal | CorrectedInvoice | 24/086
        es | out+ | Anticipo 50% web Bodegas Lastra – factura ANT-05 | DepositInvoice | ANT-05
        es | out+ | Para reservar el 12/10: seña 30 %, te adjunto fc 00003-00000217 | DepositInvoice | FC00003-00000217
        es | out+ | Factura de abono por la 0039 (taller suspendido) | CreditNote | 0039
        es | out | sigo sin ver el pago de la fra 24/086... | Reminder | 24/086
        es | out+ | 3er aviso: fra 2023-140 vencida hace 60 días | Reminder | 2023-140
        es | out | Recibida la transferencia de la 0043, gracias Pilar! | Receipt | 0043
        es | out+ | pago recibido, va el complemento de la A-1207 | Receipt | A-1207
        es | in | RE: fotos bautizo, bizum hecho 😉 | PaymentByClient
        es | in+ | Comprobante transf. Bancolombia cuenta de cobro 019 | PaymentByClient | 019
        es | in | Re: 3er aviso fra 2023-140 – te lo pagan el jueves, perdona | Promise | 2023-140
        es | in | RV: factura A-1207 programada para pago el viernes 28 | Promise | A-1207
        es | in:mercadopago.com | Laura Benítez te pagó $ 85.000 | PaymentByService
        es | in:bbva.es | Has recibido una transferencia de 1.210,00 EUR de BODEGAS LASTRA SL | PaymentByService
        es | in:stripe.com | El pago de 150,00 € de tu cliente Clínica Sanz ha fallado | FailedPayment
        es | in:workana.com | Tu retiro de USD 640 fue procesado | PlatformPayment
        es | in:holded.com | Clínica Sanz ha visto tu factura F240051 | BillingToolInvoice | F240051
        es | in:getquipu.com | Tu factura 2024-0071 ha vencido y Bodegas Lastra aún no la ha pagado | BillingToolOverdue | 2024-0071
        es | in+:endesaclientes.com | Tu factura de luz PNR401N0088123 de 64,12 € | - | *
        es | in:agenciatributaria.gob.es | Domiciliación modelo 130 2T – cargo en cuenta 22/07 | BillToOwner | *
        es | in+:vodafone.es | Factura CI0927711843 disponible | BillToOwner | *
        es | in+ | te mando mi fra 7 por el etalonaje que me encargaste, Nacho | BillToOwner | *
        es | in:sat.gob.mx | Recordatorio: tu pago provisional de ISR de mayo está pendiente | BillToOwner | *
        es | out | Re: recibo devuelto cuota coworking, ya os lo pago hoy | - | *
        es | in:dondominio.com | No hemos podido cobrar la renovación de tu dominio pacomedina.com | BillToOwner | *
        es | in+:seg-social.es | Cuota autónomos RETA 05/2024 – recibo domiciliado | BillToOwner | *
        es | out | Vuestra factura V-24/10233: el papel era de 90 g y me cobráis 120 | - | *
        es | in+:personal.com.ar | Tu factura de Flow vence el 10/06 | BillToOwner | *
        es | out+ | Ppto. 24-031 spot 30" + 2 recortes, IVA no incl. | - | *
        es | in | OC 88120 autorizada, adelante con la cabina | - | *
        es | out+ | Gestoría: ingresos y gastos 2T (emitidas 0038–0044) | - | *
        es | in:holded.com | Webinar: adiós a los impagos con Verifactu | - | *
        es | in | plantilla factura – cambiad el azul por el Pantone 287 | - | *
        es | in | Abono transporte joven 2025, briefing campaña EMT | - | *
        es | in+ | guión "El anticipo" 3.ª versión, notas pág. 41 | BillToOwner | *
        es | in:zendesk.com | [Solicitud 201987] Reembolso no aparece en la app | - | *
        es | in | nos hace falta tu constancia de situación fiscal y CLABE para darte de alta | - | *
        es | in | ¿nos mandas ya la factura de abril? cierran contabilidad el 5 | - | *
        es | out | subida tarifas enero: 0,085/palabra | - | *
        es | in | urge traducción jurada de un finiquito (4 págs), ¿mañana 10h? | - | *
        es | in | Grupo focal "morosidad", sala 3, 16:30 | - | *
        es | in+ | Contrato prestación serv. 0211-2024 Alcaldía Medellín | - | *
        es | in | Ha ganado 1.500.000 € LOTERIA ref 44/8812 | - | *
        es | out | RE: issue 764 – el carrito no suma el IGIC | - | *
        ar | out+ | فاتورة رقم ٢٠٢٤/٣١ تصميم هوية مطعم زيتون | Invoice | 2024/31
        ar | out+ | مرفق الفاتورة الضريبية INV-0567 وعليها رقم الـ PO | Invoice | INV-0567
        ar | out+ | فاتورتين ١١٢ و ١١٣ تصوير منتجات ابريل ومايو | Invoice | 112 113
        ar | out+ | مستحقات المونتاج حلقة 7-9، فاتورة M-45 | Invoice | M-45
        ar | out+ | عفوا غلطت بالضريبة، هيدي النسخة المصححة من فاتورة M-45 | CorrectedInvoice | M-45
        ar | out+ | رد: فاتورة INV-0567 معدلة بالرقم الضريبي الصحيح | CorrectedInvoice | INV-0567
        ar | out+ | دفعة مقدمة 40% موقع عيادات النخبة – فاتورة 2024-D3 | DepositInvoice | 2024-D3
        ar | out+ | عشان نحجز يوم الفرح محتاج العربون، الفاتورة مرفقة | DepositInvoice
        ar | out+ | إشعار دائن عن الفاتورة ٩٨ بسبب إلغاء الورشة | CreditNote | 98
        ar | out | يا أستاذ سامي الفاتورة ١١٢ لسه ما وصلش تحويلها | Reminder | 112
        ar | out+ | تذكير ثالث / فاتورة INV-0540 متأخرة ٤٥ يوم | Reminder | INV-0540
        ar | out+ | سند قبض – فاتورة ٢٠٢٤/٣١ | Receipt | 2024/31
        ar | out | وصل المبلغ شكرا جزيلا (فاتورة M-45) | Receipt | M-45
        ar | in | رد: فاتورة ١١٣ تم التحويل انستاباي | PaymentByClient | 113
        ar | in+ | ايصال حوالة الراجحي – فاتورتكم INV-0567 | PaymentByClient | INV-0567
        ar | in | رد: تذكير INV-0540 - بكرا الصبح بحولك ياها ان شاء الله | Promise | INV-0540
        ar | in | Re: invoice M-47 المالية قالوا بينزل مع دفعة آخر الشهر | Promise | M-47
        ar | in:payoneer.com | لقد استلمت دفعة بقيمة 900.00 دولار من Nukhba Clinics LLC | PaymentByService
        ar | in:emiratesnbd.com | تم إيداع 4,725.00 درهم في حسابك من شركة زيتون للمطاعم | PaymentByService
        ar | in:tap.company | فشلت عملية الدفع من عميلك نورة العتيبي - 350 ر.س | FailedPayment
        ar | in:khamsat.com | تم تحويل أرباحك 215$ إلى حسابك في PayPal | PlatformPayment
        ar | in:wafeq.com | تم إرسال فاتورتك INV-2091 إلى مؤسسة الرواد | BillingToolInvoice | INV-2091
        ar | in:qoyod.com | فاتورة المبيعات INV-77 تجاوزت تاريخ الاستحقاق - العميل: دار المدى | BillingToolOverdue | INV-77
        ar | in+:stc.com.sa | فاتورتك الشهرية لرقم 0551234567 بقيمة 287.50 ر.س | BillToOwner | *
        ar | in:te.eg | اشتراك الإنترنت المنزلي ينتهي خلال ٣ أيام، يرجى السداد | BillToOwner | *
        ar | in+:dewa.gov.ae | الفاتورة الخضراء لشهر 6/2024 | BillToOwner | *
        ar | in+ | فاتورتي رقم ٤ عن تلوين الرسومات اللي كلفتني فيها - هبة | BillToOwner | *
        ar | out | رد: فاتورتكم 8812 – حولت لكم إيجار المكتب أمس | - | *
        ar | in:zatca.gov.sa | تذكير بسداد ضريبة القيمة المضافة للربع الثاني، رقم السداد 02904417735 | BillToOwner | *
        ar | in:godaddy.com | تعذر تجديد نطاقك: بطاقتك المنتهية بـ 3321 مرفوضة | - | *
        ar | in+:canva.com | إيصال اشتراكك في Canva Pro رقم 04215-9981 | BillToOwner | *
        ar | out | استفسار عن فاتورة مطبعتكم 1190، الكمية ناقصة ٢٠٠ نسخة | - | *
        ar | in:eta.gov.eg | تنبيه: آخر موعد لسداد ضريبة الدخل المستحقة عليك ٣١ مارس | BillToOwner | *
        ar | out+ | عرض سعر رقم ٥٥ – بودكاست 10 حلقات | - | *
        ar | in+ | أمر شراء PO-33018 معتمد من المشتريات | - | *
        ar | out+ | للمحاسب: فواتير الربع الأول كلها + كشف الحساب | - | *
        ar | in:wafeq.com | دليلك للمرحلة الثانية من الفوترة الإلكترونية | - | *
        ar | in | رد: تصميم نموذج سند قبض - تعديل الخط v2 | - | *
        ar | in | تحويل ملفات AI الى PDF قبل الساعة 5 ضروري | - | *
        ar | in | بدنا ترجمة قانون الضريبة رقم 67 لسنة 2016 | - | *
        ar | in:zendesk.com | [طلب #70215] خطأ في بوابة الدفع مدى | - | *
        ar | in | ابعتلي رقم الـ IBAN وصورة السجل التجاري لتسجيلك مورد | - | *
        ar | in | وين فاتورة شهر ٥؟ الحسابات عم تسأل | - | *
        ar | out | أسعاري الجديدة 2025: الساعة بـ ٣٥$ | - | *
        ar | in+ | عقد خدمات 114/2024 – بند الدفعات صفحة 6 | - | *
        ar | in | حفل تخرج دفعة 2024 جامعة القاهرة، فاضي تصور؟ | - | *
        ar | in | مبروك ربحت 1,000,000 درهم من سحب لولو | - | *
        ar | out | رد: تاسك 418 المجموع ما بيحسب الخصم بصفحة السلة | - | *
        ar | in | اجتماع ميزانية الحملة ٧٥ ألف، الاثنين 11:30 | - | *
        """;
}
