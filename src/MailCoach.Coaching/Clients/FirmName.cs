using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>A firm's name in the form that compares: letters and digits, folded, legal forms left out.</summary>
internal static class FirmName
{
    public static string Key(string name)
    {
        var words = FoldedText.Of(name).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Select(word => FoldedText.Squeezed(word)).Where(word => word.Length > 0).ToList();
        var bare = words.Where(word => !ClientWords.LegalFormWords.Contains(word)).ToList();
        return string.Concat(bare.Count > 0 ? bare : words);
    }

    /// <summary>What a party may be called: a firm by its domain, a person by the name the mails showed.</summary>
    public static IEnumerable<string> KeysOf(Party party) =>
        party.Firm is { } firm
            ? [Key(RegistrableDomain.Label(firm).Replace('-', ' '))]
            : party.People.Select(person => person.Name).OfType<string>().Select(Key).Where(key => key.Length > 0);
}
