using MailCoach.Coaching.Drafting;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Tests.Drafting;

public sealed class SeedTests
{
    [Fact]
    public void The_same_client_gets_the_same_letter() =>
        Assert.Equal(ALetter.Written(ALetter.Full("en")).Text, ALetter.Written(ALetter.Full("en")).Text);

    [Fact]
    public void Two_clients_who_compare_notes_hold_different_letters()
    {
        const int clients = 40;
        Assert.All(LanguageData.Codes, language => Assert.All(Enum.GetValues<Tone>(), tone =>
        {
            var letters = Enumerable.Range(0, clients)
                .Select(at => ALetter.Written(ALetter.Full(language) with { Tone = tone, RecipientName = "Maya" }, ALetter.Facts($"client-{at}")).Text);
            Assert.InRange(letters.Distinct().Count(), clients * 9 / 10, clients);
        }));
    }

    [Fact]
    public void The_seed_is_the_same_on_every_machine_and_in_every_year() => Assert.Equal(
        "I have made the decision to end our work together. My last day with you is Friday, 29 January 2027.",
        ALetter.Written(ALetter.Full("en")).Sentences.Single(sentence => sentence.Purpose == SentencePurpose.Ending).Text);
}
