using System.Text;
using MailCoach.Coaching.Drafting;

namespace MailCoach.Coaching.Tests.Drafting;

public sealed class AppointmentTests
{
    [Theory]
    [InlineData("en", "Call with Greg Ott"), InlineData("de", "Gespräch mit Greg Ott"), InlineData("fr", "Appel avec Greg Ott")]
    [InlineData("es", "Llamada con Greg Ott"), InlineData("ar", "مكالمة مع Greg Ott")]
    public void It_is_called_a_call_with_a_name_and_nothing_more(string language, string title)
    {
        var ics = Unfolded(Ics(ALetter.Full(language) with { RecipientName = "Greg Ott" }));
        Assert.Contains($"\r\nSUMMARY:{title}\r\n", ics, StringComparison.Ordinal);
        Assert.DoesNotContain("DESCRIPTION", ics, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_person_it_names_the_client() => Assert.Contains(
        "SUMMARY:Call with Maya's Bakery", Ics(ALetter.Bare("en")), StringComparison.Ordinal);

    [Fact]
    public void It_is_at_ten_on_the_next_working_day_wherever_the_owner_is()
    {
        var ics = Ics(ALetter.Full("en"));
        Assert.Contains("DTSTART:20261124T100000\r\n", ics, StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20261123T140500Z\r\n", ics, StringComparison.Ordinal);
    }

    [Fact]
    public void After_Friday_comes_Monday_and_for_some_Sunday()
    {
        var friday = ALetter.Facts() with { Today = new(2026, 11, 27) };
        var sunday = friday with { WorkingDays = new HashSet<DayOfWeek> { DayOfWeek.Sunday, DayOfWeek.Monday } };
        Assert.Contains("DTSTART:20261130T", Ics(ALetter.Full("en"), friday), StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261129T", Ics(ALetter.Full("en"), sunday), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_names_are_folded_and_sharp_ones_escaped()
    {
        var ics = Ics(ALetter.Full("ar") with { RecipientName = string.Concat(Enumerable.Repeat("ليلى; ح,داد\\ ", 20)) + "\r\nBEGIN:VALARM" });
        Assert.All(ics.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain("\nBEGIN:VALARM", ics, StringComparison.Ordinal);
        Assert.Contains(@"ليلى\; ح\,داد\\", Unfolded(ics), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', ics.Replace("\r\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_identity_is_stable_and_another_clients_is_another()
    {
        Assert.Equal(Uid(ALetter.Facts()), Uid(ALetter.Facts()));
        Assert.NotEqual(Uid(ALetter.Facts()), Uid(ALetter.Facts("alpine-gear")));
    }

    private static string Uid(DraftFacts facts) => Ics(ALetter.Full("en"), facts).Split("\r\n").Single(line => line.StartsWith("UID:", StringComparison.Ordinal));

    private static string Unfolded(string ics) => ics.Replace("\r\n ", "", StringComparison.Ordinal);

    private static string Ics(DraftRequest request, DraftFacts? facts = null) =>
        TalkScripts.Write(request with { Channel = Channel.Phone }, facts ?? ALetter.Facts(), ALetter.Written(request)).Ics;
}
