namespace MailCoach.Storage;

/// <summary>One word of the owner's. <paramref name="Json"/> null takes it back.</summary>
/// <param name="Kind">A plain word such as <c>client</c> or <c>invoice</c>; it is stored as it is.</param>
/// <param name="Key">What it is about; stored sealed.</param>
public sealed record Said(string Kind, string Key, string? Json);
