using MailCoach.Coaching.Drafting;
using MailCoach.Coaching.Languages;

namespace MailCoach.Coaching.Tests.Drafting;

/// <summary>Requests and facts in one line: everything answered, or nothing.</summary>
internal static class ALetter
{
    public static readonly DateOnly Today = new(2026, 11, 23);
    public static readonly DateOnly LastDay = new(2027, 1, 29);

    public static readonly IReadOnlyDictionary<string, string> Care = new Dictionary<string, string>
    {
        ["en"] = "The second shop is a wonderful step, and I can see it becoming the place where the whole street meets in the morning.",
        ["ar"] = "افتتاح الفرع الثاني خطوة جميلة، وأرى فيه مكاناً يلتقي عنده أهل الحي كل صباح.",
        ["de"] = "Der zweite Laden ist ein wunderbarer Schritt, und ich sehe schon die ganze Straße dort frühstücken.",
        ["es"] = "La segunda tienda es un paso precioso, y ya veo a toda la calle desayunando allí.",
        ["fr"] = "La deuxième boutique est une très belle étape, et j'y vois déjà toute la rue se retrouver le matin.",
    };

    public static readonly IReadOnlyDictionary<string, string[]> Handover = new Dictionary<string, string[]>
    {
        ["en"] = ["every source file", "a two-page guide"],
        ["ar"] = ["جميع الملفات المصدرية", "دليل قصير من صفحتين"],
        ["de"] = ["alle Quelldateien", "eine Anleitung auf zwei Seiten"],
        ["es"] = ["todos los archivos fuente", "una guía de dos páginas"],
        ["fr"] = ["tous les fichiers sources", "un guide de deux pages"],
    };

    public static readonly IReadOnlyDictionary<string, string> Why = new Dictionary<string, string>
    {
        ["en"] = "loves food brands and has room in February",
        ["ar"] = "خبرة طويلة في هذا المجال ووقت متاح في فبراير",
        ["de"] = "liebt Marken rund ums Essen und hat im Februar Zeit",
        ["es"] = "conoce bien las marcas de alimentación y tiene tiempo en febrero",
        ["fr"] = "aime les marques du goût et a de la place en février",
    };

    public static readonly IReadOnlyDictionary<string, string> Request = new Dictionary<string, string>
    {
        ["en"] = "could we move to a card or a standing order from January?",
        ["ar"] = "هل يمكن أن ننتقل إلى بطاقة أو أمر دفع دائم ابتداءً من يناير؟",
        ["de"] = "Können wir ab Januar auf eine Karte oder einen Dauerauftrag umstellen?",
        ["es"] = "¿podemos pasar a una tarjeta o una domiciliación a partir de enero?",
        ["fr"] = "pouvons-nous passer à une carte ou à un virement permanent à partir de janvier ?",
    };

    /// <summary>Every question answered.</summary>
    public static DraftRequest Full(string language, params TalkReason[] reasons) => Bare(language, reasons) with
    {
        LastDay = LastDay,
        Care = Care[Code(language)],
        Since = new DateOnly(2024, 3, 12),
        Handover = Handover[Code(language)],
        Referral = new Referral("Dana Cole", "dana@cole.example", Why[Code(language)]),
        FinalInvoice = new FinalInvoice("1042", "1,200 EUR", new DateOnly(2027, 2, 15)),
        SenderName = "Sam Reed",
        RecipientName = "Maya",
    };

    /// <summary>A reason and nothing else.</summary>
    public static DraftRequest Bare(string language, params TalkReason[] reasons) =>
        new() { Language = language, Reasons = reasons.Length == 0 ? [TalkReason.Direction] : reasons };

    public static DraftRequest Raise(string language, params TalkReason[] reasons) => Bare(language, reasons) with
    {
        Intent = TalkIntent.Raise,
        Request = Request[Code(language)],
        SenderName = "Sam Reed",
        RecipientName = "Maya",
    };

    public static DraftFacts Facts(string clientId = "bakery") => new()
    {
        ClientId = clientId,
        ClientName = "Maya's Bakery",
        Language = "en",
        Today = Today,
        Now = new DateTimeOffset(2026, 11, 23, 14, 5, 0, TimeSpan.Zero),
    };

    public static DraftFacts Observed => Facts() with { InvoicesPaidLate = 3, MedianDaysLate = 20, OutOfHoursMails = 14 };

    public static Letter Written(DraftRequest request, DraftFacts? facts = null) =>
        LetterWriter.Write(request, facts ?? Facts(), request.Channel ?? Channel.Email);

    public static int Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    private static string Code(string language) => LanguageData.CodeOf(language)!;
}
