namespace MailCoach.Mutation;

/// <summary>A part of MailCoach.Coaching that is broken on purpose, and the tests that should notice.</summary>
/// <param name="Folder">the folder of its source, below MailCoach.Coaching; those below it belong to it</param>
/// <param name="Tests">the ends of the test namespaces that know it, those that know it best first</param>
internal sealed record Room(string Folder, params string[] Tests)
{
    /// <summary>The rooms by the name they are asked for with.</summary>
    internal static readonly IReadOnlyDictionary<string, Room> All = new Dictionary<string, Room>(StringComparer.OrdinalIgnoreCase)
    {
        ["Payments"] = new("Payments/", ".Payments", ".Payments.Ledger", ".Payments.Subjects", ".Payments.Standing"),
        ["Ledger"] = new("Payments/Ledger/", ".Payments.Ledger"),
        ["Subjects"] = new("Payments/Subjects/", ".Payments", ".Payments.Subjects"),
        ["Standing"] = new("Payments/Standing/", ".Payments.Standing"),
        ["Stress"] = new("Stress/", ".Stress", ".Advice"),
        ["Advice"] = new("Advice/", ".Advice", ".Stress"),
        ["Phrasing"] = new("Phrasing/", ".Phrasing"),
        ["Clients"] = new("Clients/", ".Clients", ".Payments.Ledger", ".Stress"),
    };
}
