namespace MailCoach.Coaching.Tests.Phrasing;

/// <summary>French sentences with what should be found in them.</summary>
internal static class SentencesFrench
{
    public const string Table = """
        adversative | J’aime la nouvelle boutique, mais les soirées sont longues.
        adversative | Mais je dois partir.
        adversative | Le projet était beau. Cependant, je pars en mars.
        adversative | Toutefois, la facture reste ouverte.
        adversative | Bien que j’aie aimé ce travail, je pars.
        adversative | Même si l’équipe est gentille, je suis fatigué.
        adversative | Malgré les longues journées, merci.
        adversative | Le logo est prêt ; en revanche, la facture est ouverte.
        adversative | L’idée est bonne, par contre le budget est petit.
        adversative | Néanmoins, je vous remercie.
        adversative | Et pourtant, je pars.
        adversative | C’était une belle année. Cela dit, je m’arrête.
        adversative | Quoique fatigué, je termine le menu.
        adversative | Le travail me plaît, sauf que les délais changent.
        - | Je vous envoie le logo mais aussi la charte.
        - | Mais oui, avec plaisir.
        - | J’espère bien que tout va bien.
        - | Non seulement c’est utile, mais c’est beau.
        - | Je suis encore là jusqu’à vendredi.
        - | Il ne reste que deux pages.
        - | Aussi bien que possible.
        - | L’anneau est en or.
        - | Pendant que j’étais absente, Dana a répondu.
        - | Le fichier n’est pas encore prêt.
        - | La personne qui prendra la suite aura tous les fichiers.
        - | Les clients de la boutique aiment le menu.
        - | Je sais bien que la boutique vous tient à cœur.
        blame | Vous ne payez jamais à temps.
        blame | Tu ne réponds jamais.
        blame | Vous êtes toujours en retard.
        blame | Vous changez toujours d’avis.
        blame | À cause de vous, j’ai perdu une semaine.
        blame | C’est votre faute.
        blame | Vous n’avez pas payé les trois dernières factures.
        blame | Vous avez ignoré tous mes messages.
        blame | Vous ne respectez pas mon temps.
        blame | Vous auriez dû me prévenir.
        blame | Vous êtes insupportable.
        blame | Vous avez été impolie au téléphone.
        blame | Vos retards me coûtent cher, vos retards sont constants.
        blame | Votre comportement est inadmissible.
        blame | J’ai l’impression que vous profitez de moi.
        blame | Je trouve que vous exagérez.
        blame | Je me sens exploitée.
        blame | Je me suis sentie ignorée.
        blame | Pourquoi ne payez-vous jamais à temps ?
        blame | Comment osez-vous écrire à minuit ?
        blame | Tu m’as déçu.
        blame | Vous me faites perdre mon temps.
        blame | Vous payez en retard.
        blame | Chaque fois que vous appelez, c’est la crise.
        - | Vous avez toujours été aimable avec moi.
        - | Vous ne m’avez jamais déçue.
        - | Tu as toujours payé à l’heure.
        - | J’ai le sentiment que mon travail change.
        - | Je pense que quelqu’un d’autre vous servirait mieux.
        - | Si vous n’avez jamais reçu le fichier, je le renvoie.
        - | Ce n’est pas votre faute.
        - | Vous n’avez pas besoin de répondre aujourd’hui.
        - | Les trois dernières factures ont été réglées trois semaines après leur date.
        - | Je serai toujours heureuse de voir la boutique.
        - | Grâce à vous, j’ai beaucoup appris.
        - | Je me sens inquiète quand je prépare le mois.
        - | Merci pour votre confiance.
        insult | Vous êtes un idiot.
        insult | Quelle bande d’incapables.
        insult | C’est ridicule.
        insult | Merci pour rien.
        insult | Bravo pour ce désastre.
        insult | Vous êtes un menteur.
        insult | C’est n’importe quoi.
        insult | Des gens comme vous, je n’en veux plus.
        insult | C’est gentil d’avoir enfin daigné répondre, comme c’est gentil d’avoir enfin daigné répondre.
        - | Pardon pour cette question stupide.
        - | C’était une erreur idiote de ma part, mon erreur idiote.
        - | Quelle belle surprise que cette boutique.
        - | Bravo pour cette ouverture.
        - | Nulle part ailleurs on ne mange si bien.
        threat | Payez avant vendredi, sinon je coupe le site.
        threat | Vous allez le regretter.
        threat | Si vous ne payez pas, je supprime vos fichiers.
        threat | C’est mon dernier avertissement.
        threat | Mon avocat vous contactera.
        threat | On se verra au tribunal.
        threat | Je laisserai un mauvais avis.
        threat | Ne m’obligez pas à parler à vos clients.
        - | Des intérêts courent à partir du 1er juin selon le contrat.
        - | Comme convenu, je remets les fichiers après le dernier paiement.
        - | Si vous n’avez pas le fichier, je le renvoie.
        - | La dernière facture est à régler le 12 février.
        shouting | J’attends une réponse IMMÉDIATEMENT.
        shouting | Ce n’est PAS ce qui était convenu.
        shouting | Merci beaucoup !!
        shouting | Où sont les fichiers ???
        - | Le PDF et la TVA sont en pièce jointe.
        - | Merci beaucoup !
        over-apology | Je suis désolé. Encore désolé.
        over-apology | Veuillez m’excuser, et pardon pour le délai.
        - | Je suis désolée pour ce délai court.
        - | Inutile de vous excuser.
        open-door | Si vous changez d’avis, écrivez-moi.
        open-door | Ma porte reste ouverte.
        open-door | Faisons une pause et on verra bien.
        open-door | Dites-moi si vous préférez continuer.
        open-door | Je serais heureux de continuer comme avant.
        - | Dana pourra continuer avec vous.
        - | Je réponds aux questions sur les fichiers jusqu’en mars.
        unclear-ending | Peut-être devrions-nous arrêter notre collaboration.
        unclear-ending | Je pense mettre fin à notre collaboration.
        unclear-ending | J’envisage d’arrêter notre collaboration.
        has ending | J’ai décidé de mettre fin à notre collaboration.
        has ending | Mon dernier jour sera le 29 janvier.
        has ending | Notre collaboration prendra fin le 31 mars.
        has ending | Je ne pourrai plus travailler pour vous à partir d’avril.
        has ending | J’arrête mon travail mensuel en mars.
        lacks ending | J’aime la nouvelle carte.
        has care | La deuxième boutique est une étape magnifique.
        has care | J’admire ce que vous construisez.
        lacks care | Mon dernier jour est vendredi.
        has i-statement | Je sens mon travail changer.
        has i-statement | J’ai décidé de partir.
        lacks i-statement | Le contrat prend fin en mars.
        has next-step | D’ici là, vous aurez tous les fichiers.
        has next-step | Je vous présente volontiers Dana.
        lacks next-step | J’ai décidé de partir.
        has request | Pourrions-nous passer au virement automatique ?
        has request | Je vous propose un paiement sous 14 jours.
        lacks request | Les trois dernières factures étaient en retard.
        """;
}
