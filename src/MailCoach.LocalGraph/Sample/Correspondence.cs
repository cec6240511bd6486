using System.Globalization;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Sample;

/// <summary>The threads between the freelancer and one client, or anybody else they write with.</summary>
internal sealed class Correspondence(Story story, LocalPerson owner, Calendar calendar, Diary diary)
{
    private const int DaysInWeek = 7;

    // Mail older than this has been put away.
    private const int FiledAfter = 45;
    private const int ArchivedAfter = 240;

    private readonly SplitMix64 random = new(ItemIds.KeyOf(story.Name));
    private int threads;

    public void Tell(string filedUnder)
    {
        if (story.Introduction is { } introduction)
        {
            Introduce(introduction);
        }

        for (var age = Math.Min(story.Since, Calendar.Days); age >= story.Until; age--)
        {
            var day = calendar.DaysAgo(age);
            if (random.Chance(story.ThreadsPerWeek / DaysInWeek) && !calendar.IsAway(day))
            {
                TellThread(age, filedUnder);
            }

            if (random.Chance(story.MeetingsPerWeek / DaysInWeek) && Calendar.IsWorkday(day))
            {
                TellMeeting(day);
            }
        }
    }

    private Mood MoodOf(StoryPerson person, int age) => person.Mood ?? (story.Later is { } later && age <= story.LaterFrom ? later : story.Mood);

    private void TellThread(int age, string filedUnder)
    {
        var conversation = string.Create(CultureInfo.InvariantCulture, $"{story.Name}/{++threads}");
        var writer = Writer();
        var left = random.Between(story.Length[0], story.Length[1]);
        var isOwners = random.Chance(story.OwnerStarts);
        var subject = isOwners ? Subject(age, story.OwnerMatters ?? story.Matters) : Urgent(Subject(age, story.Matters), MoodOf(writer, age));
        var local = isOwners
            ? calendar.AfterWork(calendar.DaysAgo(age).ToDateTime(new TimeOnly(9, 0)), random.Share() * 7)
            : Their(calendar.DaysAgo(age), MoodOf(writer, age));
        for (var first = true; left > 0; left--, first = false)
        {
            if (isOwners)
            {
                Write(local, writer, first ? subject : $"Re: {subject}", conversation);
                local = calendar.AfterWork(local, random.Around(story.TheyAnswer));
            }
            else
            {
                var mood = MoodOf(writer, calendar.AgeOf(local));
                local = first ? local : Shifted(local, mood);
                Receive(local, writer, mood, first ? subject : $"{story.Prefix} {subject}", conversation, filedUnder, left > 1);
                if (random.Chance(mood.Chases))
                {
                    local = local.AddMinutes(random.Between(25, 150));
                    Receive(local, writer, mood, $"{story.Prefix} {subject}", conversation, filedUnder, left > 1);
                }

                local = OwnersAnswer(local);
            }

            isOwners = !isOwners;
        }
    }

    private DateTime OwnersAnswer(DateTime local)
    {
        var answer = calendar.AfterWork(local, random.Around(story.OwnerAnswers));
        return random.Chance(story.OwnerAtNight) ? answer.Date.AddHours(22).AddMinutes(random.Between(0, 95)) : answer;
    }

    /// <summary>A first mail of theirs, on the given day or the working day before it.</summary>
    private DateTime Their(DateOnly day, Mood mood)
    {
        if (random.Chance(mood.Weekend))
        {
            while (Calendar.IsWorkday(day))
            {
                day = day.AddDays(-1);
            }

            return day.ToDateTime(new TimeOnly(random.Between(9, 20), random.Between(0, 59)));
        }

        return Shifted(Calendar.Workday(day).ToDateTime(new TimeOnly(random.Between(9, 16), random.Between(0, 59))), mood);
    }

    /// <summary>Their hour, where it is not the owner's: never earlier than it would have been.</summary>
    private DateTime Shifted(DateTime local, Mood mood)
    {
        var share = random.Share();
        var minute = random.Between(0, 59);
        if (share < mood.Night)
        {
            return local.Date.AddHours(23).AddMinutes(random.Between(5, 100));
        }

        if (share < mood.Night + mood.Evening)
        {
            return local.Date.AddHours(random.Between(19, 22)).AddMinutes(minute);
        }

        return share < mood.Night + mood.Evening + mood.Early ? local.Date.AddDays(1).AddHours(random.Between(6, 7)).AddMinutes(minute) : local;
    }

    private StoryPerson Writer()
    {
        var ticket = random.Between(1, story.People.Sum(person => person.Weight));
        return story.People.First(person => (ticket -= person.Weight) <= 0 && person.Weight > 0);
    }

    private string Subject(int age, IReadOnlyList<string> matters)
    {
        var matter = random.Pick(matters);
        if (story.Projects.Count == 0)
        {
            return matter;
        }

        var part = (double)(story.Since - age) / Math.Max(1, story.Since - story.Until + 1);
        return string.Format(CultureInfo.InvariantCulture, matter, story.Projects[(int)(part * story.Projects.Count)]);
    }

    private string Urgent(string subject, Mood mood) => story.UrgentSubjects.Count > 0 && random.Chance(mood.Urgent)
        ? string.Format(CultureInfo.InvariantCulture, random.Pick(story.UrgentSubjects), subject, subject.ToUpperInvariant())
        : subject;

    private void Receive(DateTime local, StoryPerson writer, Mood mood, string subject, string conversation, string filedUnder, bool isAnswered)
    {
        var age = calendar.AgeOf(local);
        var others = story.People.Where(person => person != writer && person.Weight > 0).Select(Person).ToList();
        var isUnread = random.Chance(story.Unread) && !isAnswered && age < FiledAfter;
        var folder = age > FiledAfter && story.IsFiled ? filedUnder
            : age > ArchivedAfter && random.Chance(0.4) ? WellKnownFolders.Archive
            : WellKnownFolders.Inbox;
        diary.Tell(folder, local, Person(writer), Diary.About(subject, conversation, [owner]) with
        {
            Cc = others.Count > 0 && random.Chance(mood.Copies) ? [random.Pick(others)] : [],
            HasAttachments = random.Chance(mood.Attachments),
            Importance = random.Chance(mood.Important) ? LocalImportance.High : LocalImportance.Normal,
            IsRead = !isUnread,
            IsFlagged = random.Chance(story.Flagged) && age < ArchivedAfter,
        });
    }

    private void Write(DateTime local, StoryPerson writer, string subject, string conversation) =>
        diary.Tell(WellKnownFolders.Sent, local, owner, Diary.About(subject, conversation, [Person(writer)]) with
        {
            HasAttachments = random.Chance(0.25),
        });

    private void TellMeeting(DateOnly day)
    {
        var conversation = string.Create(CultureInfo.InvariantCulture, $"{story.Name}/meeting/{++threads}");
        var writer = Writer();
        var subject = $"{story.Name}: catch-up";
        var local = day.ToDateTime(new TimeOnly(random.Between(9, 16), random.Between(0, 59)));
        diary.Tell(WellKnownFolders.Inbox, local, Person(writer), Diary.About(subject, conversation, [owner]) with { Meeting = MeetingKind.Request });
        diary.Tell(WellKnownFolders.Sent, local.AddMinutes(random.Between(5, 200)), owner, Diary.About($"Accepted: {subject}", conversation, [Person(writer)]) with
        {
            Meeting = MeetingKind.Response,
        });
    }

    private void Introduce(string subject)
    {
        var (name, address) = story.IntroducedBy!.Split('|') is [var left, var right] ? (left, right) : ("", story.IntroducedBy);
        var local = Calendar.Workday(calendar.DaysAgo(story.Since + 1)).ToDateTime(new TimeOnly(16, 42));
        var newcomer = Person(story.People[0]);
        var conversation = $"{story.Name}/introduction";
        diary.Tell(WellKnownFolders.Inbox, local, new LocalPerson(address, name), Diary.About(subject, conversation, [owner]) with { Cc = [newcomer] });
        diary.Tell(WellKnownFolders.Inbox, calendar.AfterWork(local, 3), newcomer, Diary.About($"Re: {subject}", conversation, [owner]));
        diary.Tell(WellKnownFolders.Sent, calendar.AfterWork(local, 6), owner, Diary.About($"Re: {subject}", conversation, [newcomer]));
    }

    private static LocalPerson Person(StoryPerson person) => new(person.Address, person.Name);
}
