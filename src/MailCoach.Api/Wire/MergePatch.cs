using System.Text.Json.Nodes;

namespace MailCoach.Api.Wire;

/// <summary>JSON merge patch (RFC 7396) on an object: absent is unchanged, null takes the word back.</summary>
public static class MergePatch
{
    /// <summary>Null where nothing is left.</summary>
    public static string? Apply(string? stored, string patch)
    {
        var target = stored is null ? [] : JsonNode.Parse(stored)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(patch)!.AsObject())
        {
            target.Remove(name);
            if (value is not null)
            {
                target[name] = value.DeepClone();
            }
        }

        return target.Count == 0 ? null : target.ToJsonString(Json.Options);
    }
}
