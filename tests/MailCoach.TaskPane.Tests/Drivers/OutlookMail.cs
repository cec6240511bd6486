using System.Text.Json.Nodes;

namespace MailCoach.TaskPane.Tests.Drivers;

/// <summary>Mails as the stand-in for Outlook takes them.</summary>
internal static class OutlookMail
{
    public static JsonObject Person(string address) => new() { ["displayName"] = address, ["emailAddress"] = address };

    public static JsonObject From(string address) => new() { ["from"] = Person(address), ["to"] = new JsonArray(), ["subject"] = "A word" };
}
