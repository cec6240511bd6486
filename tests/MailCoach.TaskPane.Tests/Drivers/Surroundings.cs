namespace MailCoach.TaskPane.Tests.Drivers;

/// <summary>How a visitor's screen and mail program are set.</summary>
internal sealed record Surroundings
{
    public static readonly Surroundings Usual = new();

    /// <summary>A theme and a language, as the preview's switches set them.</summary>
    public static Surroundings Of(string language, bool dark) => new() { Language = language, Dark = dark };

    public string Language { get; init; } = "en-GB";

    public bool Dark { get; init; }

    /// <summary>A contrast theme: the system chooses the colours.</summary>
    public bool Contrast { get; init; }

    public int Width { get; init; } = 1280;

    public int Height { get; init; } = 800;
}
