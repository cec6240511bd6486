using System.Globalization;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Sample;

/// <summary>The invoices of all clients, numbered in the order they went out, and what is seen of their payment.</summary>
internal sealed class Billing(IReadOnlyList<Story> stories, LocalPerson owner, LocalPerson accountant, Calendar calendar, Diary diary)
{
    private const int FirstNumber = 1001;

    private sealed record Bill(Story Story, DateTime Sent, int Number);

    public void Tell()
    {
        var bills = stories
            .SelectMany(story => Dates(story).Select(sent => (Story: story, Sent: sent)))
            .OrderBy(bill => bill.Sent)
            .ThenBy(bill => bill.Story.Name, StringComparer.Ordinal)
            .Select((bill, index) => new Bill(bill.Story, bill.Sent, FirstNumber + index))
            .ToList();
        foreach (var client in bills.GroupBy(bill => bill.Story))
        {
            var random = new SplitMix64(ItemIds.KeyOf($"{client.Key.Name}/billing"));
            foreach (var together in client.Chunk(client.Key.Invoices!.AtOnce))
            {
                Tell(client.Key, client.Key.Invoices, together, random);
            }
        }

        // The accountant gets a copy of everything, a week's worth at a time.
        foreach (var bill in bills)
        {
            diary.Tell(
                WellKnownFolders.Sent,
                NextFriday(bill.Sent).AddMinutes(bill.Number % 50),
                owner,
                Diary.About($"Fwd: {Subject(bill)}", $"accountant/{bill.Number}", [accountant]) with { HasAttachments = true });
        }
    }

    private IEnumerable<DateTime> Dates(Story story)
    {
        if (story.Invoices is not { } invoices)
        {
            yield break;
        }

        for (var age = invoices.Latest; age <= invoices.First; age += invoices.Every)
        {
            var day = Calendar.Workday(calendar.DaysAgo(age));
            yield return day.ToDateTime(new TimeOnly(10, 5)).AddMinutes(ItemIds.KeyOf($"{story.Name}/{age}") % 360);
        }
    }

    private void Tell(Story story, StoryInvoices invoices, Bill[] together, SplitMix64 random)
    {
        var days = Math.Max(1, invoices.PaidAfter + random.Between(-invoices.Spread, invoices.Spread));
        var isUnpaid = calendar.AgeOf(together[^1].Sent) < invoices.PaidUntil;
        var paid = Calendar.Workday(DateOnly.FromDateTime(together[^1].Sent).AddDays(days)).ToDateTime(new TimeOnly(9, 10)).AddMinutes(random.Between(0, 420));
        foreach (var bill in together)
        {
            var conversation = $"{story.Name}/invoice/{bill.Number}";
            Send(bill.Sent, Subject(bill), conversation, hasAttachments: true);
            foreach (var (after, reminder) in invoices.RemindedAfter.Zip(invoices.Reminders))
            {
                var at = calendar.AfterWork(bill.Sent.AddDays(after), 1);
                if (isUnpaid || at < paid)
                {
                    Send(at, string.Format(CultureInfo.InvariantCulture, reminder, Number(bill)), conversation, hasAttachments: true);
                }
            }
        }

        if (invoices.Paid is { } announced && !isUnpaid)
        {
            var last = together[^1];
            var subject = string.Format(
                CultureInfo.InvariantCulture,
                announced,
                string.Join(invoices.And, together.Select(Number)),
                story.Name,
                Amount(invoices, last.Number, together.Length));
            var from = new LocalPerson(invoices.PaidFrom ?? story.People[0].Address, invoices.PaidFromName ?? story.People[0].Name);
            diary.Tell(WellKnownFolders.Inbox, paid, from, Diary.About(subject, $"{story.Name}/payment/{last.Number}", [owner]) with
            {
                IsOther = from.Address.StartsWith("no", StringComparison.Ordinal),
            });
            if (invoices.Receipt is { } receipt && random.Chance(invoices.Receipts))
            {
                Send(
                    calendar.AfterWork(paid, random.Around(3)),
                    string.Format(CultureInfo.InvariantCulture, receipt, Number(last)),
                    $"{story.Name}/invoice/{last.Number}",
                    hasAttachments: false);
            }
        }

        void Send(DateTime at, string subject, string conversation, bool hasAttachments)
        {
            var to = story.People.FirstOrDefault(person => person.Address.Equals(invoices.To, StringComparison.OrdinalIgnoreCase)) ?? story.People[0];
            diary.Tell(WellKnownFolders.Sent, at, owner, Diary.About(subject, conversation, [new LocalPerson(to.Address, to.Name)]) with { HasAttachments = hasAttachments });
        }
    }

    private static DateTime NextFriday(DateTime from) =>
        from.Date.AddDays(((int)DayOfWeek.Friday - (int)from.DayOfWeek + 7) % 7).AddHours(17);

    private static string Subject(Bill bill) => string.Format(CultureInfo.InvariantCulture, bill.Story.Invoices!.Subject, Number(bill), bill.Story.Name);

    private static string Number(Bill bill)
    {
        var digits = bill.Number.ToString(CultureInfo.InvariantCulture);
        return bill.Story.Invoices!.ArabicDigits ? string.Concat(digits.Select(digit => (char)('٠' + digit - '0'))) : digits;
    }

    private static string Amount(StoryInvoices invoices, int number, int count)
    {
        var amount = (invoices.Amount + (number * 37 % 9 * 50)) * count;
        return string.Create(CultureInfo.InvariantCulture, $"{amount:N2} {invoices.Currency}");
    }
}
