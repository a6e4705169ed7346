using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site.Map;

namespace BackHealthSite.Site.Lists;

/// <summary>
/// How large a page that lists articles may be, in bytes of HTML: twice what an article may have. That is some 500 names, about 1,200
/// elements, and zipped no more to load than an article with its styles. What an entry comes to is reckoned from its words and a little
/// more than its markup, for the addresses of a site are known before any page is rendered.
/// </summary>
internal sealed class ListSize(SiteSettings settings)
{
    /// <summary>The most that any such page may have.</summary>
    public const int Most = 60_000;

    /// <summary>What stands on a page beside its list, head, header, first words and foot, and the links among it.</summary>
    private const int Frame = 6_300;

    private const int FrameLinks = 60;

    /// <summary>The ways from one page of a list to its others.</summary>
    private const int Ways = 4_500;

    /// <summary>What the places on a body take, on the first page of those by symptom.</summary>
    public const int Body = 7_000;

    private const int LinkMarkup = 16;
    private const int NameMarkup = 30;
    private const int SummaryMarkup = 40;
    private const int RowMarkup = 500;
    private const int LevelMarkup = 80;
    private const int SubjectMarkup = 12;
    private const int GroupMarkup = 25;
    private const int BoxMarkup = 290;
    private const int LineMarkup = 169;
    private const int SignMarkup = 20;
    private const int BlockMarkup = 200;
    private const int FileName = 24;

    /// <summary>What stands in front of each address and behind it.</summary>
    private readonly int around = settings.Portable ? FileName : settings.BasePath.Length;

    /// <summary>What a list has room for that stands on one page.</summary>
    public int Whole => Most - Frame - (FrameLinks * around);

    /// <summary>What each page of a longer list has room for.</summary>
    public int Part => Whole - Ways;

    public int Of(AToZName name) => NameMarkup + LinkTo(name.Article) + Of(name.Name);

    /// <summary>An article with one line about it.</summary>
    public int OfSummary(Article article) => SummaryMarkup + LinkTo(article) + Of(article.Page.FrontMatter.Description.Value);

    /// <summary>An article with the columns of what it is linked with.</summary>
    public int OfRow(Article article, IReadOnlyDictionary<string, Article> byId)
    {
        var size = RowMarkup + article.Id.Value.Length + OfSummary(article);
        foreach (var relation in article.Relations)
        {
            if (byId.TryGetValue(relation.To.Value, out var other))
            {
                size += LinkTo(other) + (other.Topic.Kind == TopicKind.WarningSign ? LevelMarkup : LinkMarkup);
            }
        }

        return size;
    }

    /// <summary>A subject of the map with what it is linked with.</summary>
    public int Of(LinkedSubject subject) =>
        SubjectMarkup + LinkTo(subject.Article) + subject.Links.Sum(link => LinkTo(link.From))
        + (GroupMarkup * subject.Links.DistinctBy(link => (link.From.Topic.Id, link.Rarely)).Count());

    /// <summary>The map as a drawing: its boxes with their rings, and each line three times.</summary>
    public int OfDrawing(SubjectMap map) =>
        map.Subjects.Sum(subject => BoxMarkup + LinkTo(subject)) + (LineMarkup * map.Links.Length);

    /// <summary>What stands on a topic's first page above its articles: the words of an author, and with warning signs all cards.</summary>
    public static int OfBeginning(ParsedPage? introduction, TopicKind kind, RedFlagRegistry registry)
    {
        var words = introduction is null ? 0 : 2 * Of(introduction.File.Text);
        return kind == TopicKind.WarningSign ? words + OfCards(registry) : words;
    }

    /// <summary>Some words as HTML.</summary>
    public static int Of(string words)
    {
        var size = 0;
        foreach (var letter in words)
        {
            size += letter switch
            {
                '&' or '<' or '>' or '"' or '\'' or '+' or '`' => "&quot;".Length,
                < '\u0080' => 1,
                < '\u0800' => 2,
                _ => 5,
            };
        }

        return size;
    }

    private static int OfCards(RedFlagRegistry registry) =>
        registry.Cards.Sum(card => BlockMarkup + card.Bullets.Sum(OfSign)) + registry.Flags.SelectMany(flag => flag.Blocks).Sum(Of);

    private static int Of(FlagBlock block) => BlockMarkup + Of(block.WhatToDo) + block.SignsOfItsOwn.Sum(OfSign);

    private static int OfSign(string sign) => SignMarkup + Of(sign);

    private int LinkTo(Article article) => LinkMarkup + around + article.Url.Value.Length + Of(article.Title);
}
