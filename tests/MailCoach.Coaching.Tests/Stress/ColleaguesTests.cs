using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Stress;

namespace MailCoach.Coaching.Tests.Stress;

/// <summary>Several people of one firm: what they write to each other, and what each of them asks for.</summary>
public sealed class ColleaguesTests
{
    private const string Anna = "anna@alpine.example";
    private const string Tom = "tom@alpine.example";

    /// <summary>Anna asks, then more mail within the hour: of colleagues who leave the owner in copy, or of somebody who asks again.</summary>
    [Theory]
    [InlineData("among themselves", Tom, Anna, 2, 0), InlineData("Anna again", Anna, StressMailbox.Me, 1, 1), InlineData("Tom adds a word to the owner", Tom, StressMailbox.Me, 1, 0)]
    [InlineData("Tom asks and asks again", Tom, StressMailbox.Me, 2, 1)]
    public void Only_who_asks_the_owner_again_chases(string who, string from, string to, int mails, int leastPoints)
    {
        var box = new StressMailbox().Others();
        box.EachWeek(13, week =>
        {
            box.In(Anna, week, 1, "10:00", $"Layout {week}", cc: Tom).Out(Anna, week, 1, "15:00", $"Re: Layout {week}", $"{Anna} Layout {week}");
            foreach (var time in new[] { "10:30", "11:15" }.Take(mails))
            {
                box.Add(Mail(box, week, time, from, to, $"Re: Layout {week}", $"{Anna} Layout {week}"));
            }
        });

        var points = box.Signal(Anna, "chasing").Points;
        Assert.True(leastPoints == 0 ? points == 0 : points > leastPoints, $"{who}: {points}");
    }

    [Fact]
    public void A_colleague_who_says_so_asks_again()
    {
        var box = new StressMailbox().Others();
        box.EachWeek(13, week =>
        {
            box.In(Anna, week, 1, "10:00", $"Layout {week}").Add(Mail(box, week, "11:00", Tom, StressMailbox.Me, "Any news?", $"{Anna} Layout {week}"));
            box.Out(Anna, week, 1, "15:00", $"Re: Layout {week}", $"{Anna} Layout {week}");
        });

        Assert.True(box.Signal(Anna, "chasing").Points > 5);
    }

    /// <summary>The owner owes no answer to a mail that was for somebody else.</summary>
    [Theory]
    [InlineData(Anna, 0), InlineData(StressMailbox.Me, 0.4)]
    public void Mail_between_colleagues_is_not_put_off(string to, double dread)
    {
        var box = new StressMailbox().Others();
        box.EachWeek(12, week => box.Add(Mail(box, week + 1, "10:00", Tom, to, $"Minutes {week}", $"minutes {week}")));

        Assert.Equal(dread, box.Signal(Tom, "dread").Value ?? 0, 3);
    }

    [Fact]
    public void A_new_thread_that_asks_about_an_old_one_is_chasing_and_not_dread_as_well()
    {
        var box = new StressMailbox().Others();
        box.EachWeek(13, week => box.In(Tom, week, 0, "09:00", $"Map {week}").In(Tom, week, 0, "10:00", "Any news?", $"news {week}").Out(Tom, week, 3, "16:00", $"Re: Map {week}", $"{Tom} Map {week}")
            .Out(Tom, week, 3, "16:05", "Re: Any news?", $"news {week}"));

        Assert.True(box.Signal(Tom, "chasing").Points > 5);
        Assert.Equal(0, box.Signal(Tom, "dread").Points);
    }

    [Fact]
    public void Its_twin_whom_nobody_asked_about_was_put_off()
    {
        var box = new StressMailbox().Others();
        box.EachWeek(13, week => box.In(Tom, week, 0, "09:00", $"Map {week}").Out(Tom, week, 3, "16:00", $"Re: Map {week}", $"{Tom} Map {week}"));

        Assert.True(box.Signal(Tom, "dread").Points > 5);
    }

    /// <summary>Seven pressing mails in two weeks are too little for a word about the client, and about the person.</summary>
    [Fact]
    public void A_person_gets_no_stronger_word_than_the_mail_allows()
    {
        var box = new StressMailbox().Others();
        for (var mail = 0; mail < 7; mail++)
        {
            box.In(Tom, 1 + (mail / 4), mail % 4, "21:00", $"URGENT now {mail}!!", high: true);
        }

        var person = Assert.Single(box.Of(Tom).People);
        Assert.NotEqual(StressLevel.Stressful, person.Level);
        Assert.Null(box.Standing(Tom).Level);
    }

    /// <summary>Tools that write from the client's own address book press nobody.</summary>
    [Theory]
    [InlineData("jira@alpine.example"), InlineData("jenkins@alpine.example"), InlineData("gitlab@alpine.example")]
    public void A_tool_of_theirs_is_nobody(string tool)
    {
        var box = new StressMailbox().Others().Calm(Anna);
        box.EachWeek(13, week => box.In(tool, week, 5, "22:00", $"[URGENT] Pipeline {week} broken", high: true).In(tool, week, 6, "02:00", $"[BLOCKER] ALP-{week} updated", high: true));

        Assert.Equal((0, StressLevel.Calm), (box.Standing(Anna).Score!.Value, box.Standing(Anna).Level!.Value));
    }

    /// <summary>A line to somebody else in a pressing thread does not make it calm.</summary>
    [Fact]
    public void A_second_client_in_a_conversation_leaves_its_stress()
    {
        const string Thread = "one thread";
        var box = new StressMailbox().Others();
        for (var mail = 0; mail < 10; mail++)
        {
            box.In(Tom, 2, mail % 5, $"{20 + (mail / 5)}:30", $"URGENT {mail}!!", Thread, high: true);
        }

        var alone = box.Read().Threads[Thread].Score;
        box.Out("eva@birch.example", 1, 0, "10:00", "Can you help?", Thread);

        Assert.True(alone > 0);
        Assert.Equal(alone, box.Read().Threads[Thread].Score);
    }

    private static MessageMetadata Mail(StressMailbox box, int week, string time, string from, string to, string subject, string thread) => new()
    {
        Id = $"{from} {week} {time} {subject}",
        ConversationId = thread,
        Folder = MailFolder.Inbox,
        At = box.At(week, 1, time),
        Subject = subject,
        From = new MailPerson(from, null),
        To = [new MailPerson(to, null)],
        Cc = to == StressMailbox.Me ? [] : [new MailPerson(StressMailbox.Me, null)],
        IsRead = true,
    };
}
