using System.Text.RegularExpressions;
using MailCoach.LocalGraph.Mail;

namespace MailCoach.LocalGraph.Import;

/// <summary>
/// Which mails of an export belong together: those that refer to one another, and those with the same subject between
/// the same people within thirty days, where a mail program left the references out.
/// </summary>
internal static partial class Conversations
{
    private static readonly TimeSpan Together = TimeSpan.FromDays(30);

    /// <summary>The conversation of each Message-ID, named by a Message-ID in it.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<MailHeaders> mails, LocalOwner owner)
    {
        var threads = new Threads();
        foreach (var mail in mails)
        {
            foreach (var reference in mail.References)
            {
                threads.Join(mail.MessageId, reference);
            }
        }

        var own = new HashSet<string>(owner.OtherAddresses.Append(owner.Address), StringComparer.OrdinalIgnoreCase);
        var latest = new Dictionary<(string Subject, string Person), MailHeaders>();
        foreach (var mail in mails.OrderBy(mail => mail.Received).ThenBy(mail => mail.MessageId, StringComparer.Ordinal))
        {
            var subject = Plain(mail.Subject);
            if (subject.Length == 0 || mail.IsBulk)
            {
                continue;
            }

            foreach (var person in People(mail).Where(person => !own.Contains(person)))
            {
                var key = (subject, person.ToLowerInvariant());

                // A mail that refers to something unknown here says where it belongs; only one that says nothing, or answers, is joined.
                if (latest.TryGetValue(key, out var earlier) && mail.Received - earlier.Received <= Together && Answers(mail))
                {
                    threads.Join(mail.MessageId, earlier.MessageId);
                }

                latest[key] = mail;
            }
        }

        return mails.ToDictionary(mail => mail.MessageId, mail => threads.RootOf(mail.MessageId), StringComparer.Ordinal);
    }

    /// <summary>A subject without the prefixes of answers and forwards, in lower case.</summary>
    private static string Plain(string subject) => Prefixes().Replace(subject, "").Trim().ToLowerInvariant();

    private static bool Answers(MailHeaders mail) => mail.References.Count == 0;

    private static IEnumerable<string> People(MailHeaders mail) =>
        mail.To.Concat(mail.Cc).Select(person => person.Address).Concat(mail.From is { } from ? [from.Address] : []);

    [GeneratedRegex(@"^(\s*(re|aw|wg|sv|tr|rv|fw|fwd|antw|réf|رد|إعادة توجيه)\s*(\[\d+\])?\s*:\s*)+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex Prefixes();

    private sealed class Threads
    {
        private readonly Dictionary<string, string> parents = new(StringComparer.Ordinal);

        public string RootOf(string id)
        {
            var root = id;
            while (parents.TryGetValue(root, out var parent))
            {
                root = parent;
            }

            // The way is shortened behind us, so that long chains stay cheap.
            while (parents.TryGetValue(id, out var parent) && parent != root)
            {
                parents[id] = root;
                id = parent;
            }

            return root;
        }

        public void Join(string mail, string earlier)
        {
            var root = RootOf(earlier);
            var own = RootOf(mail);
            if (own != root)
            {
                parents[own] = root;
            }
        }
    }
}
