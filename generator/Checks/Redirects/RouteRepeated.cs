using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>Two pages at one address, or at two that differ in capital letters only.</summary>
internal sealed class RouteRepeated : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS601", "RouteRepeated", Severity.Error)
    {
        Reason = "The second page would overwrite the first; Windows and macOS see no difference between small and capital letters.",
        Bad = "causes/sciatica.md and causes/Sciatica.md",
        Good = "causes/herniated-disc.md and symptoms/sciatica.md",
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site) => Check(PublishedRoutes.Of(site));

    public static IEnumerable<Problem> Check(IEnumerable<Route> routes)
    {
        foreach (var repeated in routes.GroupBy(route => PageFile.Of(route.Path), StringComparer.OrdinalIgnoreCase))
        {
            // What the generator adds itself keeps its place; of two authors, the first in path order does.
            var inOrder = repeated
                .OrderBy(route => route.Where is not null)
                .ThenBy(route => route.Where?.Path, StringComparer.Ordinal)
                .ThenBy(route => route.Path)
                .ToList();
            foreach (var route in inOrder.Skip(1).Where(route => route.Where is not null))
            {
                yield return At(route, inOrder[0]);
            }
        }
    }

    private static Problem At(Route route, Route keeper) => Descriptor.At(
        route.Where!,
        keeper.Where is null
            ? $"The address `{route.Path}` belongs to a page that the generator writes."
            : $"The address `{route.Path}` is taken by `{keeper.Where.Path}`{(route.Path == keeper.Path ? "" : $", as `{keeper.Path}`")}.",
        "Rename the file, or leave one of the two out.");
}
