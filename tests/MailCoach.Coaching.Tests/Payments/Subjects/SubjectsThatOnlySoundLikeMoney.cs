namespace MailCoach.Coaching.Tests.Payments.Subjects;

/// <summary>Hard negatives with the language in front: money words that mean something else, and bills that the owner gets.</summary>
internal static class SubjectsThatOnlySoundLikeMoney
{
    public const string Table =
        """
        en | in | Invoice template we like | -
        en | in | Re: Invoice template | -
        en | in | Project 1042: kickoff notes | -
        en | in | Ticket #1042 closed | -
        en | in | Case 1042: payment button not working | -
        en | in | PO 4711 for the website | -
        en | in | Purchase order PO-2026-17 attached | -
        en | in+ | Signed contract 2026-17 | -
        en | in | Call me: +44 20 7946 0958 | -
        en | in | 2026 budget review | -
        en | in | Payroll cut-off dates | -
        en | in | Deposit slip design for the bank app | -
        en | in | Transfer of the domain | -
        en | in | Transfer to terminal 2 | -
        en | in | Bill is joining the call | -
        en | in | Paid social plan for March | -
        en | in | Overdue library books | BillToOwner
        en | in | Settled on the blue logo | -
        en | in | Receipt printer driver | -
        en | in | Statement piece for the lobby | -
        en | in | Credit where credit is due | -
        en | in | Reminder: please fill in your timesheet | -
        en | in | Reminder: brand workshop on Friday | -
        en | in | Follow up on our meeting | -
        en | in | Your invoice from Vercel | BillToOwner
        en | in | Your Zoom invoice INV2026 is ready | BillToOwner
        en | in+ | Invoice INV-7781 for your Slack subscription | BillToOwner
        en | in | Your payment to Adobe was successful | BillToOwner
        en | in:stripe.com | Receipt from Linear Orbit Inc | BillToOwner
        en | in | Rent due on the 1st | -
        en | in | Council tax bill 2026 | -
        en | in | Course invoice for your daughter's swimming lessons | BillToOwner
        en | in | Early payment discount program | -
        en | in | 7 tips to chase late invoices | -
        en | in | The true cost of late payments (report) | -
        en | in | Webinar: e-invoicing in 2027 | -
        en | out | Re: PO 4711 | -
        en | out | Can you confirm the billing address? | -
        en | out | Where should I send the invoice? | -
        en | out | Re: Invoice from Print Shop | -
        en | out | Re: Your Zoom invoice INV2026 is ready | -
        en | out | Payment integration: estimate | -
        en | out+ | Quote for invoice design | -
        en | out+ | Rate card 2026 | -
        en | out | Next steps after the deposit feature | -
        en | out | Day rate and payment terms | -
        en | out | Re: Payment page: copy changes | -
        de | in | Projekt 1042: Abnahme | -
        de | in | Ticket 1042 geschlossen | -
        de | in+ | Auftrag 2026-17 unterschrieben | -
        de | in | Zahlungsmodul im Shop defekt | -
        de | in | Überweisungsvorlage im Design | -
        de | in | Mahnwesen-App: Entwürfe | -
        de | in | Offene Punkte aus dem Meeting | -
        de | in | Offene Fragen | -
        de | in | Fällig: Feedback bis Freitag | -
        de | in | Rückruf bitte: 030 1234567 | -
        de | in | Budget 2026 | -
        de | in | Gutschein zum Geburtstag | -
        de | in | Erinnerung: Stundenzettel abgeben | -
        de | in | Rechnen Sie mit uns | -
        de | in | Mit der Rechnung stimmt die Adresse nicht | -
        de | in | Bitte neue Rechnungsadresse beachten | -
        de | in | Ihre Rechnung von Vercel | BillToOwner
        de | in+ | Rechnung 7781 für Ihr Adobe-Abo | BillToOwner
        de | in | Ihre Zahlung an Adobe war erfolgreich | BillToOwner
        de | in | Versicherung: Beitragsrechnung 2026 | -
        de | in | Webinar: E-Rechnung ab 2027 | -
        de | in | Skonto: lohnt sich das? | -
        de | in | 5 Tipps gegen Zahlungsausfälle | -
        de | out | Re: Bestellung 4711 | -
        de | out | Wohin darf ich die Rechnung schicken? | -
        de | out | AW: Ihre Rechnung von Vercel | -
        de | out+ | Angebot Rechnungsdesign | -
        de | out | Tagessatz und Zahlungsziel | -
        de | out | AW: Zahlungsmodul: Texte | -
        fr | in | Projet 1042 : compte rendu | -
        fr | in | Ticket 1042 clos | -
        fr | in+ | Contrat 2026-17 signé | -
        fr | in | Module de paiement en panne | -
        fr | in | Page facture : maquette | -
        fr | in | Avoir ton avis sur le logo | -
        fr | in | Avoir des nouvelles ? | -
        fr | in | Règlement de copropriété | -
        fr | in | Échéance du projet : vendredi | -
        fr | in | Relance du projet Café | -
        fr | in | Rappel : feuille d'heures | -
        fr | in | Budget 2026 | -
        fr | in | Appelez-moi au 06 12 34 56 78 | -
        fr | in | Votre facture Vercel | BillToOwner
        fr | in+ | Facture 7781 pour votre abonnement Adobe | BillToOwner
        fr | in | Votre paiement à Adobe a bien été effectué | BillToOwner
        fr | in | Webinaire : la facture électronique en 2027 | -
        fr | in | 5 astuces contre les impayés | -
        fr | out | Re: Bon de commande 4711 | -
        fr | out | À quelle adresse envoyer la facture ? | -
        fr | out | Re: Votre facture Vercel | -
        fr | out+ | Devis maquette facture | -
        fr | out | Tarif journalier et conditions de paiement | -
        es | in | Proyecto 1042: acta | -
        es | in | Ticket 1042 cerrado | -
        es | in+ | Contrato 2026-17 firmado | -
        es | in | Módulo de pago: error en producción | -
        es | in | Pantalla de facturas: diseño | -
        es | in | Pendiente: tu opinión sobre el logo | -
        es | in | Temas pendientes de la reunión | -
        es | in | Aviso: cambio de horario | -
        es | in | Recordatorio: hoja de horas | -
        es | in | Presupuesto 2026 aprobado | -
        es | in | Llámame al 612 34 56 78 | -
        es | in | Tu factura de Vercel | BillToOwner
        es | in+ | Factura 7781 de tu suscripción a Adobe | BillToOwner
        es | in | Tu pago a Adobe se ha realizado | BillToOwner
        es | in | Seminario: factura electrónica en 2027 | -
        es | in | 5 trucos contra la morosidad | -
        es | out | Re: Orden de compra 4711 | -
        es | out | ¿A qué dirección envío la factura? | -
        es | out | Re: Tu factura de Vercel | -
        es | out+ | Presupuesto diseño de facturas | -
        es | out | Tarifa diaria y condiciones de pago | -
        ar | in | مشروع 1042: محضر الاجتماع | -
        ar | in | تذكرة 1042 مغلقة | -
        ar | in+ | أمر شراء 4711 | -
        ar | in+ | العقد الموقع 2026-17 | -
        ar | in | صفحة الدفع في الموقع لا تعمل | -
        ar | in | تصميم صفحة الفواتير | -
        ar | in | تذكير: ورشة العمل يوم الخميس | -
        ar | in | متابعة اجتماع أمس | -
        ar | in | ميزانية 2026 | -
        ar | in | اتصل بي 0501234567 | -
        ar | in | فاتورتك من فيرسل | BillToOwner
        ar | in | ندوة: الفوترة الإلكترونية 2027 | -
        ar | in | خمس نصائح لتحصيل الفواتير | -
        ar | in | تحويل المكالمة إلى ليلى | -
        ar | out | رد: أمر شراء 4711 | -
        ar | out | إلى أي عنوان أرسل الفاتورة؟ | -
        ar | out | رد: فاتورتك من فيرسل | -
        ar | out+ | عرض سعر تصميم الفواتير | -
        en | in | Your invoice 5531 is on its way to you | BillToOwner
        en | in | Reminder: payment of invoice 88 is due by the end of the month | BillToOwner
        en | in | Issue 118 goes out on Friday | -
        en | in | Re: Issue 118 goes out on Friday | -
        en | in | Re: draft 3 went out this morning | -
        de | in | Zahlungserinnerung Rechnung 4410, bitte bis Monatsende | BillToOwner
        de | in | AW: Newsletter 12 geht am Montag raus | -
        de | in | Re: Entwurf ist raus, versprochen | -
        fr | in | Rappel : facture 7712 à régler en fin de mois | BillToOwner
        fr | in | RE: maquette 2, promis pour lundi | -
        es | in | Recordatorio: la factura 3310 vence a finales de mes | BillToOwner
        es | in | RE: boletín 14 sale el viernes | -
        ar | in | تذكير: فاتورة ٣٣١ مستحقة نهاية الشهر | BillToOwner
        ar | in | رد: الحلقة ١٢ بتنزل الأسبوع الجاي | -
        """;
}
