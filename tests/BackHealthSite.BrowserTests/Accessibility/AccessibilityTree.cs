using System.Text.Json;
using Microsoft.Playwright;

namespace BackHealthSite.BrowserTests.Accessibility;

/// <summary>A page as the browser hands it to a screen reader: roles and names in reading order.</summary>
internal sealed record AccessibilityTree(IReadOnlyList<HeardNode> Nodes)
{
    public static async Task<AccessibilityTree> ReadAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Accessibility.enable");
        var answer = await session.SendAsync("Accessibility.getFullAXTree");
        await session.DetachAsync();
        var all = answer!.Value.GetProperty("nodes").EnumerateArray().ToDictionary(node => node.GetProperty("nodeId").GetString()!);
        var nodes = new List<HeardNode>();
        Walk(all, all.Values.First(), parent: null, nodes);
        return new AccessibilityTree(nodes);
    }

    public IReadOnlyList<HeardNode> Of(string role) => [.. Nodes.Where(node => node.Role == role)];

    private static void Walk(Dictionary<string, JsonElement> all, JsonElement node, HeardNode? parent, List<HeardNode> heard)
    {
        var next = parent;
        if (!node.GetProperty("ignored").GetBoolean())
        {
            next = new HeardNode(Text(node, "role"), Text(node, "name"), Level(node), parent);
            heard.Add(next);
        }

        foreach (var child in node.GetProperty("childIds").EnumerateArray())
        {
            // A node that only the layout knows is named but not described.
            if (all.TryGetValue(child.GetString()!, out var found))
            {
                Walk(all, found, next, heard);
            }
        }
    }

    private static string Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var text) && text.TryGetProperty("value", out var value) ? value.GetString() ?? "" : "";

    private static int Level(JsonElement node) => node.TryGetProperty("properties", out var properties)
        ? properties.EnumerateArray().Where(property => property.GetProperty("name").GetString() == "level")
            .Select(property => property.GetProperty("value").GetProperty("value").GetInt32()).FirstOrDefault()
        : 0;
}

/// <summary>One thing that a screen reader announces; the level is that of a heading.</summary>
internal sealed record HeardNode(string Role, string Name, int Level, HeardNode? Parent)
{
    public bool StandsIn(string role) => Parent is { } parent && (parent.Role == role || parent.StandsIn(role));
}
