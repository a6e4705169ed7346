using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>Reads the words of topics and of the glossary as the words of a page, and holds them to the rules that keep readers from harm.</summary>
internal static class DataTexts
{
    private const string Topics = "_data/topics.yml";
    private const string Glossary = "_data/glossary.yml";

    private static readonly string[] TopicWords = ["title", "singular", "question", "summary", "groups.title"];

    public static IEnumerable<Problem> Check(IEnumerable<SourceFile> files, PublishedSite site, WordLists lists)
    {
        foreach (var file in files.Where(file => file.Path is Topics or Glossary))
        {
            foreach (var (words, place) in file.Path == Topics ? OfTopics(file) : OfGlossary(file))
            {
                var text = new PageReading(PageOf(file, words, place), site, lists.Lexicon);
                var found = lists.Rules.OfData.SelectMany(rule => rule.Check(text)).Concat(file.Path == Topics ? RedFlagWordsInProse.Check(text, lists.Matcher) : []);
                foreach (var problem in found)
                {
                    yield return problem;
                }
            }
        }
    }

    /// <summary>Each text of a topic, on the page of that topic.</summary>
    private static IEnumerable<(Located<string> Words, PagePlace Place)> OfTopics(SourceFile file)
    {
        var topic = "";
        foreach (var scalar in YamlScalars.Of(file))
        {
            topic = scalar.Path == "id" ? scalar.Value : topic;
            if (TopicWords.Contains(scalar.Path))
            {
                yield return (new Located<string>(scalar.Value, scalar.Where), new PagePlace.TopicIndex(topic));
            }
        }
    }

    private static IEnumerable<(Located<string> Words, PagePlace Place)> OfGlossary(SourceFile file) =>
        from scalar in YamlScalars.Of(file)
        where scalar.Path == "plain"
        select (new Located<string>(scalar.Value, scalar.Where), (PagePlace)new PagePlace.Prose("glossary"));

    private static ParsedPage PageOf(SourceFile file, Located<string> words, PagePlace place)
    {
        var nothing = new Located<string>("", words.Where);
        return new ParsedPage(file, place, new FrontMatter(nothing, words) { RedFlagsWhere = words.Where }, MarkdownBody.Empty)
        {
            Headings = [],
            Links = [],
            Images = [],
            Citations = [],
            Directives = [],
            Opening = [],
            Markup = PageMarkup.None,
            Sections = [],
        };
    }
}
