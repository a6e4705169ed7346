namespace BackHealthSite.Markdown;

/// <summary>The pages about the site itself, which lie in `pages/`.</summary>
internal static class ProsePages
{
    /// <summary>The sheet that a reader prints and writes on.</summary>
    public const string SheetToPrint = "take-this-with-you";

    /// <summary>The page that tells how the site is checked.</summary>
    public const string HowChecked = "how-this-site-is-checked";

    /// <summary>The names that the folder may hold.</summary>
    public static readonly string[] Names =
        ["about", "emergency-numbers", HowChecked, "privacy", "accessibility", SheetToPrint];
}
