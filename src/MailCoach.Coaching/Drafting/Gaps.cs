namespace MailCoach.Coaching.Drafting;

/// <summary>What a wording may put into its gaps; a name without a value is left out.</summary>
internal sealed class Gaps
{
    private readonly Dictionary<string, object> values = [];

    public IReadOnlyList<(string Name, object Value)> Filled => [.. values.Select(pair => (pair.Key, pair.Value))];

    public object? this[string name]
    {
        set
        {
            if (value is not null)
            {
                values[name] = value;
            }
        }
    }

    /// <summary>Whether every <c>{name}</c> in this part of a wording has something to hold.</summary>
    public bool CanFill(string part)
    {
        var names = part.Split('{').Skip(1).Select(rest => rest[..rest.IndexOf('}', StringComparison.Ordinal)]);
        return names.All(values.ContainsKey);
    }
}
