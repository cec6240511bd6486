using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>Every guilty client beside an innocent twin.</summary>
public sealed class TwinTests
{
    private const string Tom = "tom@alpine.example";

    [Fact]
    public void A_busy_and_friendly_client_is_busy_and_never_stressful()
    {
        var standing = new StressMailbox().Others().Calm(Tom, mailsAWeek: 15).Standing(Tom);
        Assert.Equal(StressLevel.Busy, standing.Level);
        Assert.False(standing.IsStressful);
    }

    [Fact]
    public void A_client_who_asks_again_within_the_hour_and_calls_it_urgent_is_stressful()
    {
        var standing = Situations.Pressing(new StressMailbox().Others(), Tom).Standing(Tom);
        Assert.Equal(StressLevel.Stressful, standing.Level);
        Assert.True(standing.IsStressful);
        Assert.All(standing.Reasons, reason => Assert.NotEmpty(reason.MessageIds));
    }

    [Fact]
    public void A_night_owl_who_never_presses_is_calm() =>
        Assert.Equal(StressLevel.Calm, Situations.Nights(new StressMailbox().Others(), Tom, urgent: false).Standing(Tom).Level);

    [Fact]
    public void A_client_who_presses_at_midnight_is_stressful() =>
        Assert.Equal(StressLevel.Stressful, Situations.Nights(new StressMailbox().Others(), Tom, urgent: true).Standing(Tom).Level);

    [Fact]
    public void A_client_across_the_ocean_is_no_sinner() =>
        Assert.True(Situations.AcrossTheOcean(new StressMailbox().Others(), Tom).Standing(Tom).Level < StressLevel.Tense);

    [Fact]
    public void A_client_whose_mail_wanders_into_evenings_and_weekends_costs_points_for_it()
    {
        var signal = Situations.Evenings(new StressMailbox().Others(), Tom).Signal(Tom, "outOfHours");
        Assert.True(signal.Points >= 10);
        Assert.True(signal.Value > signal.Baseline);
        Assert.NotEmpty(signal.MessageIds);
    }

    [Fact]
    public void A_client_who_rests_on_Friday_and_Saturday_may_write_on_Sunday()
    {
        var box = Situations.SundayToThursday(new StressMailbox().Others(), Tom);
        Assert.Equal(0, box.Signal(Tom, "outOfHours").Points);
    }

    [Fact]
    public void A_client_who_works_all_seven_days_takes_the_weekend()
    {
        var box = Situations.SevenDays(new StressMailbox().Others(), Tom);
        Assert.True(box.Signal(Tom, "outOfHours").Points > 0);
    }

    [Fact]
    public void One_bad_week_is_not_a_bad_client()
    {
        var box = new StressMailbox().Others().Calm(Tom);
        Situations.PressingWeek(box, Tom, 3);
        Assert.Equal(StressLevel.Calm, box.Standing(Tom).Level);
        Assert.Equal(StressLevel.Stressful, box.Of(Tom).Weeks.Max(week => week.Level));
    }

    [Fact]
    public void Four_bad_weeks_are_more_than_calm()
    {
        var box = new StressMailbox().Others().Calm(Tom);
        foreach (var week in new[] { 1, 2, 3, 4 })
        {
            Situations.PressingWeek(box, Tom, week);
        }

        Assert.True(box.Standing(Tom).Level >= StressLevel.Tense);
    }

    [Fact]
    public void An_old_storm_fades()
    {
        var box = new StressMailbox().Others().Calm(Tom);
        foreach (var week in new[] { 23, 24, 25, 26 })
        {
            Situations.PressingWeek(box, Tom, week);
        }

        Assert.Equal(StressLevel.Calm, box.Standing(Tom).Level);
    }

    [Fact]
    public void A_client_who_waited_six_days_may_ask_again()
    {
        var box = new StressMailbox().Others().EachWeek(20, _ => { });
        Situations.Asking(box, Tom, daysBetween: 4, minutesBetween: 0);
        Assert.Equal(0, box.Signal(Tom, "chasing").Points);
    }

    [Fact]
    public void A_client_who_asks_again_after_an_hour_chases()
    {
        var box = new StressMailbox().Others();
        Situations.Asking(box, Tom, daysBetween: 0, minutesBetween: 60);
        Assert.True(box.Signal(Tom, "chasing").Points > 5);
    }

    [Fact]
    public void A_silence_is_chasing_or_dread_and_never_both()
    {
        var box = new StressMailbox().Others();
        Situations.Asking(box, Tom, daysBetween: 0, minutesBetween: 60);
        Assert.Equal(0, box.Signal(Tom, "dread").Points);
    }

    [Theory]
    [InlineData("Fotos Teil", true, 0)]
    [InlineData("Photos part", true, 0)]
    [InlineData("Where are you?? part", false, 1)]
    public void Files_in_several_mails_are_a_delivery(string subject, bool files, double least)
    {
        var box = new StressMailbox().Others().Calm(Tom);
        box.EachWeek(12, week =>
        {
            for (var part = 0; part < 4; part++)
            {
                box.In(Tom, week, 1, $"14:{part * 14:d2}", $"{subject} {part}", $"files {week}", files: files);
            }
        });
        var chasing = box.Signal(Tom, "chasing").Points;
        Assert.True(least == 0 ? chasing == 0 : chasing >= least);
    }

    [Theory]
    [InlineData("Automatic reply: Logo URGENT"), InlineData("Abwesenheitsnotiz: DRINGEND"), InlineData("Réponse automatique : Urgent")]
    [InlineData("Respuesta automática: Urgente"), InlineData("رد تلقائي: عاجل"), InlineData("Unzustellbar: Logo!!")]
    [InlineData("Accepted: urgent call"), InlineData("Lu : urgent"), InlineData("Read: urgent!!")]
    public void What_no_person_wrote_enters_nothing(string subject)
    {
        var calm = new StressMailbox().Others().Calm(Tom);
        var noisy = new StressMailbox().Others().Calm(Tom);
        noisy.EachWeek(20, week => noisy.In(Tom, week, 5, "03:00", subject, high: true).In(Tom, week, 5, "03:30", subject, high: true));
        Assert.Equal(calm.Standing(Tom).Score, noisy.Standing(Tom).Score);
    }

    [Fact]
    public void Meetings_enter_nothing()
    {
        var calm = new StressMailbox().Others().Calm(Tom);
        var meeting = new StressMailbox().Others().Calm(Tom);
        meeting.EachWeek(20, week => meeting.In(Tom, week, 6, "22:00", "URGENT!!", high: true, meeting: true));
        Assert.Equal(calm.Standing(Tom).Score, meeting.Standing(Tom).Score);
    }

    [Fact]
    public void What_came_while_the_owner_was_away_enters_nothing()
    {
        StressMailbox Holiday(bool presses)
        {
            var box = new StressMailbox();
            foreach (var client in new[] { "ada@birch.example", "ben@cedar.example", "cleo@maple.example", Tom })
            {
                box.EachWeek(20, week =>
                {
                    for (var day = 0; day < 5 && week is not (6 or 7); day++)
                    {
                        box.In(client, week, day, "09:15", $"T{week}{day}").Out(client, week, day, "11:00", $"T{week}{day}");
                    }
                });
            }

            for (var day = 0; day < 5 && presses; day++)
            {
                box.In(Tom, 6, day, "19:00", $"URGENT {day}", "away", high: true).In(Tom, 7, day, "19:40", $"URGENT {day}", "away", high: true);
            }

            return box;
        }

        Assert.Equal(Holiday(presses: false).Standing(Tom).Score, Holiday(presses: true).Standing(Tom).Score);
    }

    [Fact]
    public void A_client_answered_days_later_than_others_is_put_off()
    {
        var box = new StressMailbox().Others();
        box.EachWeek(20, week => box.In(Tom, week, 0, "09:00", $"A{week}").Out(Tom, week, 3, "16:00", $"A{week}")
            .In(Tom, week, 3, "16:30", $"B{week}").Out(Tom, week - 1, 1, "16:00", $"B{week}"));
        Assert.True(box.Signal(Tom, "dread").Points > 5);
    }

    [Fact]
    public void A_client_answered_as_late_as_everybody_is_not_put_off()
    {
        var box = new StressMailbox();
        foreach (var client in new[] { "ada@birch.example", "ben@cedar.example", "cleo@maple.example", Tom })
        {
            box.EachWeek(20, week => box.In(client, week, 0, "09:00", $"A{week}").Out(client, week, 3, "16:00", $"A{week}")
                .In(client, week, 1, "16:30", $"B{week}").Out(client, week, 4, "16:00", $"B{week}"));
        }

        Assert.Equal(0, box.Signal(Tom, "dread").Points);
    }

    [Fact]
    public void One_rude_manager_does_not_condemn_the_rest()
    {
        var box = new StressMailbox().Others().Calm("anna@alpine.example");
        var people = Situations.Pressing(box, Tom).Of(Tom).People;
        Assert.Equal(StressLevel.Calm, people.Single(person => person.Address == "anna@alpine.example").Level);
        Assert.Equal(StressLevel.Stressful, people.Single(person => person.Address == Tom).Level);
    }

    [Fact]
    public void Too_little_mail_has_no_score()
    {
        var standing = new StressMailbox().Others().In(Tom, 1, 1, "23:00", "URGENT!!", high: true).Standing(Tom);
        Assert.Null(standing.Score);
        Assert.Null(standing.Level);
        Assert.Equal(Confidence.None, standing.Confidence);
        Assert.Equal("stress.early", Assert.Single(standing.Reasons).Text.Key);
    }

    [Fact]
    public void A_mailbox_of_one_client_says_what_it_is_compared_with()
    {
        var standing = new StressMailbox().Calm(Tom).Standing(Tom);
        Assert.Equal(StressLevel.Calm, standing.Level);
        Assert.Contains(standing.Reasons, reason => reason.Text.Key == "stress.published");
        Assert.True(standing.Confidence < Confidence.High);
    }

    [Fact]
    public void A_single_client_who_presses_is_stressful_too() =>
        Assert.Equal(StressLevel.Stressful, Situations.Pressing(new StressMailbox(), Tom).Standing(Tom).Level);

    [Fact]
    public void A_felt_dread_moves_the_score_and_a_fine_feeling_calms_it()
    {
        var nothing = Situations.Evenings(new StressMailbox().Others(), Tom).Standing(Tom).Score;
        var dread = Situations.Evenings(new StressMailbox().Others(), Tom).Feels(Tom, 4, 1).Feels(Tom, 4, 2).Feels(Tom, 3, 3).Standing(Tom).Score;
        var fine = Situations.Evenings(new StressMailbox().Others(), Tom).Feels(Tom, 0, 1).Feels(Tom, 0, 2).Feels(Tom, 0, 3).Standing(Tom).Score;
        Assert.True(dread > nothing + 10);
        Assert.True(fine < nothing);
    }

    [Fact]
    public void A_boss_who_joins_while_an_answer_is_awaited_escalates()
    {
        var box = new StressMailbox().Others();
        box.EachWeek(16, week => box.In(Tom, week, 1, "10:00", $"S{week}").In(Tom, week, 1, "12:00", $"Re: S{week}", $"{Tom} S{week}", cc: ["ceo@alpine.example"])
            .Out(Tom, week, 1, "15:00", $"S{week}"));
        Assert.True(box.Signal(Tom, "ccEscalation").Points > 5);
    }

    [Fact]
    public void A_team_that_is_on_every_mail_does_not_escalate()
    {
        var box = new StressMailbox().Others();
        box.EachWeek(16, week => box.In(Tom, week, 1, "10:00", $"S{week}", cc: ["ceo@alpine.example", "pia@alpine.example"])
            .Out(Tom, week, 1, "12:00", $"S{week}").In(Tom, week, 1, "15:00", $"S{week}", cc: ["ceo@alpine.example", "pia@alpine.example"]));
        Assert.Equal(0, box.Signal(Tom, "ccEscalation").Points);
    }

    [Fact]
    public void Work_that_opens_again_after_the_final_version_counts()
    {
        var box = new StressMailbox().Others();
        box.EachWeek(16, week => box.In(Tom, week, 0, "10:00", $"Flyer {week}").Out(Tom, week, 0, "14:00", $"Flyer {week} final version", $"{Tom} Flyer {week}")
            .In(Tom, week, 3, "11:00", $"Re: Flyer {week} final version", $"{Tom} Flyer {week}"));
        Assert.True(box.Signal(Tom, "reopening").Points > 3);
    }

    [Fact]
    public void Thanks_for_the_final_version_opens_nothing()
    {
        var box = new StressMailbox().Others();
        box.EachWeek(16, week => box.In(Tom, week, 0, "10:00", $"Flyer {week}").Out(Tom, week, 0, "14:00", $"Flyer {week} final version", $"{Tom} Flyer {week}")
            .In(Tom, week, 0, "15:00", $"Re: Flyer {week} final version", $"{Tom} Flyer {week}"));
        Assert.Equal(0, box.Signal(Tom, "reopening").Points);
    }

    [Fact]
    public void An_owner_in_Dubai_has_a_Friday_and_Saturday_weekend()
    {
        var owner = new Owner
        {
            Addresses = new HashSet<string> { StressMailbox.Me },
            TimeZone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Dubai"),
            Hours = new WorkingHours(
                new HashSet<DayOfWeek> { DayOfWeek.Sunday, DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday }, new TimeOnly(9, 0), new TimeOnly(18, 0)),
        };
        var box = new StressMailbox { Owner = owner };
        box.EachWeek(20, week => box.In(Tom, week, 6, "11:00", $"A{week}").In(Tom, week, 2, "11:00", $"B{week}"));
        Assert.Equal(0, box.Of(Tom).OutOfHoursMails);
    }

}
