namespace BackHealthSite.Theme.Models;

/// <summary>Every rule of the program, by family.</summary>
public sealed record RulesPage(SiteFrame Frame, PageHead Head, string Heading) : PageModel(Frame, Head, Heading)
{
    public required IReadOnlyList<RuleFamily> Families { get; init; }
}

/// <summary>The rules that look at the same thing.</summary>
public sealed record RuleFamily(string Title, string Anchor, IReadOnlyList<RuleRow> Rules);

/// <summary>One rule: how much it weighs on this site, why it exists, and its examples as they are written in a file.</summary>
public sealed record RuleRow(string Id, string Name, string Anchor)
{
    /// <summary>`Error`, `Warning` or `Off`.</summary>
    public required string Level { get; init; }

    /// <summary>Why the publisher gave it this level, or null where nobody changed it.</summary>
    public string? Changed { get; init; }

    /// <summary>Its reason; what stands between backticks is code.</summary>
    public required string Reason { get; init; }

    public required string Bad { get; init; }

    public required string Good { get; init; }
}
