namespace MailCoach.LocalGraph.Protocol;

/// <summary>
/// The properties that <c>$select</c> names. <paramref name="Text"/> is what was asked for, as it goes into links and contexts; empty for the usual ones.
/// </summary>
internal sealed record Selection(string Text, IReadOnlySet<string>? Names)
{
    public static Selection Usual { get; } = new("", null);

    public bool Has(string name) => Names is null || Names.Contains(name);

    /// <summary>Reads a selection and refuses what the type does not have and what the permission does not show.</summary>
    /// <param name="known">The properties of the type, spelled as Graph spells them.</param>
    /// <param name="content">Properties that exist and are not shown under this permission.</param>
    public static Selection Read(string? select, string type, IReadOnlySet<string> known, IReadOnlySet<string> content)
    {
        if (string.IsNullOrWhiteSpace(select))
        {
            return Usual;
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in select.Split(',', StringSplitOptions.TrimEntries))
        {
            if (content.Contains(name))
            {
                throw GraphRefusal.AccessDenied();
            }

            if (!known.Contains(name))
            {
                throw GraphRefusal.UnknownProperty(name, type);
            }

            names.Add(name);
        }

        return new Selection(string.Join(',', names), names);
    }
}
