using MailCoach.Coaching.Mail;

namespace MailCoach.Storage.Sealing;

/// <summary>The owner's facts as bytes.</summary>
internal static class OwnerPayload
{
    private const int DaysInWeek = 7;

    public static ReadOnlySpan<byte> Write(OwnerFacts facts)
    {
        var to = new PayloadWriter();
        to.Number(1).Text(facts.Name).Text(facts.TimeZone).Text(facts.Language).Number(facts.Addresses.Count);
        foreach (var address in facts.Addresses)
        {
            to.Text(address);
        }

        to.Number(facts.Hours is null ? 0 : 1);
        if (facts.Hours is { } hours)
        {
            to.Number(hours.Days.Aggregate(0, (days, day) => days | (1 << (int)day))).Number(hours.Start.Ticks).Number(hours.End.Ticks);
        }

        return to.Written;
    }

    public static OwnerFacts Read(ReadOnlySpan<byte> payload)
    {
        var from = new PayloadReader(payload);
        from.Number();
        var (name, zone, language) = (from.Text(), from.Text(), from.Text());
        var addresses = new string[from.Number()];
        for (var index = 0; index < addresses.Length; index++)
        {
            addresses[index] = from.Text()!;
        }

        return new OwnerFacts(name, addresses, zone, from.Number() == 0 ? null : ReadHours(ref from), language);
    }

    private static WorkingHours ReadHours(ref PayloadReader from)
    {
        var days = from.Number();
        return new WorkingHours(
            Enumerable.Range(0, DaysInWeek).Where(day => (days & (1 << day)) != 0).Select(day => (DayOfWeek)day).ToHashSet(),
            new TimeOnly(from.Number()),
            new TimeOnly(from.Number()));
    }
}
