using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>The red-flag directives of a page, in order.</summary>
internal static class RedFlagDirectives
{
    public static IEnumerable<Directive> Of(ParsedPage page) => page.Directives.Where(directive => directive.Name == Directive.RedFlags);
}
