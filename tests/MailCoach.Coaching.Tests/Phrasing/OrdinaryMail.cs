namespace MailCoach.Coaching.Tests.Phrasing;

/// <summary>What freelancers write on an ordinary day, with the language in front: nothing in it is anybody's business.</summary>
internal static class OrdinaryMail
{
    public const string Table = """
        en | - | The draft is attached, please have a look when you can.
        en | - | Could you send me the dimensions of the window?
        en | - | I will be away on Monday and back on Tuesday.
        en | - | The invoice for March is on its way.
        en | - | Your feedback on the second draft was very clear.
        en | - | You always give such clear feedback.
        en | - | We still need the photos from the printer.
        en | - | I have yet to meet a kinder team.
        en | - | While the paint dries, I am writing the captions.
        en | - | However many copies you need, the printer can do them.
        en | - | The NASA poster uses the RGB file.
        en | - | I am sorry to hear that you were ill.
        en | - | Payment is due within 30 days, as the contract says.
        en | - | It was my fault that the file was missing.
        en | - | The launch is on Friday, and I am looking forward to it.
        en | - | Only one more page, and the book is done.
        en | - | You never once raised your voice.
        en | - | Do you still want the blue version?
        en | - | As always, it was a pleasure.
        en | - | I should have sent this yesterday.
        en | - | We could meet on Thursday at three.
        en | - | Rather than print it, we can share the link.
        en | - | Thank you for the quick payment.
        de | - | Der Entwurf liegt bei, schauen Sie gern hinein.
        de | - | Können Sie mir die Maße des Fensters schicken?
        de | - | Am Montag bin ich unterwegs und am Dienstag zurück.
        de | - | Die Rechnung für März ist unterwegs.
        de | - | Ihre Rückmeldung war sehr klar.
        de | - | Sie geben immer so klare Rückmeldungen.
        de | - | Wir brauchen noch die Fotos vom Drucker.
        de | - | Während die Farbe trocknet, schreibe ich die Texte.
        de | - | Schicken Sie mir doch bitte das Logo.
        de | - | Das war mein Fehler, die Datei fehlte.
        de | - | Die Zahlung ist laut Vertrag in 30 Tagen fällig.
        de | - | Es tut mir leid, dass Sie krank waren.
        de | - | Das Plakat der NASA nutzt die RGB-Datei.
        de | - | Nur noch eine Seite, dann ist das Buch fertig.
        de | - | Wie immer war es mir eine Freude.
        de | - | Wir könnten uns am Donnerstag um drei treffen.
        de | - | Möchten Sie lieber die blaue Fassung?
        de | - | Danke für die schnelle Zahlung.
        de | - | Ich hätte das gestern schicken sollen.
        de | - | Aber sicher, das mache ich gern.
        de | - | Außer Herrn Weber haben alle zugesagt.
        de | - | Der Start ist am Freitag, ich freue mich darauf.
        fr | - | Le projet de maquette est joint, regardez-le quand vous voulez.
        fr | - | Pouvez-vous m'envoyer les dimensions de la vitrine ?
        fr | - | Lundi je suis en déplacement, mardi je suis de retour.
        fr | - | La facture de mars est en route.
        fr | - | Votre retour sur la deuxième version était très clair.
        fr | - | Vous donnez toujours des retours très clairs.
        fr | - | Il nous manque encore les photos de l'imprimeur.
        fr | - | Pendant que la peinture sèche, j'écris les légendes.
        fr | - | C'était mon erreur, le fichier manquait.
        fr | - | Le paiement est dû à 30 jours, comme prévu au contrat.
        fr | - | Je suis désolée d'apprendre que vous étiez malade.
        fr | - | L'affiche de la NASA utilise le fichier RVB.
        fr | - | Plus qu'une page et le livre est fini.
        fr | - | Comme toujours, ce fut un plaisir.
        fr | - | Nous pourrions nous voir jeudi à quinze heures.
        fr | - | Préférez-vous la version bleue ?
        fr | - | Merci pour le paiement rapide.
        fr | - | J'aurais dû vous l'envoyer hier.
        fr | - | Le lancement est vendredi et je m'en réjouis.
        fr | - | Plutôt que d'imprimer, nous partagerons le lien.
        fr | - | Tout le monde sauf Paul a validé.
        es | - | El borrador va adjunto, míralo cuando puedas.
        es | - | ¿Me puedes enviar las medidas del escaparate?
        es | - | El lunes estoy de viaje y el martes vuelvo.
        es | - | La factura de marzo va en camino.
        es | - | Tus comentarios sobre la segunda versión fueron muy claros.
        es | - | Siempre das comentarios muy claros.
        es | - | Aún nos faltan las fotos de la imprenta.
        es | - | Mientras se seca la pintura, escribo los textos.
        es | - | Fue culpa mía, faltaba el archivo.
        es | - | El pago vence a 30 días, según el contrato.
        es | - | Siento que hayas estado enfermo.
        es | - | El cartel de la NASA usa el archivo RGB.
        es | - | Solo una página más y el libro está listo.
        es | - | Como siempre, fue un placer.
        es | - | Podríamos vernos el jueves a las tres.
        es | - | ¿Prefieres la versión azul?
        es | - | Gracias por el pago tan rápido.
        es | - | Debería haberlo enviado ayer.
        es | - | El lanzamiento es el viernes y me hace ilusión.
        es | - | En lugar de imprimirlo, compartimos el enlace.
        es | - | Todos menos Pablo han dado el visto bueno.
        ar | - | المسودة مرفقة، يسعدني أن تطلعوا عليها متى شئتم.
        ar | - | هل يمكنكم إرسال قياسات الواجهة؟
        ar | - | سأكون في سفر يوم الاثنين وأعود الثلاثاء.
        ar | - | فاتورة شهر مارس في الطريق.
        ar | - | كانت ملاحظاتكم على النسخة الثانية واضحة جداً.
        ar | - | ملاحظاتكم دائماً واضحة.
        ar | - | ما زالت تنقصنا صور المطبعة.
        ar | - | بينما يجف الطلاء أكتب النصوص.
        ar | - | كان الخطأ مني، فالملف كان ناقصاً.
        ar | - | تستحق الدفعة خلال 30 يوماً كما ورد في العقد.
        ar | - | يؤسفني أنكم كنتم مرضى.
        ar | - | صفحة واحدة فقط ويكتمل الكتاب.
        ar | - | كالعادة، كان العمل معكم متعة.
        ar | - | يمكن أن نلتقي يوم الخميس الساعة الثالثة.
        ar | - | هل تفضلون النسخة الزرقاء؟
        ar | - | شكراً على الدفع السريع.
        ar | - | الإطلاق يوم الجمعة وأنا متحمس له.
        ar | - | وافق الجميع ما عدا باسم.
        ar | - | أشكركم على حسن تعاونكم.
        ar | - | أرسلت لكم الملفات هذا الصباح.
        en | - | Please find the corrected captions below.
        en | - | I moved the meeting to half past two.
        en | - | Would the smaller format work for you?
        en | - | The shop window looks even better at night.
        en | - | I will keep the source files until the end of the year.
        en | - | Nobody but the printer has seen it yet.
        en | - | It is still raining in Hamburg, so I am drawing indoors.
        en | - | You may use the photos however you wish.
        en | - | I feel honoured to be part of this.
        en | - | I need the logo as a vector file.
        en | - | Since you asked, my favourite is the second one.
        en | - | The contract ends in June, and we agreed on that in March.
        en | - | Sorry, I forgot the attachment.
        en | - | I only work in the mornings this week.
        en | - | The HTML and CSS are in the repository.
        de | - | Die korrigierten Bildunterschriften finden Sie unten.
        de | - | Ich habe das Treffen auf halb drei verlegt.
        de | - | Wäre das kleinere Format auch gut für Sie?
        de | - | Das Schaufenster sieht nachts noch schöner aus.
        de | - | Ich bewahre die Quelldateien bis Jahresende auf.
        de | - | Die Fotos dürfen Sie verwenden, wie Sie möchten.
        de | - | Ich brauche das Logo als Vektordatei.
        de | - | Da Sie fragen: Mir gefällt die zweite am besten.
        de | - | Der Vertrag läuft bis Juni, so haben wir es vereinbart.
        de | - | Entschuldigung, ich habe den Anhang vergessen.
        de | - | Ich arbeite diese Woche nur vormittags.
        de | - | HTML und CSS liegen im Repository.
        de | - | Bis auf eine Seite ist alles fertig.
        de | - | Ich bin noch im Zug und melde mich später.
        de | - | Schön, dass Sie sich immer Zeit nehmen.
        fr | - | Vous trouverez les légendes corrigées ci-dessous.
        fr | - | J'ai déplacé la réunion à quatorze heures trente.
        fr | - | Le petit format vous conviendrait-il ?
        fr | - | La vitrine est encore plus belle la nuit.
        fr | - | Je garde les fichiers sources jusqu'à la fin de l'année.
        fr | - | Vous pouvez utiliser les photos comme vous voulez.
        fr | - | J'ai besoin du logo en vectoriel.
        fr | - | Puisque vous demandez, je préfère la deuxième.
        fr | - | Le contrat court jusqu'en juin, comme convenu.
        fr | - | Pardon, j'ai oublié la pièce jointe.
        fr | - | Je ne travaille que le matin cette semaine.
        fr | - | Le HTML et le CSS sont dans le dépôt.
        fr | - | Je suis encore dans le train et vous écris plus tard.
        fr | - | C'est gentil de toujours prendre le temps.
        fr | - | À part une page, tout est prêt.
        es | - | Abajo encontrarás los pies de foto corregidos.
        es | - | He cambiado la reunión a las dos y media.
        es | - | ¿Te serviría el formato pequeño?
        es | - | El escaparate se ve aún mejor de noche.
        es | - | Guardo los archivos fuente hasta fin de año.
        es | - | Puedes usar las fotos como quieras.
        es | - | Necesito el logotipo en vectorial.
        es | - | Ya que preguntas, prefiero la segunda.
        es | - | El contrato dura hasta junio, como acordamos.
        es | - | Perdón, olvidé el adjunto.
        es | - | Esta semana solo trabajo por la mañana.
        es | - | El HTML y el CSS están en el repositorio.
        es | - | Sigo en el tren y te escribo luego.
        es | - | Qué bien que siempre te tomes el tiempo.
        es | - | Salvo una página, todo está listo.
        ar | - | تجدون التعليقات المصححة في الأسفل.
        ar | - | نقلت الاجتماع إلى الثانية والنصف.
        ar | - | هل يناسبكم القياس الصغير؟
        ar | - | الواجهة أجمل في الليل.
        ar | - | سأحتفظ بالملفات المصدرية حتى نهاية السنة.
        ar | - | يمكنكم استخدام الصور كما تشاؤون.
        ar | - | أحتاج إلى الشعار بصيغة متجهة.
        ar | - | بما أنكم سألتم، أفضّل الثانية.
        ar | - | العقد مستمر حتى يونيو كما اتفقنا.
        ar | - | عفواً، نسيت المرفق.
        ar | - | أعمل هذا الأسبوع في الصباح فقط.
        ar | - | ما زلت في القطار وسأكتب لكم لاحقاً.
        ar | - | جميل أنكم تخصصون الوقت دائماً.
        ar | - | باستثناء صفحة واحدة، كل شيء جاهز.
        ar | - | سررت برؤية المتجر أمس.
        en | - | Your team has always trusted me with the colours.
        en | - | We finished on time despite the rain.
        en | - | The shop door was open when I came by on Sunday.
        en | - | Let me know if the blue version prints too dark.
        en | - | If the budget for the print grows, we can add gold foil.
        en | - | The deadline for the brochure is the fifth.
        de | - | Ihr Team hat mir immer vertraut.
        de | - | Sagen Sie mir, ob das Blau im Druck zu dunkel ist.
        de | - | Wenn das Druckbudget wächst, nehmen wir Goldfolie dazu.
        de | - | Der Abgabetermin für die Broschüre ist der fünfte.
        de | - | Ich komme am Freitag mit dem Zug zurück.
        de | - | Die Pause am Nachmittag war schön.
        fr | - | Dites-moi si le bleu est trop sombre à l'impression.
        fr | - | Si le budget d'impression augmente, nous ajouterons de la dorure.
        fr | - | La date limite pour la brochure est le cinq.
        fr | - | Je rentre vendredi en train.
        fr | - | La pause de l'après-midi était agréable.
        fr | - | Votre équipe m'a toujours bien accueilli.
        es | - | Dime si el azul sale demasiado oscuro en la imprenta.
        es | - | Si crece el presupuesto de impresión, añadimos dorado.
        es | - | La fecha de entrega del folleto es el cinco.
        es | - | Vuelvo el viernes en tren.
        es | - | El descanso de la tarde fue agradable.
        es | - | Tu equipo siempre me ayudó.
        ar | - | أخبروني إن كان الأزرق داكناً في الطباعة.
        ar | - | موعد تسليم الكتيب هو الخامس من الشهر.
        ar | - | أعود يوم الجمعة بالقطار.
        ar | - | كانت استراحة العصر لطيفة.
        ar | - | فريقكم ساعدني دائماً.
        ar | - | إذا زادت ميزانية الطباعة نضيف التذهيب.
        en | - | The printer will call you before noon.
        en | - | I liked the second photo best.
        en | - | Shall we use the green for the spring issue?
        de | - | Die Druckerei ruft Sie vor Mittag an.
        de | - | Mir gefällt das zweite Foto am besten.
        de | - | Nehmen wir das Grün für das Frühlingsheft?
        fr | - | L'imprimeur vous appelle avant midi.
        fr | - | La deuxième photo me plaît beaucoup.
        fr | - | Prenons-nous le vert pour le numéro de printemps ?
        es | - | La imprenta te llama antes del mediodía.
        es | - | La segunda foto es la que más me gusta.
        es | - | ¿Usamos el verde para el número de primavera?
        ar | - | ستتصل بكم المطبعة قبل الظهر.
        ar | - | أعجبتني الصورة الثانية أكثر.
        ar | - | هل نستخدم الأخضر لعدد الربيع؟
        en | - | The meeting room is booked for Tuesday.
        de | - | Der Raum ist für Dienstag gebucht.
        fr | - | La salle est réservée pour mardi.
        es | - | La sala está reservada para el martes.
        ar | - | القاعة محجوزة ليوم الثلاثاء.
        en | - | I have added the captions to the second page.
        de | - | Die Bildtexte stehen jetzt auf der zweiten Seite.
        fr | - | J'ai ajouté les légendes à la deuxième page.
        es | - | He añadido los textos en la segunda página.
        ar | - | أضفت النصوص إلى الصفحة الثانية.
        """;
}
