using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Tests.Checks.Redirects;

public class RouteRepeatedTests
{
    [Fact]
    public void Different_addresses_are_fine() => Assert.Empty(RouteRepeated.Check(
        [
            From("/", "index.md"),
            From("/causes/", "causes/index.md"),
            From("/causes/sciatica/", "causes/sciatica.md"),
            From("/search/", null),
        ]));

    [Fact]
    public void BHS601_the_second_page_of_an_address_is_told() => Expect(
        [From("/a/", "b.md"), From("/a/", "a.md")],
        "b.md BHS601: The address `/a/` is taken by `a.md`.");

    [Fact]
    public void BHS601_capital_letters_make_no_difference() => Expect(
        [From("/causes/sciatica/", "causes/sciatica.md"), From("/causes/Sciatica/", "causes/Sciatica.md")],
        "causes/sciatica.md BHS601: The address `/causes/sciatica/` is taken by `causes/Sciatica.md`, as `/causes/Sciatica/`.");

    [Fact]
    public void BHS601_the_generators_own_pages_keep_their_place() => Expect(
        [From("/search/", "pages/search.md"), From("/search/", null)],
        "pages/search.md BHS601: The address `/search/` belongs to a page that the generator writes.");

    private static Route From(string path, string? file) => new(new UrlPath(path), file is null ? null : Location.StartOf(file));

    private static void Expect(Route[] routes, string expected)
    {
        var problem = Assert.Single(RouteRepeated.Check(routes));

        Assert.Equal(expected, $"{problem.Where.Path} {problem.Rule.Id}: {problem.Message}");
        Assert.Equal("Rename the file, or leave one of the two out.", problem.Fix);
    }
}
