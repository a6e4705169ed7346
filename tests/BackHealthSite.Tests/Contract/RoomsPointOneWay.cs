namespace BackHealthSite.Tests.Contract;

/// <summary>Each room of the generator may use only the rooms above it: read from the compiled assembly, method bodies included.</summary>
public sealed class RoomsPointOneWay
{
    private static readonly string[] Rooms =
    [
        "Diagnostics", "Source", "Language", "Content", "Pictures", "RedFlags", "Markdown", "Site", "Checks", "Rendering", "Search",
        "Verification", "Publishing", "LinkChecking", "Rules", "Caching", "Reporting", "Comparison", "Schemas", "Moving",
        "", "Preview", "Commands",
    ];

    [Fact]
    public void No_room_uses_a_room_below_it()
    {
        var wrong = Uses()
            .Where(use => Array.IndexOf(Rooms, use.To) > Array.IndexOf(Rooms, use.From))
            .Select(use => $"{use.Type} ({use.From}) uses {use.Used} ({use.To})")
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Verification_uses_nothing_of_the_renderer_or_the_registry_loader()
    {
        var wrong = Uses()
            .Where(use => use.From == "Verification" && use.To is not ("Verification" or "Diagnostics" or "Source" or "Content"))
            .Select(use => $"{use.Type} uses {use.Used}")
            .Distinct();
        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_Markdown_and_the_rendering_of_bodies_use_Markdig()
    {
        var wrong = AssemblyReading.Types()
            .Where(type => RoomOf(type) != "Markdown" && !RendersBodies(type) && AssemblyReading.UsedBy(type).Any(IsOfMarkdig))
            .Select(type => type.FullName);
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_reading_of_method_bodies_sees_that_BodyRenderer_uses_Markdig() =>
        Assert.Contains(AssemblyReading.Types(), type => type.Name == "BodyRenderer" && AssemblyReading.UsedBy(type).Any(IsOfMarkdig));

    [Fact]
    public void Every_type_lies_in_a_known_room()
    {
        var rooms = AssemblyReading.Types().Select(RoomOf).Distinct();
        Assert.All(rooms, room => Assert.Contains(room, Rooms));
    }

    [Fact]
    public void The_reading_of_method_bodies_sees_what_they_use() =>
        Assert.Contains(Uses(), use => use.Type == "SitePipeline" && use.Used == "SiteAssembler");

    private static IEnumerable<(string Type, string From, string Used, string To)> Uses() =>
        from type in AssemblyReading.Types()
        from used in AssemblyReading.UsedBy(type).Where(AssemblyReading.IsOurs)
        select (type.Name, RoomOf(type), used.Name, RoomOf(used));

    /// <summary>
    /// True for the renderer of bodies, for what it hands each kind of block to, and for what the compiler makes inside them.
    /// </summary>
    private static bool RendersBodies(Type type) =>
        type.Name == "BodyRenderer"
        || (type.BaseType is { } parent && IsOfMarkdig(parent))
        || (type.DeclaringType is { } around && RendersBodies(around));

    private static bool IsOfMarkdig(Type type) =>
        type.Namespace == "Markdig" || type.Namespace?.StartsWith("Markdig.", StringComparison.Ordinal) == true;

    private static string RoomOf(Type type) => type.Namespace == AssemblyReading.Root ? "" : type.Namespace!.Split('.')[1];
}
