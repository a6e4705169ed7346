using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace BackHealthSite.Tests;

/// <summary>A built page as a browser reads it.</summary>
internal static class BuiltPage
{
    public static IHtmlDocument Page(this SiteBuild build, string path) => new HtmlParser().ParseDocument(build.Text(path));

    /// <summary>The article `causes/strain.md` of the test site.</summary>
    public static IHtmlDocument Strain(this SiteBuild build) => build.Page("causes/strain/index.html");

    /// <summary>The words of every element that a selector finds, white space collapsed.</summary>
    public static IReadOnlyList<string> WordsOf(this IParentNode node, string selector) =>
        [.. node
            .QuerySelectorAll(selector)
            .Select(element => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];

    public static IReadOnlyList<string?> AttributesOf(this IParentNode node, string selector, string attribute) =>
        [.. node.QuerySelectorAll(selector).Select(element => element.GetAttribute(attribute))];

    public static IElement One(this IParentNode node, string selector) => Assert.Single(node.QuerySelectorAll(selector));
}
