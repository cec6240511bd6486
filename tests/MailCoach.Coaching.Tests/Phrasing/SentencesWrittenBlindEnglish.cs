namespace MailCoach.Coaching.Tests.Phrasing;

/// <summary>
/// English sentences by somebody who had seen neither words nor code. Of the half that was looked at last, with nothing tuned to it, 89% (both languages)
/// were judged right; what was missed there became words afterwards.
/// </summary>
internal static class SentencesWrittenBlindEnglish
{
    public const string Table = """
        en | adversative | The campaign went well; that said, I am moving into teaching.
        en | adversative | Notwithstanding the good results, I will step down at the end of the quarter.
        en | adversative | I am happy with the website. The schedule has been hard for me, though.
        en | adversative | The project was great fun. On the other hand, I want more time for my own books.
        en | adversative | While I value our work together, I have decided to finish in May.
        en | adversative | Despite the warm welcome, I will finish on 30 June.
        en | blame | I feel that you are taking me for granted.
        en | blame | You never answer my questions about the brief.
        en | blame | You left me hanging for three weeks.
        en | blame | You always change the plan the night before it is due.
        en | blame | It is your fault that the launch slipped.
        en | blame | If you had read my mails, the site would be online by now.
        en | blame | Honestly, it feels like you don't care about my work at all.
        en | insult | Only a fool would sign off on that layout.
        en | insult | Your whole office is a circus run by clowns.
        en | insult | Working for this company is a joke.
        en | insult | Wow, an invoice paid within a year, what an achievement.
        en | insult | Your so-called marketing department is a disgrace.
        en | insult | What a bunch of amateurs.
        en | threat | One more delay and I walk.
        en | threat | I would hate for your customers to find out about this.
        en | threat | I know your competitors, and they would love to see these plans.
        en | threat | Don't make me get a lawyer involved.
        en | threat | Mark my words, this will cost you dearly.
        en | shouting | Where is the brief???
        en | shouting | The deadline was YESTERDAY.
        en | shouting | Please send the logo!!!
        en | shouting | The proofs are ready!! Have a look!!
        en | shouting | THIS IS THE FINAL VERSION
        en | shouting | I need the files TODAY.
        en | over-apology | Sorry again for the change of plan, and please accept my apologies for the timing.
        en | over-apology | Sorry for the delay, and sorry for the long mail.
        en | over-apology | Please forgive me for the late answer. I am so sorry about this.
        en | over-apology | I owe you an apology for the wait. I'm sorry it took me a month.
        en | over-apology | Apologies for the bad timing. I do apologize, truly.
        en | over-apology | I feel terrible about the date, forgive me. Once more, sorry.
        en | unclear-ending | I guess this is sort of goodbye.
        en | unclear-ending | I think maybe it might be time to stop.
        en | unclear-ending | It might make sense to end our contract sooner or later.
        en | unclear-ending | I was wondering whether we might wind things down at some point.
        en | unclear-ending | I'm kind of thinking of finishing in June.
        en | unclear-ending | I may have to step back a little from our work together.
        en | open-door | Tell me if you'd like me to stay on after all.
        en | open-door | Should you want to go on as before, just call me.
        en | open-door | Let me know if you'd rather carry on.
        en | open-door | Just say the word and I'll be back at my desk for you.
        en | open-door | I'd be willing to reconsider if the rate were higher.
        en | - | Our work together ends on 31 December.
        en | - | Maybe the printer has a sample by Wednesday.
        en | - | What a lovely opening party!
        en | - | I have nothing but praise for the way the fair was run.
        en | - | She could not help but smile when she saw the window.
        en | - | It is the best catalogue I have drawn yet.
        en | - | I am closing my design practice at the end of March.
        en | - | Perhaps the green cover suits the summer issue best.
        en | - | The killer whale poster is a great success with the children.
        en | - | I am not the right person for video work.
        en | - | It is not your fault that the courier was late.
        en | - | If you have questions about the files before 30 June, please call me.
        en | - | Under section 7, the notice period is one month to the end of the month.
        en | - | The museum will continue the series with another illustrator.
        en | - | The PDF and the HTML version are both in the folder.
        en | - | I feel used to the early mornings by now.
        en | - | You never know what the weather will do on market day.
        en | - | The garbage collection calendar is ready for the city.
        en | - | Please send the CSV file to our contact at NASA.
        en | - | The contract can be ended by either side with four weeks' notice.
        en | - | Please excuse my late reply.
        en | - | We chose the blue one, or rather a darker shade of it.
        en | - | Invoice INV-2031 covers the work for Q3.
        en | - | While I was away in May, Dana looked after the website.
        en | - | You have always been generous with your time.
        en | - | You never fail to amaze me with new ideas for the shop.
        en | - | I find it hard to plan my month when dates move.
        en | - | The CEO of IKEA spoke at the fair in NYC.
        en | - | You always made me feel welcome at the studio.
        en | - | The guide covers everything but the shop login, which Tom keeps.
        en | - | The still-life photographs are my favourite part of the book.
        en | - | I feel that you are on the right path with the export line.
        en | - | The idiot-proof cutter you recommended works well.
        en | - | Good morning Maya! The proofs came out beautifully.
        en | - | I work slowly when I have three projects at once.
        en | - | I feel proud of what came out of our three years.
        en | - | I will take the old banner down on Monday, as we agreed.
        en | - | The door of the shop was open when I came by on Sunday.
        en | - | I regret that I cannot take part in the meeting on Monday.
        en | - | I feel tired, and I want to work fewer hours.
        en | - | Because of you I learned how a bakery works at four in the morning.
        en | - | I feel someone else could serve you better.
        en | - | The second shop is a wonderful step, and I can see it becoming a meeting place.
        en | - | Thanks to you, the spring catalogue came out on time.
        en | has ending | My last day for the bakery is Friday, 29 January 2027.
        en | has ending | I have decided to end my work for the gallery on 30 June.
        en | has ending | I will not be renewing our contract when it runs out in March.
        en | has ending | After the autumn issue I will no longer work for the magazine.
        en | lacks ending | Could we move the monthly call to Thursday?
        en | lacks ending | The winter menu is ready, and the files are in the folder.
        en | lacks ending | I feel tired after a long spring. I want to plan my weeks differently.
        en | has care | The move into export is a bold step, and I can see how well it suits the company.
        en | has care | What you are building with the online school is impressive. It will reach people who had no teacher before.
        en | has care | I see where your firm is heading with the solar line, and I believe it is a truly good path.
        en | has care | I understand that you want the gallery to become a place for young painters, and I think that is a great aim.
        en | lacks care | I enjoyed the coffee at the office.
        en | lacks care | My last day is 30 June.
        en | lacks care | All source files are in the shared folder.
        en | has i-statement | For me it is time to move on to teaching.
        en | has i-statement | I am worried when I cannot plan my month.
        en | has i-statement | I feel my own work moving toward books and long projects.
        en | has i-statement | After long thought I have chosen to leave the trade.
        en | lacks i-statement | The contract ends on 31 May.
        en | lacks i-statement | The last three invoices were paid three weeks after their date.
        en | has next-step | My last working day for you is 30 June.
        en | has next-step | Until 15 May I will finish the open pages, and after that Tom takes over.
        en | has next-step | In the last week I will show your new designer how the templates work.
        en | lacks next-step | Thank you for your trust over these three years.
        en | lacks next-step | The growth of the company is impressive.
        en | has request | From March on, I need the texts five working days before the print date. Can we agree on that?
        en | has request | My request is that we keep calls between nine and five.
        en | lacks request | Thank you for the kind words about the cover.
        en | lacks request | I need a predictable income.
        en | adversative | Although the work has been a joy, I am closing my design practice.
        en | adversative | I admire what the bakery is becoming, yet I have decided to stop.
        en | adversative | I loved drawing the menu. However, my days are full from March on.
        en | adversative | The new direction is exciting. Nonetheless, my last day is 4 April.
        en | adversative | Your new shop looks wonderful, but my time is spoken for.
        en | adversative | It has been a good year. Even so, I am ending my monthly work for the gallery.
        en | adversative | Much as I enjoyed the magazine, I will not be drawing the next issue.
        en | blame | I get the impression that you do not respect my time.
        en | blame | I felt manipulated during the last round of talks.
        en | blame | Your constant changes have ruined my evenings.
        en | blame | You failed to send the texts on time.
        en | insult | This brief is utter garbage.
        en | insult | I am sick of this crap.
        en | insult | A trained monkey could write a better brief.
        en | insult | Congratulations on one more brilliant idea that nobody asked for.
        en | insult | Go to hell.
        en | threat | If the money is not here by Monday, you will hear from my lawyer.
        en | threat | This is your last chance to settle the invoice.
        en | threat | Either the invoice is paid by noon, or the files are gone.
        en | threat | I will make sure nobody in this town works with you again.
        en | threat | Pay by Friday or I will take the website down.
        en | threat | Unless I am paid today, I will post our mails online.
        en | shouting | PLEASE READ THE CONTRACT.
        en | shouting | We agreed on FOUR pages and NOT six.
        en | shouting | What happened to the photos?!?!
        en | shouting | Thank you so much!!!!
        en | shouting | I have sent the invoice THREE times.
        en | shouting | I am REALLY looking forward to the summer.
        en | over-apology | I'm really sorry, I'm so very sorry.
        en | over-apology | I apologise for the trouble this causes. My apologies also to the whole team.
        en | over-apology | I'm sorry to write this by mail. I apologise again for the short notice.
        en | over-apology | I beg your pardon for the late notice, and I apologise to Greg as well.
        en | over-apology | I am sorry that I have to tell you this now. Sorry, sorry, sorry.
        en | unclear-ending | It seems we may be coming to the end of our work together.
        en | unclear-ending | I would probably like to end our work together around spring.
        en | unclear-ending | I'm leaning towards ending our contract this summer.
        en | unclear-ending | I've been toying with the idea of giving up my monthly work for the shop.
        en | open-door | We can always pick up where we left off.
        en | open-door | If the budget grows, I would gladly keep going.
        en | open-door | My door is always open if you want me back.
        en | open-door | Of course I'd come back if you needed me.
        en | open-door | If you find a way to make it work, I'm ready to go on.
        en | open-door | I could be talked into staying.
        en | - | I think the new logo is right for the second shop.
        en | - | Not only did the colours work, they also printed well.
        en | - | Let me know which day suits you for the handover.
        en | - | The court in Leeds is named in the contract as the place of jurisdiction.
        en | - | You can arrange the pages however you like.
        en | - | The last three invoices reached my account about three weeks after their date.
        en | - | Payment by Friday works well for me.
        en | - | I still remember the first sketch of the shop sign.
        en | - | However many copies are needed, the printer can make them.
        en | - | This is my last month as your illustrator, and I will hand over on the 28th.
        en | - | You were the first person to believe in my drawings.
        en | - | It took a while to find the right paper.
        en | - | The USB stick and the DVD go to Greg by post.
        en | - | Feel free to share the guide with whoever comes next.
        en | - | Last but not least, thank you to Tom for the photographs.
        en | - | I would rather write to you myself than have it passed on.
        en | - | Rather than a long report, I will send you a two-page guide.
        en | - | The shop may need a second set of labels in spring.
        en | - | Court Street is closed on Friday, so please come through the yard.
        en | - | I feel you would be better served by a studio with a larger team.
        en | - | I was tired after the launch, and I noticed how much I need quiet weeks.
        en | - | I feel that the new shop is in good hands.
        en | - | My last day is Friday, 29 January 2027.
        en | - | I am better at books than at monthly campaigns.
        en | - | Sorry about the typo in my last mail.
        en | - | All but one of the pages are finished.
        en | - | I simply underestimated the work, and I take that on myself.
        en | - | It looks as though the printer can deliver on Monday.
        en | - | The circus poster goes to print on Monday.
        en | - | A late fee of 2 percent is set out in our agreement.
        en | - | I have not yet received the final texts for page two.
        en | - | The licence passes to you once the final invoice is paid, as agreed in section 4.
        en | - | I would be glad to introduce you to Dana Cole, who has room in February.
        en | - | I feel uneasy planning the month, because I need a predictable income.
        en | - | The risk of fire is covered by your insurance.
        en | - | You may use the drawings without a time limit.
        en | - | The FAQ page is online, and the SEO report follows on Tuesday.
        en | - | No matter how the season goes, the archive stays with you.
        en | - | You said on the phone that the texts will come in June.
        en | - | I have decided to end our work together on 30 June.
        en | - | How did the tasting go?
        en | - | The new menu took only two days to print.
        en | - | Is the picture still at the framer's?
        en | - | The final invoice is due on 15 July 2026.
        en | - | I am sorry to hear that your mother is ill.
        en | - | If the printer needs other sizes, the source files are in the folder.
        en | - | The fool in the card deck now wears a red hat.
        en | - | I might be five minutes late for our call tomorrow.
        en | - | Could we talk on Thursday at ten?
        en | has ending | Our collaboration ends with the delivery of the catalogue.
        en | has ending | I hereby terminate our agreement with effect from 31 May.
        en | has ending | I am giving up the monthly retainer. The April invoice will be the last.
        en | lacks ending | The last page of the catalogue shows the new shop.
        en | lacks ending | Thank you for a wonderful year. I look forward to the fair.
        en | lacks ending | The sale ends on Sunday, so the banner comes down on Monday.
        en | lacks ending | I will be away from 3 to 17 August.
        en | has care | Opening a second bakery is exactly right for the street, and I find it exciting to watch.
        en | has care | Your plan to grow the farm shop into a weekly market is wonderful.
        en | has care | I admire the way your brand is turning towards repair instead of new goods.
        en | lacks care | The new shop is at 14 High Street.
        en | lacks care | Dana Cole has room in February.
        en | lacks care | The final invoice will reach you on 1 July.
        en | lacks care | I have decided to work on my own books from now on.
        en | has i-statement | I feel a larger studio could serve you better than I can.
        en | has i-statement | I have decided to close my monthly design work.
        en | has i-statement | I notice that I need more quiet, and I want to work fewer hours.
        en | lacks i-statement | Could the payment date move to the first of the month?
        en | lacks i-statement | All files are in the shared folder. The guide is two pages long.
        en | lacks i-statement | Dana Cole knows the brand well.
        en | has next-step | I will hand over every source file and a two-page guide.
        en | has next-step | My colleague Priya can take the project on. Her address is below.
        en | has next-step | Dana Cole loves food brands and has room in February; I would be glad to introduce you.
        en | lacks next-step | I wish you and the team a lovely summer.
        en | lacks next-step | It has been a pleasure to draw for the bakery.
        en | has request | Please send all changes in one mail per week.
        en | has request | I would like to ask you to pay each invoice within fourteen days.
        en | has request | Would you be willing to agree on the brief before I start drawing?
        en | lacks request | How was the fair in Leeds?
        en | lacks request | The texts came on Monday, and the print date was Tuesday.
        en | lacks request | The last three invoices reached me three weeks after their date.
        """;
}
