using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the home page: the four questions of a reader, each with the ways to an answer that this site has.</summary>
internal static class HomePageMaker
{
    public const string Serious = "Is it serious?";
    public const string What = "What is it?";
    public const string Helps = "What helps today?";
    public const string HowLong = "How long will it take?";

    /// <summary>More than four links under a question are a list to read, not a choice.</summary>
    private const int Articles = 3;

    private static readonly TopicKind[] Names = [TopicKind.Symptom, TopicKind.PainType, TopicKind.Cause];

    public static HomePage Make(ParsedPage page, PageContext context) =>
        new(context.Frame, context.Head(page), page.FrontMatter.Title.Value)
        {
            BodyHtml = new BodyRenderer(context, page).Render(),
            Questions = [.. from question in Questions(context) where question.Links.Count > 0 select question],
            BodyWays = BodyWaysMaker.Make(context),
            Ways =
            [
                new(
                    MapPageMaker.Heading,
                    context.Addresses.Href(GeneratedRoutes.Map),
                    "How causes, symptoms and pain types are linked, as a drawing and as a list."),
                new(
                    AToZPageMaker.Heading,
                    context.Addresses.Href(GeneratedRoutes.AToZ),
                    "Medical names and everyday names, side by side."),
            ],
        };

    private static IEnumerable<HomeQuestion> Questions(PageContext context)
    {
        var topics = context.Site.Data.Topics.ToLookup(topic => topic.Kind);
        var (warnings, help) = (topics[TopicKind.WarningSign].ToList(), topics[TopicKind.Help].ToList());
        yield return new HomeQuestion(
            "serious",
            QuestionOf(warnings, Serious),
            [
                .. warnings.Select(topic => LinkTo(topic, context)),
                .. AnswersTo(Serious, warnings, context).Take(1),
                new WayOn(context.Frame.EmergencyLine.Link.Text, context.Frame.EmergencyLine.Link.Href),
                new WayOn("Warning signs to print", context.Addresses.Href(GeneratedRoutes.WarningSheet)),
            ])
        {
            IsWarning = true,
        };
        yield return new HomeQuestion(
            "what",
            What,
            [
                new WayOn(FindPageMaker.Heading, context.Addresses.Href(GeneratedRoutes.FindBySymptom)),
                .. from kind in Names
                   from topic in topics[kind]
                   select LinkTo(topic, context) with { Note = topic.Question },
            ])
        {
            HasBody = true,
        };
        yield return new HomeQuestion(
            "helps",
            QuestionOf(help, Helps),
            [.. AnswersTo(Helps, help, context), .. help.Select(topic => LinkTo(topic, context))]);
        yield return new HomeQuestion("how-long", HowLong, [.. AnswersTo(HowLong, [.. topics[TopicKind.PainType]], context)]);
    }

    /// <summary>The publisher's own question where there is one.</summary>
    private static string QuestionOf(List<Topic> topics, string otherwise) =>
        topics.Select(topic => topic.Question).FirstOrDefault(question => question.Length > 0) ?? otherwise;

    /// <summary>What a search for the question shows first; where the site says nothing of it, some articles of its topics.</summary>
    private static IEnumerable<WayOn> AnswersTo(string question, List<Topic> topics, PageContext context)
    {
        var typed = question.TrimEnd('?');
        var shown =
            from answer in context.Site.Data.Answers
            where answer.Typed.Any(words => words.Value.Equals(typed, StringComparison.OrdinalIgnoreCase))
            from id in answer.Shown
            select context.Site.ArticleById.GetValueOrDefault(id.Value);
        var answers = shown.OfType<Article>().ToList();
        return (answers.Count > 0 ? answers : topics.SelectMany(topic => SomeOf(context.Site.ArticlesOf(topic))))
            .Take(Articles)
            .Select(article => new WayOn(article.Title, context.Addresses.Href(article.Url)));
    }

    /// <summary>The first of each group, then the second of each.</summary>
    private static IEnumerable<Article> SomeOf(IEnumerable<Article> articles) =>
        articles.GroupBy(article => article.Page.FrontMatter.Group?.Value)
            .SelectMany(group => group.Select((article, place) => (article, place)))
            .OrderBy(entry => entry.place)
            .Select(entry => entry.article);

    private static WayOn LinkTo(Topic topic, PageContext context) => new(topic.Title, context.Addresses.Href(topic.Url));
}
