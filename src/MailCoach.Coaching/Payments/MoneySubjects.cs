using MailCoach.Coaching.Mail;
using MailCoach.Coaching.Payments.Subjects;

namespace MailCoach.Coaching.Payments;

/// <summary>Reads a subject line for money, in every language at once.</summary>
public static class MoneySubjects
{
    /// <summary>Null for the great majority of mail, at next to no cost.</summary>
    /// <param name="subject">As written, with prefixes.</param>
    /// <param name="mine">The owner wrote it.</param>
    /// <param name="sender">The sender's address; the sender and the subject decide together.</param>
    /// <param name="hasAttachments">An invoice usually has one; a link counts when the number and the word stand together.</param>
    public static MoneySubject? Read(ReadOnlySpan<char> subject, bool mine, string? sender, bool hasAttachments)
    {
        Span<char> buffer = stackalloc char[Math.Min(subject.Length, SubjectFold.Longest)];
        var folded = buffer[..SubjectFold.Fold(subject, buffer)];
        return PhraseTable.Instance.MayTell(folded) ? ReadMoney(subject, mine, sender, hasAttachments) : null;
    }

    private static MoneySubject? ReadMoney(ReadOnlySpan<char> subject, bool mine, string? sender, bool hasAttachments)
    {
        var prefix = SubjectPrefixes.Read(subject, out var start);
        var written = subject[start..Math.Min(subject.Length, start + SubjectFold.Longest)];
        Span<char> buffer = stackalloc char[written.Length];
        ReadOnlySpan<char> folded = buffer[..SubjectFold.Fold(written, buffer)];
        Span<SubjectToken> tokenBuffer = stackalloc SubjectToken[SubjectTokens.Most];
        ReadOnlySpan<SubjectToken> tokens = tokenBuffer[..PhraseTable.Instance.Split(folded, tokenBuffer)];
        Span<MoneyRole> rolesAt = stackalloc MoneyRole[tokens.Length];
        rolesAt.Clear();
        var roles = SeemingWords.Settle(PhraseTable.Instance.Mark(folded, tokens, rolesAt), prefix, folded, tokens);
        var service = mine ? null : PaymentServices.KindOf(sender);
        if (service is null && IsAutomatic(folded, tokens, rolesAt))
        {
            return null;
        }

        var numbers = InvoiceNumbers.Read(folded, tokens, rolesAt, out var besideWord);
        if ((roles & MoneyRole.NotMoney) != MoneyRole.None && !besideWord)
        {
            return null;
        }

        var reading = new SubjectReading
        {
            Written = written,
            Folded = folded,
            Tokens = tokens,
            RolesAt = rolesAt,
            Roles = roles,
            Numbers = numbers,
            NumberBesideWord = besideWord,
            Prefix = prefix,
            HasAttachments = hasAttachments,
        };
        return mine ? OwnMail.Read(reading)
            : service is { } kind ? ServiceMail.Read(reading, kind)
            : AutomaticMail.OfSender(sender ?? "") is null ? TheirMail.Read(reading)
            : FromMachine(TheirMail.Read(reading));
    }

    /// <summary>A shop, a landlord, a telephone company: what failed there is what the owner pays.</summary>
    private static MoneySubject? FromMachine(MoneySubject? subject) =>
        subject is { Kind: MoneyKind.FailedPayment } ? subject with { Kind = MoneyKind.BillToOwner } : subject;

    /// <summary>"Undeliverable: Invoice 1042": a mail program answers, nobody pays or bills.</summary>
    private static bool IsAutomatic(ReadOnlySpan<char> folded, ReadOnlySpan<SubjectToken> tokens, ReadOnlySpan<MoneyRole> rolesAt)
    {
        for (var i = 0; i < tokens.Length && (rolesAt[i] & MoneyRole.Automatic) != MoneyRole.None; i++)
        {
            if (folded[tokens[i].End..].TrimStart() is [':', ..])
            {
                return true;
            }
        }

        return false;
    }
}
