using MailCoach.Coaching.Phrasing;

namespace MailCoach.Coaching.Drafting;

/// <summary>Writes the talk: an ending, or a conversation that raises something first.</summary>
public static class Drafts
{
    /// <summary>The same request and facts give the same letter; another client another wording.</summary>
    public static Draft Write(DraftRequest request, DraftFacts facts)
    {
        var channel = request.Channel ?? facts.UsualChannel ?? Channel.Email;
        var letter = LetterWriter.Write(request, facts, channel);
        var purpose = request.Intent == TalkIntent.Raise ? CheckPurpose.Raise : CheckPurpose.Breakup;
        return new Draft
        {
            Channel = channel,
            Language = letter.Language,
            Subject = letter.Subject,
            Text = letter.Text,
            Html = letter.Html,
            Sentences = letter.Sentences,
            Gaps = DraftGaps.Find(request, facts),
            Talk = channel == Channel.Email ? null : TalkScripts.Write(request, facts, letter),
            Check = PhrasingCheck.Check(new CheckRequest(letter.Text, letter.Language, purpose)),
        };
    }
}

/// <summary>What is known about the client that a letter may lean on.</summary>
public sealed record DraftFacts
{
    public required string ClientId { get; init; }

    public required string ClientName { get; init; }

    public string? OwnerName { get; init; }

    /// <summary>The owner's language, for the questions; the letter's is <see cref="DraftRequest.Language"/>.</summary>
    public required string Language { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The instant the appointment file is stamped with.</summary>
    public required DateTimeOffset Now { get; init; }

    public int? NoticeDays { get; init; }

    /// <summary>The first mail of the mailbox with them: asked about, never used unconfirmed.</summary>
    public DateOnly? FirstMessageOn { get; init; }

    public int OpenInvoices { get; init; }

    public Channel? UsualChannel { get; init; }

    /// <summary>The owner's; an appointment is offered on the next of them.</summary>
    public IReadOnlySet<DayOfWeek> WorkingDays { get; init; } =
        new HashSet<DayOfWeek> { DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday };

    /// <summary>Facts a raise may state, already true: median days late over the invoices behind it, evenings with mail.</summary>
    public int? InvoicesPaidLate { get; init; }

    public int? MedianDaysLate { get; init; }

    public int? OutOfHoursMails { get; init; }
}
