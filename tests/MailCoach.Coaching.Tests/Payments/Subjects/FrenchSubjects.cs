namespace MailCoach.Coaching.Tests.Payments.Subjects;

internal static class FrenchSubjects
{
    public const string Table =
        """
        out+ | Facture 1042 | Invoice | 1042
        out+ | Facture n° F2024-003 | Invoice | F2024-003
        out+ | Votre facture n°1042 | Invoice | 1042
        out+ | Facture de mars 2024 | Invoice |
        out+ | Factures 1042 et 1043 | Invoice | 1042 1043
        out | Facture 1042 : lien de téléchargement | Invoice | 1042
        out+ | Facture corrigée 1042 | CorrectedInvoice | 1042
        out+ | Facture d'acompte 1050 | DepositInvoice | 1050
        out+ | Avoir n° 7 sur facture 1042 | CreditNote | 7 1042
        out | Relance facture 1042 | Reminder | 1042
        out | Rappel : facture 1042 | Reminder | 1042
        out | 2e relance – facture F2024-003 | Reminder | F2024-003
        out | Facture 1042 impayée | Reminder | 1042
        out | Merci pour votre paiement (facture 1042) | Receipt | 1042
        out | Paiement bien reçu, merci | Receipt |
        in:paypal.fr | Vous avez reçu un paiement de Alpine Gear | PaymentByService |
        in:stripe.com | Alpine Gear a payé votre facture 1042 | PaymentByService | 1042
        in:banque-alpes.example | Virement reçu de ALPINE GEAR SARL | PaymentByService |
        in:pennylane.com | La facture 1042 a été envoyée à Alpine Gear | BillingToolInvoice | 1042
        in | Avis de virement 1042 | PaymentByClient | 1042
        in | Virement effectué pour la facture 1042 | PaymentByClient | 1042
        in | Facture 1042 réglée | PaymentByClient | 1042
        in | Règlement facture 1042 | PaymentByClient | 1042
        in | La facture 1042 sera réglée vendredi | Promise | 1042
        in | Virement prévu la semaine prochaine | Promise |
        in:ma-banque.example | Prélèvement rejeté, facture 1042 | FailedPayment | 1042
        in+ | Votre facture Orange | BillToOwner
        in+ | Facture 88123 EDF | BillToOwner
        in:paypal.fr | Reçu pour votre paiement à Adobe | BillToOwner
        in | Rappel : votre facture 8817 est échue | BillToOwner
        out | Re: Votre facture 88123 | -
        in | Re : Facture 1042 | -
        in | TR: Facture 1042 | -
        in | Question sur la facture 1042 | -
        in | Merci de nous envoyer la facture | -
        in | Adresse de facturation | -
        in | Modèle de facture gratuit | -
        in | La facturation électronique arrive | -
        in | Soyez payé plus vite | -
        out+ | Devis 1042 | -
        out+ | Devis n° 2024-17 | -
        in+ | Bon de commande 4711 | -
        in | Confirmation de commande 99812 | -
        in | Rappel : réunion demain à 10:30 | -
        out | Relance : retour sur la maquette | -
        in | Règlement intérieur 2024 | -
        in | Avoir un bébé : conseils | -
        in | Le facteur est passé | -
        in | Photos du voyage | -
        in | Congés payés 2024 | -
        in | Votre facture a bien été reçue : facture validée | -
        in | Nous avons bien reçu votre facture 1042 | -
        in | Projet 1042 : points ouverts | -
        in | RE: Relance facture 1042 | -
        in | Virement de bord | -
        out | Notre RIB pour le virement | -
        in | Vol 1042 le 12 mars | -
        in | Re: impayé - désolée, je vous règle ça lundi sans faute | Promise
        """;
}
