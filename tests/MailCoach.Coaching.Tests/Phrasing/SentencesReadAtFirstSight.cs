namespace MailCoach.Coaching.Tests.Phrasing;

/// <summary>
/// Sentences written before the words had seen them, with the language in front. At first sight 83% were judged right; what was missed became
/// words, so that they now hold what they taught.
/// </summary>
internal static class SentencesReadAtFirstSight
{
    public const string Table = """
        en | adversative | I really value our time together, only I can't keep this pace.
        en | adversative | Your ideas are wonderful; the timing, unfortunately, is another matter, but I'll manage.
        en | adversative | I'm grateful for the trust. Then again, the hours have been long.
        en | adversative | It has been a joy to work with you. At the same time, I have to think of my health.
        en | adversative | Much as I enjoyed the rebrand, I need to move on.
        en | adversative | I like the team. All the same, I am leaving in June.
        en | adversative | The shop looks great. Be that as it may, my last day is Friday.
        en | adversative | You have a great product, it's just that my evenings are gone.
        en | adversative | I respect your decision. On the flip side, it doubles my work.
        en | adversative | Regardless of how lovely the project was, I am closing it.
        en | - | I still think about the first sketch we drew together.
        en | - | We have yet to receive the last photos from the printer.
        en | - | Nothing but good memories come with this project.
        en | - | While I was in Lisbon I finished the icons.
        en | - | I could not but admire the way you opened the second shop.
        en | - | Everyone but Tom has signed off.
        en | - | You can reach me however you prefer.
        en | - | It looks as though the files are complete.
        en | - | Though short, it was a lovely project to be part of.
        en | - | Only the homepage is left, and I will finish it by Thursday.
        en | - | I would rather hand over in person.
        en | - | The order will be shipped anyway on Monday.
        en | blame | You keep changing the brief at the last minute.
        en | blame | You never answer my questions on time.
        en | blame | Because of you I had to cancel my holiday.
        en | blame | It's your fault that the launch slipped.
        en | blame | You made me feel small in front of the team.
        en | blame | You don't respect my time.
        en | blame | I feel that you don't take my work seriously.
        en | blame | I feel like you are using me.
        en | blame | I feel ignored and taken for granted.
        en | blame | Your constant changes ruined the schedule.
        en | blame | You should have told me earlier.
        en | blame | If you had paid on time, we would not be here.
        en | blame | You're impossible to work with.
        en | blame | You refuse to listen.
        en | - | You never fail to amaze me with your window displays.
        en | - | You always made me feel welcome.
        en | - | I feel that another designer could take you further.
        en | - | You should have received the files this morning.
        en | - | Because of you, this became my favourite project.
        en | - | I feel ready for a slower rhythm.
        en | - | You have been a generous client.
        en | - | You always have a place at my table.
        en | - | If you had any questions, please ask.
        en | insult | Only an idiot would sign off this budget.
        en | insult | What a ridiculous way to run a business.
        en | insult | Honestly, your team is a bunch of amateurs.
        en | insult | Congratulations on yet another brilliant last-minute change.
        en | insult | This is bullshit.
        en | insult | Your so-called strategy is a joke.
        en | insult | How nice of you to finally answer.
        en | insult | That was a stupid decision.
        en | - | The idiot-proof manual is attached.
        en | - | Congratulations on the new shop.
        en | - | The mock-up of the clown poster is ready.
        en | threat | Pay today or I will take the site down.
        en | threat | If I don't get my money by Friday, I'll tell everyone how you work.
        en | threat | You will regret this.
        en | threat | You'll hear from my lawyer.
        en | threat | Unless you pay now, I will post about this online.
        en | threat | I'll make sure nobody works with you again.
        en | threat | This is your last chance.
        en | - | Interest applies from 1 June under the contract.
        en | - | If the invoice is paid by 1 March, the files will reach you the same day.
        en | - | As agreed, the licence passes to you with the final payment.
        en | - | My lawyer friend loves your bakery.
        en | shouting | PLEASE ANSWER ME.
        en | shouting | This is the LAST time I do this.
        en | shouting | I am leaving!!!
        en | shouting | Why did nobody tell me???
        en | - | The PDF and the SVG are in the ZIP file.
        en | - | The BBC logo needs the CMYK version.
        en | - | Thank you!
        en | over-apology | I'm so sorry to write this. I apologise for the short notice.
        en | over-apology | Sorry for the delay, and sorry again for the confusion.
        en | over-apology | Please forgive me for this mail. I feel terrible and I apologize.
        en | - | I am sorry to bring you this news.
        en | unclear-ending | I think maybe it might be time to stop working together.
        en | unclear-ending | Perhaps we should take a break for a while.
        en | unclear-ending | I'm not sure I can continue working with you.
        en | unclear-ending | I might have to end our collaboration at some point.
        en | unclear-ending | It would probably be best if we parted ways.
        en | unclear-ending | I was wondering if we could maybe wrap things up.
        en | - | I have decided to end our work together.
        en | - | My last day with you is 29 January.
        en | - | This is my notice: I am stepping down from the account on 1 March.
        en | open-door | If anything changes on your side, I'm happy to continue.
        en | open-door | Let me know if you would rather carry on.
        en | open-door | I could stay if the budget goes up.
        en | open-door | We can always pick this up again later.
        en | open-door | Unless you'd like me to stay on.
        en | open-door | Feel free to convince me otherwise.
        en | - | If any question comes up about the files, write to me before the 29th.
        en | - | Dana would be happy to continue the work.
        en | has ending | I am leaving this project on 1 March. Thank you for everything.
        en | has ending | I will not be renewing our contract in January.
        en | has ending | This letter ends our working relationship.
        en | has ending | I am closing my monthly design work for the bakery.
        en | has ending | I am resigning from the retainer at the end of May.
        en | has ending | Our work together comes to an end on Friday.
        en | lacks ending | Thank you for the trust, and for the bread.
        en | lacks ending | I have been thinking about how we work together.
        en | lacks ending | The winter menu will be finished by Friday.
        en | has care | The second shop is a wonderful step for the bakery.
        en | has care | I admire how you are turning the company toward repair instead of sales.
        en | has care | It is exciting to see where your brand is heading.
        en | has care | Your plan to open in Lyon makes so much sense, and I am glad for you.
        en | lacks care | My last day is Friday. You will get the files on Thursday.
        en | lacks care | I am ending our work together on 1 May.
        en | has i-statement | I feel my own work moving toward books.
        en | has i-statement | I have decided to take on fewer projects.
        en | has i-statement | I need quieter weeks.
        en | lacks i-statement | The contract ends on Friday. The files are attached.
        en | lacks i-statement | You will find everything in the folder.
        en | has next-step | Dana Cole loves food brands and has room in February.
        en | has next-step | You will have every source file by Friday.
        en | has next-step | I will finish the winter menu before I go.
        en | has next-step | My last working day is 29 January.
        en | lacks next-step | I am ending our work together. Thank you for the trust.
        en | has request | Could we move to a standing order from January?
        en | has request | Please send changes in one mail a week.
        en | has request | I would like us to agree on one contact person.
        en | has request | My request: payment within 14 days.
        en | lacks request | The last three invoices reached me three weeks late. I feel uneasy.
        de | adversative | Die Arbeit war schön, nur komme ich nicht mehr zur Ruhe.
        de | adversative | Ich schätze Sie sehr, gleichwohl höre ich auf.
        de | adversative | So gern ich das Projekt mochte, ich brauche eine Pause.
        de | adversative | Auch wenn ich gern dabei war, höre ich im Mai auf.
        de | adversative | Ihr Laden ist wunderbar. Dessen ungeachtet gehe ich.
        de | adversative | Das Team ist nett, bloß die Zeiten passen nicht.
        de | adversative | Einerseits war es schön, andererseits sehr viel.
        de | adversative | Es war eine gute Zeit, indes brauche ich Ruhe.
        de | - | Melden Sie sich doch gern bis zum 29. Januar bei mir.
        de | - | Aber gern!
        de | - | Aber natürlich schicke ich die Dateien noch heute.
        de | - | Es bleibt nur noch die Startseite.
        de | - | Ich bin trotz Regen mit dem Rad gekommen.
        de | - | Das ist doch klar.
        de | - | Nicht nur die Dateien, sondern auch die Anleitung liegt bei.
        de | - | Alles außer der Startseite ist fertig.
        de | blame | Sie ändern ständig das Briefing.
        de | blame | Du hältst dich nie an Absprachen.
        de | blame | Wegen Ihnen musste ich meinen Urlaub absagen.
        de | blame | Es ist deine Schuld, dass der Start geplatzt ist.
        de | blame | Sie haben mich im Stich gelassen.
        de | blame | Ich habe das Gefühl, dass Sie mich ausnutzen.
        de | blame | Ich fühle mich von Ihnen hintergangen.
        de | blame | Du nimmst meine Arbeit nicht ernst.
        de | blame | Sie hätten mir das früher sagen müssen.
        de | blame | Mit Ihnen kann man nicht arbeiten.
        de | - | Sie haben mich immer herzlich empfangen.
        de | - | Ich habe das Gefühl, dass jemand anderes besser zu Ihnen passt.
        de | - | Wegen Ihrer Begeisterung wurde das mein Lieblingsprojekt.
        de | - | Sie sollten die Dateien heute erhalten haben.
        de | - | Ich fühle mich bereit für ein ruhigeres Tempo.
        de | insult | Das ist doch lächerlich.
        de | insult | Nur ein Idiot würde so planen.
        de | insult | Glückwunsch zur zehnten Änderung in letzter Minute.
        de | insult | Ihr Team besteht aus Amateuren.
        de | insult | So ein Schwachsinn.
        de | - | Glückwunsch zum neuen Laden!
        de | threat | Zahlen Sie heute, sonst nehme ich die Seite offline.
        de | threat | Das werden Sie bereuen.
        de | threat | Sie hören von meinem Anwalt.
        de | threat | Wenn das Geld bis Freitag nicht da ist, mache ich das öffentlich.
        de | threat | Das ist Ihre letzte Chance.
        de | - | Ab dem 1. Juni fallen laut Vertrag Verzugszinsen an.
        de | - | Mit der Schlusszahlung gehen die Nutzungsrechte auf Sie über.
        de | shouting | ANTWORTEN SIE ENDLICH.
        de | shouting | Das war das LETZTE Mal.
        de | shouting | Ich höre auf!!!
        de | - | Die PDF und das SVG liegen im ZIP.
        de | over-apology | Es tut mir leid. Bitte entschuldigen Sie die kurze Frist.
        de | over-apology | Entschuldigung, dass ich so spät schreibe, und nochmals Entschuldigung.
        de | - | Es tut mir leid, Ihnen das heute zu schreiben.
        de | unclear-ending | Vielleicht sollten wir die Zusammenarbeit langsam beenden.
        de | unclear-ending | Ich weiß nicht, ob ich weitermachen kann.
        de | unclear-ending | Eventuell wäre es besser, wenn wir eine Pause machen.
        de | unclear-ending | Ich denke, es könnte an der Zeit sein, aufzuhören.
        de | - | Ich beende unsere Zusammenarbeit zum 29. Januar.
        de | open-door | Wenn sich bei Ihnen etwas ändert, mache ich gern weiter.
        de | open-door | Sagen Sie Bescheid, falls Sie lieber weitermachen möchten.
        de | open-door | Bei einem höheren Budget könnte ich bleiben.
        de | open-door | Wir können später jederzeit wieder anknüpfen.
        de | - | Dana macht gern mit Ihnen weiter.
        de | has ending | Ich kündige unseren Vertrag zum 31. März.
        de | has ending | Unsere Zusammenarbeit endet am Freitag.
        de | has ending | Ich werde den Vertrag nicht verlängern.
        de | has ending | Ich steige zum Monatsende aus dem Projekt aus.
        de | lacks ending | Ich habe über unsere Zusammenarbeit nachgedacht.
        de | has care | Der zweite Laden ist ein wunderbarer Schritt.
        de | has care | Ich bewundere, wie du die Firma Richtung Reparatur führst.
        de | lacks care | Mein letzter Tag ist Freitag. Die Dateien kommen am Donnerstag.
        de | has i-statement | Ich habe mich entschieden, weniger Projekte anzunehmen.
        de | has i-statement | Ich brauche ruhigere Wochen.
        de | lacks i-statement | Der Vertrag endet am Freitag. Die Dateien liegen bei.
        de | has next-step | Alle Quelldateien bekommen Sie bis Freitag.
        de | has next-step | Dana Cole übernimmt gern und hat im Februar Zeit.
        de | has next-step | Mein letzter Arbeitstag ist der 29. Januar.
        de | lacks next-step | Ich beende unsere Zusammenarbeit. Danke für das Vertrauen.
        de | has request | Können wir ab Januar auf einen Dauerauftrag umstellen?
        de | has request | Bitte schicken Sie Änderungen einmal pro Woche gesammelt.
        de | has request | Ich wünsche mir eine feste Ansprechperson.
        de | lacks request | Die letzten drei Rechnungen kamen drei Wochen zu spät an. Ich bin unruhig.
        """;
}
