using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>
/// Reads the words of topics and of the glossary as the words of a page, so that the rules that keep readers from harm hold for them.
/// </summary>
internal static class DataTexts
{
    private const string Glossary = "_data/glossary.yml";

    private static readonly string[] TopicWords = ["title", "singular", "question", "summary", "groups.title"];

    public static IEnumerable<PageReading> Of(IEnumerable<SourceFile> files, PublishedSite site, Lexicon lexicon) =>
        from file in files
        where file.Path is TopicsReader.Path or Glossary
        from text in file.Path == TopicsReader.Path ? OfTopics(file, site.Data.Topics) : OfGlossary(file)
        select new PageReading(PageOf(file, text.Words, text.Place), site, lexicon);

    /// <summary>Each text of a topic, on the page of that topic: the last that begins before the text.</summary>
    private static IEnumerable<(Located<string> Words, PagePlace Place)> OfTopics(SourceFile file, IReadOnlyList<Topic> topics) =>
        from scalar in YamlScalars.Of(file)
        where TopicWords.Contains(scalar.Path)
        let topic = topics.LastOrDefault(topic => topic.Where?.Span.Start <= scalar.Where.Span.Start)
        where topic is not null
        select (new Located<string>(scalar.Value, scalar.Where), (PagePlace)new PagePlace.TopicIndex(topic));

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
