namespace MailCoach.Api.Tests.OpenApi;

/// <summary>What a client would never send: values, ids and headers, each as it goes over the wire.</summary>
internal static class Hostile
{
    /// <summary>Texts that mean something to a database, a header, a file system, a spreadsheet, a browser or a terminal.</summary>
    public static readonly string[] Texts =
    [
        "' or 1=1 --", "'; drop table message; --", "\") or (\"1\"=\"1", "%' escape '", "$1", "@mailbox",
        "a\r\nSet-Cookie: a=b", "a\nX: y", "\u0000", "a\u0000b", "\u001b[31mred", "\u0007",
        "../../etc/passwd", "..\\..\\windows", "/etc/passwd", "file:///etc/passwd", "C:\\x", "~/x",
        "=1+1", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "\t=1+1",
        "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "javascript:alert(1)", "{{7*7}}", "${7*7}", "{0}", "%s%n",
        "\u202Ereversed", "\u200B", "e\u0301", "🙂", "١٢٣", "İ", "ß", "ﬀ", "a@b", "A@B.EXAMPLE", "a@b@c.example", "x@localhost", "@", " ",
    ];

    /// <summary>JSON as it stands in a body.</summary>
    public static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "4", "5", "1.5", "1e308", "-1e308", "1e400", "9223372036854775808", "-0", "0.1e-400", "2147483648",
        "\"\"", "\" \"", "\"x\"", "[]", "{}", "[[[]]]", "[null]", "[1,\"a\",{}]", "{\"a\":{\"b\":[1]}}", "{\"\":1}", "{\"__proto__\":1}", "{\"$ref\":\"#\"}",
        "\"\\ud800\"", "\"\\udfff\\ud800\"", "[\"\\ud800\"]", "{\"\\ud800\":1}", "\"\\u0000\"",
        "\"0001-01-01\"", "\"9999-12-31\"", "\"2026-02-30\"", "\"2026-13-01\"", "\"2026-02-29\"", "\"-0001-01-01\"", "\"2026-1-1\"", "\"20260101\"",
        "\"0001-01-01T00:00:00Z\"", "\"9999-12-31T23:59:59+14:00\"", "\"0001-01-01T00:00:00+14:00\"", "\"9999-12-31T23:59:59-14:00\"", "\"2026-01-01T24:00:00Z\"",
        "\"2026-01-01T00:00:60Z\"", "\"2026-01-01T00:00:00\"", "\"25:00\"", "\"24:00\"", "\"Mars/Phobos\"", "\"Etc/GMT+12\"", "\"Pacific Standard Time\"",
        "\"en\"", "\"EN\"", "\"en-\"", "\"tlh\"", "\"x-\"", "\"zh-Hant-TW-x-very-long-private-use\"",
    ];

    /// <summary>Bodies that are no JSON, or more of it than anybody needs.</summary>
    public static byte[] Body(Random random) => random.Next(12) switch
    {
        0 => [],
        1 => "{"u8.ToArray(),
        2 => "[]"u8.ToArray(),
        3 => "null"u8.ToArray(),
        4 => [0xFF, 0xFE, 0x7B, 0x00, 0x7D, 0x00],
        5 => [0xEF, 0xBB, 0xBF, .. "{}"u8],
        6 => [.. "{\"name\":\""u8, 0xC3, 0x28, 0x80, .. "\"}"u8],
        7 => Repeated("{\"a\":"u8, random.Next(10, 2000)),
        8 => Repeated("["u8, random.Next(10, 5000)),
        9 => "{\"name\":\"a\",\"name\":\"b\"}"u8.ToArray(),
        10 => "{} {}"u8.ToArray(),
        _ => Noise(random),
    };

    /// <summary>Ids and cursors as they stand in a path or a query, percent-encoded or not.</summary>
    public static string Id(Random random) => random.Next(14) switch
    {
        0 => "nobody",
        1 => new string('a', random.Next(60, 3000)),
        2 => "%00",
        3 => "%2e%2e",
        4 => "..%2f..%2fme",
        5 => "%252e%252e",
        6 => "%c3%28",
        7 => "%ff%fe",
        8 => "%ed%a0%80",
        9 => "a%0d%0aSet-Cookie:%20a=b",
        10 => "%5c",
        11 => ";a=b",
        12 => "-1",
        _ => Uri.EscapeDataString(Texts[random.Next(Texts.Length)]),
    };

    private static byte[] Repeated(ReadOnlySpan<byte> part, int times)
    {
        var all = new List<byte>();
        for (var i = 0; i < times; i++)
        {
            all.AddRange(part);
        }

        return [.. all];
    }

    private static byte[] Noise(Random random)
    {
        var noise = new byte[random.Next(1, 300)];
        random.NextBytes(noise);
        return noise;
    }
}
