using MailCoach.Coaching.Languages;
using MailCoach.Coaching.Mail;

namespace MailCoach.Coaching.Clients;

/// <summary>The words of <c>clients.json</c>: what work, private life and bookkeeping look like in a subject.</summary>
internal sealed record ClientWords
{
    /// <summary>What freelancers and their clients write about.</summary>
    public required string[] Work { get; init; }

    /// <summary>What the owner sends before an order: quotes, estimates, proposals.</summary>
    public required string[] Offers { get; init; }

    /// <summary>Who writes so asks the other to work for them.</summary>
    public required string[] Inquiries { get; init; }

    /// <summary>Friends, school, doctor, landlord, orders: two-way mail that is no work.</summary>
    public required string[] PrivateLife { get; init; }

    /// <summary>What one writes to an accountant about.</summary>
    public required string[] Bookkeeping { get; init; }

    /// <summary>How accountants call themselves, in names and domains.</summary>
    public required string[] Accountants { get; init; }

    /// <summary>Display names that only family has.</summary>
    public required string[] Kin { get; init; }

    /// <summary>How a subject begins that brings two people together.</summary>
    public required string[] Introductions { get; init; }

    /// <summary>Legal forms that a firm's name may carry or leave out.</summary>
    public required string[] LegalForms { get; init; }

    public static PhraseSet WorkWords { get; } = Set(words => words.Work);

    public static PhraseSet OfferWords { get; } = Set(words => words.Offers);

    public static PhraseSet InquiryWords { get; } = Set(words => words.Inquiries);

    /// <summary>Bookkeeping, inquiries and offers at once: most subjects have none of them.</summary>
    public static PhraseSet TradeWords { get; } = Set(words => [.. words.Bookkeeping, .. words.Inquiries, .. words.Offers]);

    public static PhraseSet PrivateWords { get; } = Set(words => words.PrivateLife);

    public static PhraseSet BookkeepingWords { get; } = Set(words => words.Bookkeeping);

    public static PhraseSet AccountantWords { get; } = Set(words => words.Accountants);

    public static PhraseSet KinWords { get; } = Set(words => words.Kin);

    public static PhraseSet IntroductionWords { get; } = Set(words => words.Introductions);

    public static IReadOnlySet<string> LegalFormWords { get; } = All(words => words.LegalForms).Select(word => FoldedText.Squeezed(word)).ToHashSet();

    private static PhraseSet Set(Func<ClientWords, string[]> words) => new(All(words));

    private static IEnumerable<string> All(Func<ClientWords, string[]> words) =>
        LanguageData.Codes.SelectMany(code => words(LanguageData.Read<ClientWords>(code, "clients.json"))).Distinct(StringComparer.Ordinal);
}
