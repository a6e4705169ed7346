using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using BackHealthSite.Publishing;
using CsCheck;

namespace BackHealthSite.Tests.Properties;

/// <summary>Every address that a site writes, wherever it writes it, is that of a file and of a heading that it wrote too.</summary>
[Trait("Takes", "long")]
public sealed class AddressesLeadSomewhere
{
    private static readonly Gen<string> Id = Gen.Char["abcxyz019"].Array[1, 6].Select(letters => new string(letters));

    // An id as a name could be read as a dose: "9 cc".
    private static readonly string[] Names = ["one", "two", "three", "four", "five"];

    private static readonly Gen<Plan> AnyPlan = Gen.Select(
        Gen.OneOf("https://example.org/", "https://example.org/a/b/", "http://localhost:8000/back/", "https://example.org/caf%C3%A9/"),
        Id.ArrayUnique[1, 5],
        AnyText.Phrase(3, 40).Array[1, 4],
        Id.Array[0, 3],
        (address, ids, headings, old) => new Plan(address, ids, headings, old));

    [Fact]
    public void Every_address_written_is_that_of_a_file_and_a_heading() => AnyPlan.Try(
        plan =>
        {
            var build = SiteOf(plan).Build(TestSite.Options with { BaseUrl = new Uri(plan.BaseUrl) });
            Assert.DoesNotContain(build.Problems, problem => problem.Contains("error", StringComparison.Ordinal));
            var site = new WrittenSite(new Uri(plan.BaseUrl), build.Files);
            Assert.Empty(site.Addresses().Where(found => !site.Has(found)).Select(found => $"{found.From}: {found.Address}").Distinct());
        },
        new Times(80, 12));

    private static TestSite SiteOf(Plan plan)
    {
        var text = new StringBuilder();
        for (var i = 0; i < plan.Ids.Length; i++)
        {
            var next = plan.Ids[(i + 1) % plan.Ids.Length];
            var old = i == 0 ? plan.Old.Distinct().Select(name => $"/old/{name}/") : [];
            text.Append($"""
                -- what-helps/c-{plan.Ids[i]}.md --
                ---
                title: Article {Names[i]}
                description: An article that only leads on to others, for the sake of its links.
                redirectFrom: [{string.Join(", ", old)}]
                related: [strain]
                checked: 2026-11-22
                recheck: 2027-11-22
                ---
                See [the next](xref:c-{next}), [its first heading](c-{next}.md#first) and more below.

                ::: red-flags
                :::

                ## First {"{#first}"}

                Words [@good-one] [@good-two], [a page](/pages/../about/), [the letters](/a-to-z/) and <xref:strain>. Back to [its heading](#first).


                """.Replace("/pages/../about/", "/about/", StringComparison.Ordinal));
            foreach (var heading in plan.Headings)
            {
                text.Append("## ").Append(
                    string.Concat(heading.Select(c => char.IsLetterOrDigit(c) ? c : ' '))).Append("\n\nMore words [@good-one].\n\n");
            }
        }

        return TestSite.With(text.ToString());
    }

    private sealed record Plan(string BaseUrl, string[] Ids, string[] Headings, string[] Old);

    /// <summary>An address and the file it stands in.</summary>
    private sealed record FoundAddress(string From, string Address);

    /// <summary>A finished site, read as a browser reads it.</summary>
    private sealed class WrittenSite(Uri baseUrl, IReadOnlyList<OutputFile> files)
    {
        private readonly HashSet<string> paths = [.. files.Select(file => file.Path)];
        private readonly IReadOnlyDictionary<string, IHtmlDocument> pages = PublishedPages.Parse(files);

        public IEnumerable<FoundAddress> Addresses() =>
        [
            .. pages.SelectMany(page => page.Value.All.SelectMany(OfElement).Select(address => new FoundAddress(page.Key, address))),
            .. Xml("sitemap.xml", "loc").Concat(Xml("feed.xml", "id")),
            .. OfRedirects(),
            .. OfSearch(),
        ];

        /// <summary>True for an address of another site, or of a file of this one that has the heading it names.</summary>
        public bool Has(FoundAddress found)
        {
            var from = new Uri(baseUrl, found.From.Replace("index.html", "", StringComparison.Ordinal));
            var to = new Uri(from, found.Address);
            if (to.Host != baseUrl.Host)
            {
                return true;
            }

            var path = Uri.UnescapeDataString(to.AbsolutePath);
            var root = Uri.UnescapeDataString(baseUrl.AbsolutePath);
            var file = path.StartsWith(root, StringComparison.Ordinal) ? path[root.Length..] : "?";
            file = file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
            var anchor = Uri.UnescapeDataString(to.Fragment.TrimStart('#'));
            return paths.Contains(file) && (anchor.Length == 0 || pages[file].GetElementById(anchor) is not null);
        }

        private static IEnumerable<string> OfElement(IElement element)
        {
            foreach (var attribute in element.Attributes)
            {
                var isAddress = attribute.Name is "href" or "src" or "data-base" or "data-head" or "data-body" or "data-panel"
                    or "data-panel-code" or "data-page"
                    || (attribute.Name == "content" && attribute.Value.StartsWith("http", StringComparison.Ordinal));
                if (isAddress)
                {
                    yield return attribute.Value;
                }
                else if (attribute.Value.StartsWith("0; url=", StringComparison.Ordinal))
                {
                    yield return attribute.Value["0; url=".Length..];
                }
            }

            if (element.GetAttribute("type") == "application/ld+json")
            {
                yield return JsonDocument.Parse(element.TextContent).RootElement.GetProperty("url").GetString()!;
            }
        }

        private IEnumerable<FoundAddress> Xml(string path, string element) =>
            XDocument.Parse(TextOf(path)).Descendants().Where(found => found.Name.LocalName == element).Select(
                found => new FoundAddress(path, found.Value));

        /// <summary>Both ends: at the old address lies a page for hosts without redirects.</summary>
        private IEnumerable<FoundAddress> OfRedirects() =>
            TextOf("_redirects").Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(line => line.Split(' ')[..2])
                .Select(address => new FoundAddress("_redirects", address));

        private IEnumerable<FoundAddress> OfSearch()
        {
            var head = JsonDocument.Parse(TextOf("search/head.")).RootElement.GetProperty("articles").EnumerateArray().Select(
                article => article.GetProperty("u").GetString()!);
            var body = JsonDocument.Parse(TextOf("search/body.")).RootElement.GetProperty("sections").EnumerateArray()
                .Select(section => $"{section.GetProperty("u").GetString()}#{section.GetProperty("i").GetString()}");
            var next = JsonDocument.Parse(TextOf("search/head.")).RootElement.GetProperty("next").GetString()!;
            var panel = JsonDocument.Parse(TextOf("search/panel.")).RootElement.GetProperty("link").GetProperty("u").GetString()!;
            return head.Concat(body).Append(next).Append(panel).Select(address => new FoundAddress("", address));
        }

        private string TextOf(string prefix) =>
            Encoding.UTF8.GetString(files.Single(file => file.Path.StartsWith(prefix, StringComparison.Ordinal)).Bytes.Span);
    }
}
