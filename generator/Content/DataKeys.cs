using BackHealthSite.Source;
using BackHealthSite.Theme.Drawings;

namespace BackHealthSite.Content;

/// <summary>The keys of the data files that authors write by hand: what the reader reads is what editors are told of.</summary>
internal static class DataKeys
{
    public static readonly YamlKey SourceTitle = new("title", YamlKind.Text, "The title of the page or paper.") { IsRequired = true };

    public static readonly YamlKey SourcePublisher = new("publisher", YamlKind.Text, "Who published it.") { IsRequired = true };

    public static readonly YamlKey SourceUrl =
        new("url", YamlKind.Text, "Its whole web address.") { IsRequired = true, Names = YamlNames.WebAddress };

    public static readonly YamlKey SourceGrade = new(
        "grade",
        YamlKind.Text,
        "A: health service, guideline body, agency, large charity, or a systematic review at its own address. B: study or other review. "
        + "C: single hospital or organisation, or a copy.")
    {
        IsRequired = true,
        Choices = ["A", "B", "C"],
    };

    public static readonly YamlKey SourceRead = new("read", YamlKind.Day, "The day on which you read it, as year-month-day.")
    {
        IsRequired = true,
    };

    public static readonly YamlKey SourceReviewed =
        new("reviewed", YamlKind.Day, "The day of its own last review, where it gives one, as year-month-day.");

    public static readonly YamlKey SourceSays = new(
        "says",
        YamlKind.TextById,
        "How soon it tells people to get help, for each warning sign that it speaks of: `{fragile-bone-fracture: emergency}`.")
    {
        Names = YamlNames.RedFlags,
        Choices = ["emergency", "urgent", "soon"],
    };

    public static readonly YamlKey[] OfSources =
    [
        SourceTitle, SourcePublisher, SourceUrl, SourceGrade, SourceRead, SourceReviewed, SourceSays,
    ];

    public static readonly YamlKey GroupId =
        new("id", YamlKind.Text, "The name that articles give under `group`.") { IsRequired = true, Names = YamlNames.NewId };

    public static readonly YamlKey GroupTitle = new("title", YamlKind.Text, "The heading on the topic's page.") { IsRequired = true };

    public static readonly YamlKey GroupConditions = new(
        "conditions",
        YamlKind.OnOff,
        "Whether its articles are about conditions, as causes mostly are: `off` for those about daily life and the like. "
        + "Only search engines are told.");

    public static readonly YamlKey TopicId =
        new("id", YamlKind.Text, "The folder of the topic.") { IsRequired = true, Names = YamlNames.NewId };

    public static readonly YamlKey TopicKind = new(
        "kind",
        YamlKind.Text,
        "What its articles are about: it decides which sections a new one begins with and in which lists they stand. "
        + "Exactly one topic is of the kind `warning-sign`.")
    {
        IsRequired = true,
        Choices = TopicKindWords.All,
    };

    public static readonly YamlKey TopicTitle = new("title", YamlKind.Text, "The name of the topic in menus.") { IsRequired = true };

    public static readonly YamlKey TopicSingular = new("singular", YamlKind.Text, "What one of its articles is called.")
    {
        IsRequired = true,
    };

    public static readonly YamlKey TopicSummary = new("summary", YamlKind.Text, "What the topic holds, in one sentence.")
    {
        IsRequired = true,
    };

    public static readonly YamlKey TopicQuestion = new("question", YamlKind.Text, "The question it answers on the home page.");

    public static readonly YamlKey TopicRecheckMonths = new(
        "recheckMonths",
        YamlKind.Number,
        $"The months from one check of its articles to the next: at most {RecheckSpan.Months}, "
        + $"or {RecheckSpan.MonthsOfWarningSigns} for warning signs, which hold where the line is left out.");

    public static readonly YamlKey TopicGroups =
        new("groups", YamlKind.Groups, "The headings its page sorts articles under, in this order.")
        {
            Parts = [GroupId, GroupTitle, GroupConditions],
        };

    public static readonly YamlKey[] OfTopics =
    [
        TopicId, TopicKind, TopicTitle, TopicSingular, TopicSummary, TopicQuestion, TopicRecheckMonths, TopicGroups,
    ];

    public static readonly YamlKey BodyPlace = new("place", YamlKind.Text, "A place of the drawing of the body from behind.")
    {
        IsRequired = true,
        Choices = [.. BodyPlaces.All.Select(place => place.Id)],
    };

    public static readonly YamlKey BodyArticles =
        new("articles", YamlKind.Texts, "Ids of the articles about it: the drawing leads to the first, the list beside it to all.")
        {
            IsRequired = true,
            Names = YamlNames.Articles,
        };

    public static readonly YamlKey[] OfBodyParts = [BodyPlace, BodyArticles];

    public static readonly YamlKey AnswerTyped =
        new("typed", YamlKind.Texts, "What people type; the whole of it, whatever the order and the small words.") { IsRequired = true };

    public static readonly YamlKey AnswerShown =
        new("show", YamlKind.Texts, "Ids of the articles that they should see first, in this order.")
        {
            IsRequired = true,
            Names = YamlNames.Articles,
        };

    public static readonly YamlKey AnswerAnywhere = new(
        "anywhere",
        YamlKind.Texts,
        "Words of someone in a crisis, wherever they stand in a query: a box above the results says the last paragraph of the opening of "
        + "the first article and leads to its first section.");

    public static readonly YamlKey[] OfAnswers = [AnswerTyped, AnswerAnywhere, AnswerShown];

    public static readonly YamlKey Term = new("term", YamlKind.Text, "The medical word, as articles write it.") { IsRequired = true };

    public static readonly YamlKey TermPlain = new("plain", YamlKind.Text, "The same in plain words.") { IsRequired = true };

    public static readonly YamlKey TermAlso = new("also", YamlKind.Texts, "Other forms of the word.");

    public static readonly YamlKey[] OfTerms = [Term, TermPlain, TermAlso];
}
