using MailCoach.Coaching.Drafting;
using MailCoach.Coaching.Phrasing;

namespace MailCoach.Coaching.Tests.Drafting;

public sealed class DraftTests
{
    [Theory]
    [InlineData(null, null, Channel.Email), InlineData(null, Channel.Phone, Channel.Phone), InlineData(Channel.Email, Channel.Phone, Channel.Email)]
    public void The_owners_choice_of_channel_wins_over_the_usual_one(Channel? chosen, Channel? usual, Channel expected)
    {
        var draft = Drafts.Write(ALetter.Full("en") with { Channel = chosen }, ALetter.Facts() with { UsualChannel = usual });
        Assert.Equal(expected, draft.Channel);
        Assert.Equal(expected != Channel.Email, draft.Talk is not null);
        Assert.Equal(draft.Text, draft.Talk?.Confirmation.Text ?? draft.Text);
    }

    [Fact]
    public void A_letter_is_checked_as_an_ending_and_a_raise_as_a_raise()
    {
        var hard = "You always send changes late.";
        var ending = Drafts.Write(ALetter.Full("en") with { Care = hard }, ALetter.Facts());
        Assert.Contains(ending.Check.Findings, finding => finding.Rule == "blame");
        Assert.DoesNotContain(Drafts.Write(ALetter.Raise("en"), ALetter.Observed).Check.Findings, finding => finding.Rule == "unclear-ending");
    }

    [Fact]
    public void Drafts_pass_the_checker_with_no_finding() => Pass(Cases.Sampled(Cases.Endings().Concat(Cases.Raises())));

    [Fact, Trait("long", "true")]
    public void Every_draft_passes_the_checker_with_no_finding() => Pass(Cases.Endings().Concat(Cases.Raises()));

    private static void Pass(IEnumerable<(DraftRequest Request, DraftFacts Facts)> cases)
    {
        var findings =
            from asked in cases
            let draft = Drafts.Write(asked.Request, asked.Facts)
            from finding in draft.Check.Findings
            select $"{draft.Language} {finding.Rule} '{finding.Text}' in: {draft.Text}";
        Assert.Empty(findings.Take(5));
    }

    /// <summary>What the owner says in a talk is read as a reply would be.</summary>
    [Fact]
    public void Calm_answers_pass_the_checker_too()
    {
        var findings =
            from asked in Cases.Sampled(Cases.Endings().Concat(Cases.Raises()))
            where asked.Request.Channel != Channel.Email
            let talk = Drafts.Write(asked.Request, asked.Facts).Talk
            from said in talk!.IfTheySay.Select(exchange => exchange.You).Append(talk.Opening)
            from finding in PhrasingCheck.Check(new CheckRequest(said, asked.Request.Language, CheckPurpose.Reply)).Findings
            select $"{finding.Rule} '{finding.Text}' in: {said}";
        Assert.Empty(findings.Take(5));
    }
}
