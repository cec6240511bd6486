using System.Text.Json.Serialization;

namespace MailCoach.Graph.Wire;

/// <summary>A mail folder as Graph sends it.</summary>
internal sealed class FolderWire
{
    public static string[] Selected => ["id", "displayName", "parentFolderId", "isHidden"];

    public string? Id { get; set; }

    [JsonPropertyName("@odata.type")]
    public string? Type { get; set; }

    [JsonPropertyName("@removed")]
    public RemovedWire? Removed { get; set; }

    public string? DisplayName { get; set; }

    public string? ParentFolderId { get; set; }

    public bool? IsHidden { get; set; }
}
