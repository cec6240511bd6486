using System.Globalization;
using System.Text.Json;
using MailCoach.Coaching;

namespace MailCoach.Api.Wire;

/// <content>One method for each kind of value; each answers null where the field is absent, null or wrong.</content>
public sealed partial class Fields
{
    public string? Text(string name, int maxLength, bool allowEmpty = false)
    {
        if (Element(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind != JsonValueKind.String || TextOf(element) is not { } text)
        {
            Wrong(name, new Sentence("error.text"));
            return null;
        }

        if (text.Length > maxLength)
        {
            Wrong(name, new Sentence("error.tooLong", [("max", maxLength)]));
        }
        else if (!allowEmpty && string.IsNullOrWhiteSpace(text))
        {
            Wrong(name, new Sentence("error.empty"));
        }

        return text;
    }

    public int? Whole(string name, int min, int max)
    {
        if (Element(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out var number) && number >= min && number <= max)
        {
            return number;
        }

        Wrong(name, new Sentence("error.whole", [("min", min), ("max", max)]));
        return null;
    }

    public decimal? Amount(string name)
    {
        if (Element(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.Number && element.TryGetDecimal(out var amount) && amount >= 0)
        {
            return Within(name, amount, amount <= Bounds.LargestAmount, Bounds.Amounts);
        }

        Wrong(name, new Sentence("error.amount"));
        return null;
    }

    /// <summary>A text, or a number as it was written.</summary>
    public string? TextOrNumber(string name, int maxLength) =>
        Element(name) is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : Text(name, maxLength);

    public bool? Flag(string name)
    {
        if (Element(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
        {
            return element.GetBoolean();
        }

        Wrong(name, new Sentence("error.flag"));
        return null;
    }

    public DateOnly? Date(string name)
    {
        if (Element(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.String
            && DateOnly.TryParseExact(TextOf(element), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return Within(name, date, Bounds.Hold(date), Bounds.Days);
        }

        Wrong(name, new Sentence("error.date"));
        return null;
    }

    public DateTimeOffset? Instant(string name)
    {
        if (Element(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.String && TextOf(element) is { } text && NamesItsZone(text) && element.TryGetDateTimeOffset(out var instant))
        {
            return Within(name, instant.ToUniversalTime(), Bounds.Hold(instant), Bounds.Days);
        }

        Wrong(name, new Sentence("error.instant"));
        return null;
    }

    public TimeOnly? Time(string name)
    {
        if (Element(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind == JsonValueKind.String
            && TimeOnly.TryParseExact(TextOf(element), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return time;
        }

        Wrong(name, new Sentence("error.time"));
        return null;
    }

    /// <summary>One of an enum's words, in camelCase.</summary>
    public T? Choice<T>(string name)
        where T : struct, Enum => Element(name) is { } element ? ChoiceOf<T>(element, name) : null;

    public IReadOnlyList<T>? Choices<T>(string name, int max)
        where T : struct, Enum => Elements(name, max)?.Select((element, i) => ChoiceOf<T>(element, $"{name}[{i}]") ?? default).ToList();

    public IReadOnlyList<string>? Texts(string name, int max, int maxLength) =>
        Elements(name, max)?.Select((element, i) => Within(element, $"{name}[{i}]", item => item.Value(maxLength)) ?? "").ToList();

    public T? Object<T>(string name, Func<Fields, T> read)
        where T : class => Element(name) is { } element ? ObjectOf(element, name, read) : null;

    public IReadOnlyList<T>? Objects<T>(string name, int max, Func<Fields, T> read)
        where T : class => Elements(name, max)?.Select((element, i) => ObjectOf(element, $"{name}[{i}]", read)).OfType<T>().ToList();

    /// <summary>What no ledger holds would break the counting of days and sums later on, so it is refused at the door.</summary>
    private T? Within<T>(string name, T value, bool inside, (string From, string To) bounds)
        where T : struct
    {
        if (!inside)
        {
            Wrong(name, new Sentence("error.between", [("from", bounds.From), ("to", bounds.To)]));
        }

        return inside ? value : null;
    }

    /// <summary>RFC 3339: a time with <c>Z</c> or an offset. A bare date or a time without one is no instant.</summary>
    private static bool NamesItsZone(string text) => text.Contains('T') && (text[^1] is 'Z' || (text.Length > 6 && text[^6] is '+' or '-' && text[^3] == ':'));

    /// <summary>Null for a text that no Unicode can hold (a lone surrogate).</summary>
    private static string? TextOf(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private List<JsonElement>? Elements(string name, int max)
    {
        if (Element(name) is not { } element)
        {
            return null;
        }

        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() > max)
        {
            Wrong(name, new Sentence("error.list", [("max", max)]));
            return null;
        }

        return [.. element.EnumerateArray()];
    }

    private T? ChoiceOf<T>(JsonElement element, string name)
        where T : struct, Enum
    {
        var word = element.ValueKind == JsonValueKind.String ? TextOf(element) : null;
        foreach (var choice in Enum.GetValues<T>())
        {
            if (JsonNamingPolicy.CamelCase.ConvertName(choice.ToString()) == word)
            {
                return choice;
            }
        }

        Wrong(name, new Sentence("error.choice", [("choices", string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName)))]));
        return null;
    }

    private T? ObjectOf<T>(JsonElement element, string name, Func<Fields, T> read)
        where T : class
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            Wrong(name, new Sentence("error.object"));
            return null;
        }

        var fields = new Fields(element, errors, PathOf(name));
        var value = read(fields);
        fields.RefuseUnknown();
        return value;
    }

    private string? Within(JsonElement element, string name, Func<ListItem, string?> read) => read(new ListItem(this, element, name));

    private readonly record struct ListItem(Fields Fields, JsonElement Element, string Name)
    {
        public string? Value(int maxLength)
        {
            if (Element.ValueKind == JsonValueKind.String && TextOf(Element) is { Length: > 0 } text && text.Length <= maxLength && !string.IsNullOrWhiteSpace(text))
            {
                return text;
            }

            Fields.Wrong(Name, new Sentence("error.textUpTo", [("max", maxLength)]));
            return null;
        }
    }
}
