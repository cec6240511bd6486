using System.Globalization;
using MailCoach.TaskPane.Tests.Drivers;
using static Microsoft.Playwright.Assertions;

namespace MailCoach.TaskPane.Tests;

/// <summary>The whole road once: from a mailbox to a draft reply.</summary>
public sealed class RoadTests(House house) : BrowserTest(house)
{
    private const string Care = "The winter range finds its way into every small shop along the valley, and that is lovely to watch.";
    private const string Handover = "the winter catalogue";
    private static readonly DateOnly LastDay = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(45);

    [Fact]
    public async Task From_the_inbox_to_a_reply_that_ends_the_work_with_a_slow_payer()
    {
        var visit = await OpenAsync();
        var (preview, pane) = (visit.Preview, visit.Pane);
        await Expect(preview.Messages.First).ToBeVisibleAsync();
        await preview.ChooseMailFromAsync(People.Tom);
        await pane.ClientIsShownAsync("Alpine Gear");
        await pane.WaveQuestionAwayAsync();
        await Expect(pane.See("verdict")).ToHaveTextAsync("Worth a talk");
        await Expect(pane.See("headline").First).Not.ToBeEmptyAsync();

        await pane.Talk.BeginEndingAsync();
        await pane.Talk.SkipVentingAsync();
        await pane.Talk.GiveReasonAsync("payment");
        await Expect(pane.Talk.Support).ToContainTextAsync("due date");
        await pane.Talk.AdmireAsync(Care);
        await pane.Talk.EndOnAsync(LastDay);
        await pane.Talk.HandOverAsync(Handover, "Dana Cole");
        await Expect(pane.Talk.UsualChannel).Not.ToBeEmptyAsync();
        await pane.Talk.ChooseChannelAsync("email");

        var letter = pane.Letter;
        foreach (var words in new[] { Care, Handover, "Dana Cole", Day(LastDay), People.Owner })
        {
            await Expect(letter.Text).ToContainTextAsync(words);
        }

        await Expect(letter.Finding).ToHaveCountAsync(0);
        await letter.AddAsync(" I liked the work, but it took too long.");
        await letter.FindsAsync("adversative", "but");
        await letter.TakeWordingAsync();
        await Expect(letter.Finding).ToHaveCountAsync(0);

        await letter.InsertReplyAsync();
        await preview.ReplyFormIsOpenAsync();
        await Expect(preview.Recipients).ToHaveValueAsync(People.Tom);
        foreach (var words in new[] { Care, Day(LastDay), "I liked the work" })
        {
            await Expect(preview.Written).ToContainTextAsync(words);
        }

        await Expect(preview.Written).Not.ToContainTextAsync(", but");
    }

    [Fact]
    public async Task Each_of_the_three_answers_has_a_figure_or_a_word_and_a_sentence()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        var pane = visit.Pane;
        await pane.ClientIsShownAsync("Alpine Gear");
        await Expect(pane.See("payment-figure")).ToHaveTextAsync(Words.DaysPastTerms());
        await Expect(pane.See("payment-more")).ToContainTextAsync("due date");
        await Expect(pane.See("payment-chart")).ToBeVisibleAsync();
        await Expect(pane.See("stress-level")).ToHaveAttributeAsync("data-level", "tense");
        await Expect(pane.See("stress-more")).ToHaveTextAsync(Words.AfterHours());
        await Expect(pane.See("fit-more")).ToHaveTextAsync("Three short questions for you");
    }

    [Fact]
    public async Task What_hangs_on_a_client_and_what_the_work_takes_stands_beside_the_advice_and_not_in_it()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        var pane = visit.Pane;
        await pane.ClientIsShownAsync("Alpine Gear");
        await pane.WaveQuestionAwayAsync();
        await Expect(pane.See("beside-cost")).ToHaveTextAsync(Words.CostOfAYear());
        await Expect(pane.See("beside-mails")).ToContainTextAsync("for each invoice");
        await Expect(pane.See("advice").GetByTestId("beside-cost")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_mail_behind_a_sentence_opens_in_the_mail_window()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await visit.Pane.PressAsync("payment-more");
        var mail = visit.Pane.See("evidence-payment").GetByTestId("evidence-mail").First;
        var subject = await mail.Locator("bdi").InnerTextAsync();
        await mail.ClickAsync();
        await Expect(visit.Preview.OpenSubject).ToHaveTextAsync(subject);
        await visit.Pane.ClientIsShownAsync("Alpine Gear");
    }

    [Fact]
    public async Task The_notes_say_of_each_sentence_what_it_is_for_and_whose_it_is()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Nora);
        await visit.Pane.Talk.AnswerAllAsync(Care, LastDay);
        await visit.Pane.Letter.ShowNotesAsync();
        await Expect(visit.Pane.Letter.Notes).ToContainTextAsync("Says plainly that it ends");
        await Expect(visit.Pane.Letter.Notes).ToContainTextAsync("your words");
    }

    [Fact]
    public async Task By_a_call_there_is_a_script_to_speak_from()
    {
        var visit = await OpenAsync();
        var pane = visit.Pane;
        await visit.Preview.ChooseMailFromAsync(People.Maya);
        await pane.Talk.BeginEndingAsync();
        await pane.Talk.SkipVentingAsync();
        await pane.Talk.GiveReasonAsync("capacity");
        await pane.Talk.AdmireAsync(Care);
        await pane.Talk.EndOnAsync(LastDay);
        await pane.Talk.HandOverAsync(Handover, "");
        await pane.Talk.ChooseChannelAsync("phone");
        await Expect(pane.See("script-opening")).Not.ToBeEmptyAsync();
        await Expect(pane.See("script-page")).ToContainTextAsync(Day(LastDay));
    }

    [Fact]
    public async Task Words_that_are_being_written_stay_when_another_mail_is_opened()
    {
        var visit = await OpenAsync();
        await visit.Preview.ChooseMailFromAsync(People.Nora);
        await visit.Pane.Talk.AnswerAllAsync(Care, LastDay);
        await Expect(visit.Pane.Letter.Text).ToContainTextAsync(Care);
        await visit.Preview.ChooseMailFromAsync(People.Tom);
        await Expect(visit.Pane.See("moved")).ToBeVisibleAsync();
        await Expect(visit.Pane.Letter.Text).ToContainTextAsync(Care);
        await Expect(visit.Pane.See("insert-reply")).ToHaveCountAsync(0);
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
