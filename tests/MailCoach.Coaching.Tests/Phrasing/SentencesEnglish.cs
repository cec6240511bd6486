namespace MailCoach.Coaching.Tests.Phrasing;

/// <summary>English sentences with what should be found in them; "-" is innocent, "has" and "lacks" speak of the parts of a letter.</summary>
internal static class SentencesEnglish
{
    public const string Table = """
        adversative | I love the new shop, but the hours are too long for me.
        adversative | But I have to go.
        adversative | Thank you for the trust. However, I am leaving in March.
        adversative | The work was lovely; however, it took all my evenings.
        adversative | Although I enjoyed the project, I will stop in May.
        adversative | Even though you were kind, the pace was hard.
        adversative | I liked the brief, though it changed often.
        adversative | It was a good year. Still, I am moving on.
        adversative | The logo is done, yet the invoice is open.
        adversative | I enjoyed it. That said, my last day is Friday.
        adversative | Having said that, I wish you well.
        adversative | Despite the long hours it was a pleasure.
        adversative | In spite of everything, thank you.
        adversative | The idea is great. On the other hand, the budget is small.
        adversative | You were generous, whereas the schedule was not.
        adversative | Nevertheless, I am grateful.
        adversative | It was hard; nonetheless I learned a lot.
        adversative | I would stay, except that my own books need me.
        adversative | The work is fine. Even so, I am leaving.
        adversative | Notwithstanding our good start, I am closing this work.
        adversative | It was fun, albeit short.
        adversative | While I appreciate your trust, I am leaving.
        adversative | As much as I love the brand, I need a change.
        adversative | The plan is good, and yet I am tired.
        - | I still remember our first call.
        - | The second draft is not ready yet.
        - | While I was away, Dana answered the mail.
        - | There are only two pages left.
        - | I would rather draw by hand.
        - | It looks as though the printer is done.
        - | We have nothing but praise for the bakery.
        - | Last but not least, thank you for the bread.
        - | We can meet however you like.
        - | However long it takes, I will finish the menu.
        - | I could not help but smile at the opening.
        - | It was not only useful but also beautiful.
        - | All but two of the files are with you.
        - | That is yet another good step for the shop.
        - | The best is yet to come.
        - | I am still here until Friday.
        - | The only thing left is the guide.
        - | The note that said Friday was mine.
        - | I was rather happy with the colours.
        - | Stay a while and enjoy the view.
        - | The butter for the croissants arrived.
        blame | You always send changes late.
        blame | You never answer my questions.
        blame | You’ve never once paid on time.
        blame | You keep changing the brief.
        blame | You are constantly moving the deadline.
        blame | Because of you I lost the weekend.
        blame | It is your fault that we are late.
        blame | You failed to send the files.
        blame | You didn't pay the last three invoices.
        blame | You have ignored every message since May.
        blame | You don’t respect my time.
        blame | You should have told me earlier.
        blame | You are impossible to work with.
        blame | You were rude on the phone.
        blame | You're being unfair.
        blame | Your lack of planning cost me a week.
        blame | Your constant changes make this hard.
        blame | I feel that you are taking advantage of me.
        blame | I feel like you don't value my work.
        blame | I feel you never listen.
        blame | I feel used.
        blame | I felt ignored and taken for granted.
        blame | I've been feeling unappreciated for months.
        blame | Every time you call, it is a crisis.
        blame | Why can't you pay in time?
        blame | How could you forget the deadline again?
        blame | You let me down.
        blame | You wasted my time.
        blame | You made my life difficult.
        blame | You pay late every single month.
        blame | You refuse to read the contract.
        blame | Your team never answers.
        blame | You take me for granted.
        - | You never fail to amaze me.
        - | You always made me feel welcome.
        - | You have always been kind and fair.
        - | You were always patient with my questions.
        - | You never complained about a draft.
        - | I feel you would be better served by someone else.
        - | I feel that someone else could serve you better.
        - | I feel my business is moving in another direction.
        - | I feel that you are ready for the next step.
        - | If you never received the file, I will send it again.
        - | You will always have the source files.
        - | It is not your fault.
        - | You don't have to answer today.
        - | You didn't need to bring bread, and I loved it.
        - | The last three invoices reached me about three weeks after their date.
        - | I am used to working at night.
        - | As you always say, bread first.
        - | You kept your word from the first day.
        - | I feel uneasy planning the month.
        - | You can be proud of the shop.
        insult | You are an idiot.
        insult | This is the most stupid brief I have read.
        insult | What a joke this company is.
        insult | You people have no shame.
        insult | Your behaviour was pathetic.
        insult | Thanks for nothing.
        insult | How nice of you to finally answer.
        insult | You are a liar and a cheapskate.
        insult | This is bullshit.
        insult | Congratulations on ruining my weekend.
        insult | Your office is a circus.
        insult | Are you kidding me?
        insult | Clients like you are the reason I drink.
        - | I am crazy about the new colours.
        - | Sorry for the stupid question.
        - | It was my stupid mistake.
        - | What a lovely surprise to see the shop.
        - | How nice of you to write.
        - | The old paint was toxic waste and is gone.
        - | Thank you for everything.
        threat | Pay by Friday or else.
        threat | You will regret this.
        threat | If you don't pay by Monday, I will take the site down.
        threat | This is your last warning.
        threat | I'll see you in court.
        threat | You will hear from my lawyer.
        threat | I will make sure everyone knows how you treat people.
        threat | Pay today or I will tell your clients.
        threat | Don't make me go public.
        threat | Unless you settle the invoice, I will delete your files.
        threat | I will leave a bad review.
        threat | You'll be sorry.
        - | Interest applies from 1 June under the contract.
        - | If payment is late, statutory interest applies from 1 June.
        - | If you don't mind, I will send the files on Friday.
        - | If you don't have the file, I will send it again.
        - | As agreed in the contract, I hand over the files after the final payment.
        - | The final invoice is due on 12 February.
        - | If you do not need the guide, I will leave it out.
        shouting | I need the money NOW.
        shouting | PLEASE ANSWER ME.
        shouting | Thank you so much!!
        shouting | Where are the files???
        shouting | This is NOT what we agreed.
        - | The PDF and the HTML are attached.
        - | The IKEA shelf fits the shop.
        - | Thank you so much!
        - | Where are the files?
        - | VAT and IBAN are on the invoice.
        over-apology | I am sorry. I am so sorry.
        over-apology | Sorry for the short notice. I apologise for the trouble.
        over-apology | My apologies, and please forgive me.
        - | I am sorry for the short notice.
        - | I'm sorry to hear about the oven. Sorry for my late answer.
        - | There is no need to apologise. I am sorry too.
        open-door | If you change your mind, write to me.
        open-door | My door is always open.
        open-door | Let me know if you'd rather continue.
        open-door | Let's take a break and see how it goes.
        open-door | I would be happy to continue if things change.
        open-door | We can always pick this up again.
        - | Dana can continue where I stop.
        - | I will answer questions about the files until March.
        - | I would be glad to introduce you to Dana.
        unclear-ending | Maybe we should stop working together.
        unclear-ending | I might end our work in spring.
        unclear-ending | I think I will probably close my monthly work.
        unclear-ending | I am thinking about ending our contract.
        unclear-ending | Perhaps my last day will be Friday.
        unclear-ending | I guess it is time to end our collaboration.
        has ending | I have decided to end our work together.
        has ending | My last day is Friday, 29 January.
        has ending | I will no longer be able to work for you after March.
        has ending | Our collaboration ends on 31 March.
        has ending | I am closing my monthly design work.
        has ending | I won't be renewing our contract.
        has ending | I've decided to stop taking on monthly work.
        has ending | As you might expect, I have decided to end our contract.
        lacks ending | I love the new menu.
        lacks ending | I feel tired this month.
        has care | The second shop is a wonderful step.
        has care | I admire what you are building.
        has care | Your brand is going in an exciting direction.
        lacks care | My last day is Friday.
        lacks care | Thank you for the payment.
        has i-statement | I feel my work moving toward books.
        has i-statement | I have decided to close this work.
        lacks i-statement | The contract ends in March.
        has next-step | Until then I will finish the winter menu.
        has next-step | Dana has room in February and I would be glad to introduce you.
        has next-step | My last day is 29 January.
        lacks next-step | I have decided to end our work.
        has request | Could we move to a card from January?
        has request | I would like to ask for payment within 14 days.
        lacks request | The last three invoices were late.
        lacks request | I feel uneasy planning the month.
        """;
}
