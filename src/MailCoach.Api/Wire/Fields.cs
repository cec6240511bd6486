using System.Text.Json;
using MailCoach.Coaching;

namespace MailCoach.Api.Wire;

/// <summary>
/// Reads a JSON object field by field and collects every mistake with the path of its field, unknown fields included,
/// so that a caller hears of all of them at once.
/// </summary>
public sealed partial class Fields
{
    private readonly JsonElement root;
    private readonly Dictionary<string, List<Sentence>> errors;
    private readonly string path;
    private readonly HashSet<string> known = new(StringComparer.Ordinal);

    private Fields(JsonElement root, Dictionary<string, List<Sentence>> errors, string path)
    {
        this.root = root;
        this.errors = errors;
        this.path = path;
    }

    /// <summary>Reads a whole body; throws a 400 with every field that was wrong.</summary>
    public static T Read<T>(JsonElement body, Func<Fields, T> read)
    {
        if (body.ValueKind != JsonValueKind.Object)
        {
            throw ProblemException.Invalid("", new Sentence("error.object"));
        }

        var found = new Dictionary<string, List<Sentence>>(StringComparer.Ordinal);
        var fields = new Fields(body, found, "");
        var value = read(fields);
        fields.RefuseUnknown();
        return found.Count == 0
            ? value
            : throw new ProblemException(StatusCodes.Status400BadRequest, "validation") { Errors = found };
    }

    /// <summary>The field is there, be it null.</summary>
    public bool Has(string name)
    {
        known.Add(name);
        return root.TryGetProperty(name, out _);
    }

    public void Wrong(string name, Sentence sentence)
    {
        var at = PathOf(name);
        if (!errors.TryGetValue(at, out var sentences))
        {
            errors[at] = sentences = [];
        }

        sentences.Add(sentence);
    }

    /// <summary>Says that the field is missing where it is absent or null.</summary>
    public Fields Require(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Element(name) is null)
            {
                Wrong(name, new Sentence("error.required"));
            }
        }

        return this;
    }

    /// <summary>Says that the field is missing where it is absent; null is an answer.</summary>
    public Fields RequireOrNull(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (!Has(name))
            {
                Wrong(name, new Sentence("error.required"));
            }
        }

        return this;
    }

    private string PathOf(string name) => path.Length == 0 ? name : name.Length == 0 ? path : $"{path}.{name}";

    /// <summary>The element, or null where it is absent or null.</summary>
    private JsonElement? Element(string name)
    {
        known.Add(name);
        return root.TryGetProperty(name, out var element) && element.ValueKind != JsonValueKind.Null ? element : null;
    }

    private static string NameOf(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            throw new ProblemException(StatusCodes.Status400BadRequest, "malformed");
        }
    }

    private void RefuseUnknown()
    {
        foreach (var property in root.EnumerateObject())
        {
            if (NameOf(property) is var name && !known.Contains(name))
            {
                Wrong(name, new Sentence("error.unknown"));
            }
        }
    }
}
