namespace MailCoach.Coaching.Tests.Payments.Subjects;

internal static class GermanSubjects
{
    public const string Table =
        """
        out+ | Rechnung 1042 | Invoice | 1042
        out+ | Rechnung RE-2024-0017 | Invoice | RE-2024-0017
        out+ | Rechnung Nr. 17/2024 für Mai | Invoice | 17/2024
        out+ | Ihre Rechnung Nr. 1042 | Invoice | 1042
        out+ | Rechnung 1.042 | Invoice | 1042
        out+ | Rechnung März 2024 | Invoice |
        out+ | Schlussrechnung 1042 Website | Invoice | 1042
        out+ | Rechnungen 1042 und 1043 | Invoice | 1042 1043
        out | Rechnung 1042: online ansehen | Invoice | 1042
        out+ | Korrigierte Rechnung 1042 | CorrectedInvoice | 1042
        out+ | Rechnungskorrektur zu Rechnung 1042 | CorrectedInvoice | 1042
        out+ | Abschlagsrechnung 1050 | DepositInvoice | 1050
        out+ | Anzahlungsrechnung RE-2024-0018 | DepositInvoice | RE-2024-0018
        out+ | Gutschrift zu Rechnung 1042 | CreditNote | 1042
        out+ | Stornorechnung 1042 | CreditNote | 1042
        out | Zahlungserinnerung Rechnung 1042 | Reminder | 1042
        out+ | 2. Mahnung Rechnung 1042 | Reminder | 1042
        out | Erinnerung: Rechnung 1042 | Reminder | 1042
        out | Rechnung 1042 noch offen | Reminder | 1042
        out | Vielen Dank für Ihre Zahlung, Rechnung 1042 | Receipt | 1042
        out | Zahlung erhalten, danke | Receipt |
        in:paypal.de | Sie haben eine Zahlung von Alpine Gear GmbH erhalten | PaymentByService |
        in:lexware.de | Zahlungseingang zu Rechnung 1042 | PaymentByService | 1042
        in:sparkasse-koeln.example | Zahlungseingang: 1.500,00 EUR von Alpine Gear GmbH | PaymentByService |
        in:sevdesk.de | Rechnung 1042 wurde an Alpine Gear versendet | BillingToolInvoice | 1042
        in:sevdesk.de | Rechnung 1042 ist überfällig | BillingToolOverdue | 1042
        in | Zahlungsavis 1042 | PaymentByClient | 1042
        in | Zahlung veranlasst: Rechnung 1042 | PaymentByClient | 1042
        in | Überweisung ist raus | PaymentByClient |
        in | Rechnung 1042 ist bezahlt | PaymentByClient | 1042
        in | Rechnung 1042 wird nächste Woche bezahlt | Promise | 1042
        in | Zahlung verzögert sich leider | Promise |
        in:mybank.example | Rücklastschrift zu Rechnung 1042 | FailedPayment | 1042
        in+ | Ihre Rechnung von Telekom | BillToOwner
        in+ | Rechnung 99812 | BillToOwner
        in:paypal.de | Beleg für Ihre Zahlung an Adobe | BillToOwner
        in | Mahnung: Rechnung 8817 | BillToOwner
        out | AW: Ihre Rechnung 99812 | -
        in | AW: Rechnung 1042 | -
        in | WG: Rechnung 1042 | -
        in | Frage zur Rechnung 1042 | -
        in | Bitte Rechnung an buchhaltung@alpine.example | -
        in | Rechnungsadresse hat sich geändert | -
        in | Rechnungsvorlage kostenlos herunterladen | -
        in | E-Rechnung wird Pflicht: das müssen Sie wissen | -
        in | So werden Rechnungen schneller bezahlt | -
        out+ | Angebot 1042 | -
        out+ | Kostenvoranschlag 2024-17 | -
        in+ | Bestellung 4711 | -
        in | Auftragsbestätigung 4711 | -
        in | Ihre Nebenkostenabrechnung 2023 | -
        out | Erinnerung: Termin am 3.5.2024 | -
        in | Erinnerung an das Abendessen | -
        out+ | Stundenzettel KW 42 | -
        in | Abmahnung wegen Urheberrecht | -
        in | Tickets für Samstag | -
        in | Bezahlte Werbung: Angebot | -
        in | Offene Stelle im Team | -
        in | Wir rechnen mit dir am Freitag | -
        in | Wir haben Ihre Rechnung erhalten | -
        in | Rechnung freigegeben | -
        in | Einladung zur Weihnachtsfeier | -
        in | Projekt 1042: offene Punkte | -
        in | Bestellnummer 4711 | -
        in | Flug 1042 am 12. März | -
        out | Neue Bankverbindung für Überweisungen | -
        in | Ihre Gehaltsabrechnung Oktober 2024 | -
        in | AW: Zahlungserinnerung | -
        in+ | Kostennote Steuerberatung Dr. Kern 3. Quartal | BillToOwner
        in | AW: AW: offener Betrag - Chef ist ab Mo wieder da, dann geht's sofort raus | Promise
        out+ | Honorar Flyer Kita Sonnenhügel, RE 2024-118 | Invoice | RE2024-118
        """;
}
