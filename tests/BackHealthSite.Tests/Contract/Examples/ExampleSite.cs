using System.Text;
using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Contract.Examples;

/// <summary>Builds the small site that an example is a part of.</summary>
internal static partial class ExampleSite
{
    private const string Article = "causes/strain.md";

    private const string Matter = """
        title: Muscle strain
        description: A strained muscle in the back, told in as few words as a test needs.
        aliases: [pulled muscle, torn muscle, strained back]
        related: [stiffness]
        checked: 2026-11-22
        recheck: 2027-11-22
        """;

    private const string Opening = "A strain is a pulled muscle. It heals by itself.\n\n::: red-flags\n:::";

    private const string Prose = """
        ---
        title: About
        description: The about page of the test site, which is as short as it can be.
        ---
        """;

    /// <summary>What is found, in reading order: the id of the rule and the words it stands on.</summary>
    public static IReadOnlyList<string> Found(Example example, string text)
    {
        var asked = AskedOf(example);
        var result = TestSite.Pipeline(OptionsOf(asked)).Inspect(Of(example, text).Files, TestContext.Current.CancellationToken).Result;
        return [.. result.Problems.Select(problem => $"{problem.Rule.Id} {WordsAt(problem.Where, result.Sources)}")];
    }

    /// <summary>The site with the example in its place.</summary>
    public static TestSite Of(Example example, string text)
    {
        var asked = AskedOf(example);
        var site = Put(TestSite.With(""), $"-- {SmallRegistry.Path} --\n{SmallRegistry.Text}");
        site = Put(site, Framed(ExampleKind.Body, Body(Opening, "")));
        site = Put(site, example.Beside ?? "");
        site = asked.Contains("--sealed") ? site.Sealed() : site;
        site = asked.Contains("--read") ? Read(site) : site;
        return Put(site, Framed(example.Kind, ExampleText.Spread(text)));
    }

    private static string[] AskedOf(Example example) => (example.Asked ?? "").Split(' ');

    /// <summary>The site after an editor has read all of it.</summary>
    private static TestSite Read(TestSite site)
    {
        var read = TestSite.Pipeline(TestSite.Options with { AcceptWords = true })
            .Inspect(site.Files, TestContext.Current.CancellationToken).Result;
        var list = Assert.Single(read.Accepted);
        return site.WithBytes(list.Path, Encoding.UTF8.GetBytes(list.Text));
    }

    private static SiteOptions OptionsOf(string[] asked) => TestSite.Options with
    {
        StrictWords = asked.Contains("--strict-words"),
        Today = Array.IndexOf(asked, "--today") is >= 0 and var at
            ? DateOnly.ParseExact(asked[at + 1], "yyyy-MM-dd")
            : TestSite.Options.Today,
    };

    private static string WordsAt(Location where, IReadOnlyDictionary<string, SourceFile> sources) =>
        where.Span.Length > 0 && sources.TryGetValue(where.Path, out var file)
            ? file.Text[where.Span.Start..Math.Min(where.Span.End, file.Text.Length)]
            : where.Path;

    private static string Framed(ExampleKind kind, string text) => kind switch
    {
        ExampleKind.Section => WithBody(Body(Opening, text)),
        ExampleKind.Opening => WithBody(Body(text, "")),
        ExampleKind.Body => WithBody(text),
        ExampleKind.Matter => WithMatter(text),
        ExampleKind.Prose => $"-- pages/about.md --\n{Prose}\n{text}",
        _ => text,
    };

    private static string Body(string opening, string words) => $"""
        {opening}

        ## What it is

        A muscle is pulled [@good-one]. See [stiffness](xref:stiffness#how-it-feels).

        {words}

        Both say so [@good-one] [@good-two].
        """;

    private static string WithBody(string body) => $"-- {Article} --\n---\n{Matter}\n---\n{body}";

    private static string WithMatter(string text) => $"-- {Article} --\n{ArticleOf(Matter, text)}";

    /// <summary>One more article, with a title and other names of its own.</summary>
    private static string Another(string path, string text)
    {
        var name = Path.GetFileNameWithoutExtension(path).Replace('-', ' ');
        var matter = $"""
            title: {char.ToUpperInvariant(name[0])}{name[1..]}
            description: One more article of the small site, told in as few words as a test needs.
            aliases: [first {name}, second {name}, third {name}]
            related: [stiffness, strain]
            checked: 2026-11-22
            recheck: 2027-10-22
            """;
        return ArticleOf(matter, text);
    }

    /// <summary>
    /// An article with lines of front matter in place of those that it has or beside them; behind a line `---`, words of its section.
    /// </summary>
    private static string ArticleOf(string matter, string text)
    {
        var parts = $"{text}\n".Split("---\n", 2);
        var (lines, words) = (parts[0].TrimEnd('\n'), parts.Length == 2 ? parts[1] : "");
        var keys = Key().Matches(lines).Select(match => match.Value).ToHashSet(StringComparer.Ordinal);
        var kept = matter.ReplaceLineEndings("\n").Split('\n').Where(line => !keys.Contains(Key().Match(line).Value));
        return $"---\n{string.Join('\n', kept.Append(lines))}\n---\n{Body(Opening, words)}";
    }

    private static TestSite Put(TestSite site, string text)
    {
        foreach (var change in ExampleText.Of(text.ReplaceLineEndings("\n")))
        {
            var content = change.How == "*" ? Another(change.Path, change.Content) : change.Change(site.Given(change.Path));
            site = content is not null
                ? site.WithBytes(change.Path, (change.How == "!" ? Encoding.Latin1 : Encoding.UTF8).GetBytes(content))
                : site.Without(change.Path);
        }

        return site;
    }

    [GeneratedRegex("^[A-Za-z]+:", RegexOptions.Multiline)]
    private static partial Regex Key();
}
