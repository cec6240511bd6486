namespace MailCoach.Coaching.Tests.Phrasing;

/// <summary>German sentences with what should be found in them.</summary>
internal static class SentencesGerman
{
    public const string Table = """
        adversative | Ich mag den neuen Laden, aber die Abende sind mir zu lang.
        adversative | Aber ich muss gehen.
        adversative | Die Arbeit war schön. Allerdings fehlt mir die Zeit.
        adversative | Die Idee ist gut, jedoch ist das Budget klein.
        adversative | Obwohl ich gern bei Ihnen war, höre ich auf.
        adversative | Trotz der langen Tage war es schön.
        adversative | Es war zwar schön, und ich gehe.
        adversative | Das Projekt war spannend. Dennoch höre ich auf.
        adversative | Trotzdem danke ich für alles, was war.
        adversative | Wenngleich es mir schwerfällt, gehe ich.
        adversative | Einerseits war es gut, andererseits war es viel.
        adversative | Die Marke wächst, doch die Zeit fehlt mir.
        adversative | Auch wenn ich die Arbeit mag, höre ich auf.
        adversative | Nichtsdestotrotz wünsche ich alles Gute.
        adversative | Die Farben sind schön, hingegen stört mich die Schrift.
        adversative | Das Angebot ist gut, die Frist ist allerdings kurz.
        adversative | Ich bleibe gleichwohl dankbar.
        - | Aber gern!
        - | Aber natürlich schicke ich die Dateien.
        - | Melden Sie sich doch.
        - | Schreiben Sie mir doch kurz.
        - | Das ist aber nett von Ihnen.
        - | Ich bin noch bis Freitag da.
        - | Es fehlen nur zwei Seiten.
        - | Während ich weg war, hat Dana geantwortet.
        - | Die Datei ist noch nicht fertig.
        - | Ich erinnere mich gern an den ersten Entwurf.
        - | Und zwar am Freitag.
        - | Nicht nur der Laden, auch die Karte ist schön.
        - | Ein Lob ohne Wenn und Aber.
        blame | Sie zahlen immer zu spät.
        blame | Du antwortest nie auf meine Fragen.
        blame | Sie haben noch nie pünktlich bezahlt.
        blame | Ständig ändern Sie den Auftrag.
        blame | Wegen Ihnen habe ich das Wochenende verloren.
        blame | Das ist Ihre Schuld.
        blame | Du bist schuld, dass wir zu spät sind.
        blame | Sie haben meine Nachrichten ignoriert.
        blame | Sie haben die letzten Rechnungen nicht bezahlt.
        blame | Du respektierst meine Zeit nicht.
        blame | Sie hätten mir das früher sagen müssen.
        blame | Sie sind unzuverlässig.
        blame | Du warst am Telefon unhöflich.
        blame | Ihre ständigen Änderungen kosten mich Nerven.
        blame | Ihr Verhalten war unmöglich.
        blame | Ich habe das Gefühl, dass Sie mich ausnutzen.
        blame | Ich finde, dass du nie zuhörst.
        blame | Ich fühle mich ausgenutzt.
        blame | Ich fühle mich von Ihnen übergangen.
        blame | Ich habe mich oft ignoriert gefühlt.
        blame | Warum können Sie nicht pünktlich zahlen?
        blame | Wie kannst du nur so spät zahlen?
        blame | Du hast mich enttäuscht.
        blame | Sie lassen mich warten.
        blame | Sie machen mir das Leben schwer.
        blame | Du hast schon wieder vergessen zu zahlen.
        - | Sie waren immer freundlich zu mir.
        - | Du hast mich nie enttäuscht.
        - | Sie haben immer pünktlich bezahlt.
        - | Ich habe das Gefühl, dass meine Arbeit sich verändert.
        - | Ich glaube, dass jemand anderes Ihnen besser helfen kann.
        - | Ich finde, Sie wären bei Dana besser aufgehoben.
        - | Falls Sie nie eine Datei bekommen haben, schicke ich sie noch einmal.
        - | Das ist nicht Ihre Schuld.
        - | Sie müssen nicht gleich antworten.
        - | Die letzten drei Rechnungen wurden drei Wochen nach ihrem Datum bezahlt.
        - | Wegen Ihrer Eröffnung liefere ich schon am Montag.
        - | Ich denke immer gern an unsere Gespräche.
        - | Sie können stolz auf den Laden sein.
        - | Ich fühle mich unruhig, wenn ich den Monat plane.
        insult | Sie sind ein Idiot.
        insult | Das ist die dümmste Idee, und Sie sind inkompetent.
        insult | Was für ein Saftladen.
        insult | Das ist lächerlich.
        insult | Danke für nichts.
        insult | Schön, dass Sie sich endlich mal melden.
        insult | Du bist ein Geizhals.
        insult | So ein Unsinn.
        insult | Halten Sie den Mund.
        insult | Leute wie Sie braucht niemand.
        - | Entschuldigen Sie die dumme Frage.
        - | Das war mein dummer Fehler.
        - | Schön, dass Sie schreiben.
        - | Die Karte ist verdammt gut geworden.
        - | Danke für alles.
        threat | Zahlen Sie bis Freitag, sonst sehen wir uns vor Gericht.
        threat | Das werden Sie bereuen.
        threat | Wenn Sie nicht zahlen, lösche ich die Dateien.
        threat | Das ist die letzte Warnung.
        threat | Ich werde allen Ihren Kunden davon erzählen, oder Sie zahlen.
        threat | Sie werden von meinem Anwalt hören.
        threat | Ich schreibe eine schlechte Bewertung.
        threat | Zwingen Sie mich nicht, andere Schritte zu gehen.
        - | Ab dem 1. Juni fallen laut Vertrag Zinsen an.
        - | Wie vereinbart übergebe ich die Dateien nach der letzten Zahlung.
        - | Wenn Sie die Datei nicht haben, schicke ich sie noch einmal.
        - | Die letzte Rechnung ist am 12. Februar fällig.
        - | Sonst können Sie mich gern anrufen.
        shouting | Ich brauche das Geld SOFORT.
        shouting | Das ist NICHT vereinbart.
        shouting | Vielen Dank!!
        shouting | Wo sind die Dateien???
        - | Die PDF und die AGB liegen bei.
        - | Vielen Dank!
        - | Die IBAN und die USt stehen auf der Rechnung.
        over-apology | Es tut mir leid. Entschuldigung noch einmal.
        over-apology | Entschuldigen Sie bitte die Kürze, und verzeihen Sie mir.
        - | Es tut mir leid, dass es so kurzfristig ist.
        - | Sie müssen sich nicht entschuldigen.
        open-door | Falls Sie es sich anders überlegen, schreiben Sie mir.
        open-door | Meine Tür steht immer offen.
        open-door | Wir könnten eine Pause machen und sehen, wie es läuft.
        open-door | Sagen Sie mir, wenn Sie weitermachen möchten.
        open-door | Wir können gern weitermachen wie bisher.
        - | Dana kann die Arbeit im Februar übernehmen.
        - | Fragen zu den Dateien beantworte ich bis Ende März.
        unclear-ending | Vielleicht sollten wir die Zusammenarbeit beenden.
        unclear-ending | Ich überlege, unsere Zusammenarbeit zu beenden.
        unclear-ending | Ich denke, ich werde den Vertrag wohl kündigen.
        has ending | Ich habe mich entschieden, unsere Zusammenarbeit zu beenden.
        has ending | Mein letzter Arbeitstag ist der 29. Januar.
        has ending | Ich beende unsere Zusammenarbeit zum 31. März.
        has ending | Hiermit kündige ich unseren Vertrag.
        has ending | Ab April kann ich nicht mehr für Sie arbeiten.
        has ending | Unsere Zusammenarbeit endet am 31. März.
        lacks ending | Ich mag die neue Karte.
        has care | Der zweite Laden ist ein wunderbarer Schritt.
        has care | Ich bewundere, was Sie aufgebaut haben.
        lacks care | Mein letzter Tag ist der 29. Januar.
        has i-statement | Ich fühle, dass sich meine Arbeit verändert.
        has i-statement | Ich habe mich entschieden zu gehen.
        lacks i-statement | Der Vertrag endet im März.
        has next-step | Bis dahin bekommen Sie alle Dateien.
        has next-step | Gern stelle ich Ihnen Dana vor.
        lacks next-step | Ich habe entschieden zu gehen.
        has request | Könnten wir ab Januar auf Lastschrift umstellen?
        has request | Ich bitte Sie, innerhalb von 14 Tagen zu zahlen.
        lacks request | Die letzten drei Rechnungen kamen spät.
        """;
}
