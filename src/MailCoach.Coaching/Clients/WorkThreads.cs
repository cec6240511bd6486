namespace MailCoach.Coaching.Clients;

/// <summary>
/// Whether conversations alone show that the owner works for somebody, before any invoice. The bar is high, because friends, doctors,
/// landlords and fellow freelancers write and answer too: what is not certain is "too little to say", and the owner is asked.
/// </summary>
internal static class WorkThreads
{
    /// <summary>Conversations in which both wrote, about work …</summary>
    private const int WorkTalks = 2;

    /// <summary>… or about who knows what, begun by the other side at least once.</summary>
    private const int AnyTalks = 3;

    /// <summary>One long conversation does as well, with so many mails of either side …</summary>
    private const int MailsOfOneTalk = 5;

    private static readonly TimeSpan SomeTime = TimeSpan.FromDays(7);

    /// <summary>… over this time.</summary>
    private static readonly TimeSpan TimeOfOneTalk = TimeSpan.FromDays(14);

    public static bool Show(Party party, bool supportDesk)
    {
        var subjects = party.Talks.Select(talk => (talk.Subject, talk.OpenedByThem)).ToList();
        var privately = subjects.Count(talk => ClientWords.PrivateWords.FoundIn(talk.Subject));
        var work = subjects.Count(talk => ClientWords.WorkWords.FoundIn(talk.Subject) && !ClientWords.PrivateWords.FoundIn(talk.Subject));
        var theyBegan = subjects.Exists(talk => talk.OpenedByThem);
        if (subjects.Count == 0 || supportDesk || (privately * 3 > subjects.Count && work <= privately) || (party.Inquiries > 0 && !theyBegan))
        {
            return false;
        }

        if (party.Offers > 0)
        {
            return true;
        }

        if (!IsMuch(party, subjects.Count))
        {
            return false;
        }

        return party.Firm is null
            ? work >= Math.Min(WorkTalks, subjects.Count) && work * 2 >= subjects.Count
            : work > 0 || (theyBegan && subjects.Count >= AnyTalks);
    }

    private static bool IsMuch(Party party, int talks) =>
        (talks >= WorkTalks && party.Span >= SomeTime)
        || (party.HumanIn >= MailsOfOneTalk && party.Out >= MailsOfOneTalk && party.Span >= TimeOfOneTalk);
}
