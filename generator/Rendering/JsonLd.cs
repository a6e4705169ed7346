using System.Text.Json;
using BackHealthSite.Content;
using BackHealthSite.Site;
using BackHealthSite.Theme.Pages;

namespace BackHealthSite.Rendering;

/// <summary>What a search engine is told about an article: schema.org's MedicalWebPage, and nothing that the page does not say.</summary>
internal static class JsonLd
{
    private const string Condition = "MedicalCondition";

    public static string Of(Article article, PublishedSite site)
    {
        // Only while the approval of a named clinician covers the present words (STANDARDS MET-02).
        var approval = site.ClinicianCheckOf(article).Approval;
        var page = new MedicalWebPage
        {
            Name = article.Title,
            Description = article.Page.FrontMatter.Description.Value,
            Url = site.Settings.AddressOf(article.Url),
            InLanguage = site.Settings.Language,
            About = AboutOf(article),
            DateModified = article.Page.FrontMatter.Checked!.Value,
            Publisher = new NamedThing("Organization", site.Settings.Publisher ?? site.Settings.Title),
            LastReviewed = approval?.Date,
            ReviewedBy = approval is null ? null : new NamedThing("Person", approval.By) { Identifier = approval.Registration },
        };
        return JsonSerializer.Serialize(page, MedicalWebPageWriter.Default.MedicalWebPage);
    }

    /// <summary>
    /// What is no condition and no symptom of its own, such as poor sleep or a way to treat, is told to be about back pain.
    /// </summary>
    private static MedicalSubject AboutOf(Article article)
    {
        if (TypeOf(article) is not { } type)
        {
            return new MedicalSubject(Condition, "Back pain");
        }

        var aliases = article.Page.FrontMatter.Aliases;
        return new MedicalSubject(type, article.Title)
        {
            // Structured data says what the page shows.
            AlternateName = aliases.Count > 0 ? aliases.Select(alias => alias.Value).Take(ArticleView.MostAliases) : null,
        };
    }

    private static string? TypeOf(Article article) => article.Topic.Kind switch
    {
        TopicKind.Symptom => "MedicalSymptom",
        TopicKind.Cause when article.Topic.Groups.All(group => group.Id != article.Page.FrontMatter.Group?.Value || group.Conditions) =>
            Condition,
        _ => null,
    };
}
