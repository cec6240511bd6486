using System.Text.RegularExpressions;
using MailCoach.Coaching.Payments;

namespace MailCoach.Coaching.Tests.Payments.Subjects;

/// <summary>2,500 real mails of years ago, none of them an invoice or a payment of the reader's.</summary>
public sealed partial class RealMailTests
{
    [Theory]
    [InlineData(false), InlineData(true)]
    public void In_real_mail_without_invoices_none_is_found(bool mine)
    {
        var file = Above.Find("shared/data/real-mail.mbox");
        Assert.SkipWhen(file is null, "needs ../shared, which is absent");

        var wrong = new List<string>();
        var sender = "";
        foreach (var line in File.ReadLines(file!))
        {
            if (line.StartsWith("From:", StringComparison.OrdinalIgnoreCase))
            {
                sender = Address().Match(line).Value;
            }
            else if (line.StartsWith("Subject:", StringComparison.OrdinalIgnoreCase))
            {
                var subject = line["Subject:".Length..].Trim();
                if (MoneySubjects.Read(subject, mine, mine ? "me@studio.example" : sender, hasAttachments: mine) is { Kind: not MoneyKind.BillToOwner } read)
                {
                    wrong.Add($"{read.Kind}: {subject} ({sender})");
                }
            }
        }

        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"[^\s<>""]+@[^\s<>""]+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();
}
