using System.Text.Json;
using BackHealthSite.Content;
using BackHealthSite.Site;
using BackHealthSite.Theme.Pages;

namespace BackHealthSite.Rendering;

/// <summary>What a search engine is told about an article: schema.org's MedicalWebPage, and nothing that the page does not say.</summary>
internal static class JsonLd
{
    public static string Of(Article article, PublishedSite site)
    {
        // Only while the approval of a named clinician covers the present words (STANDARDS MET-02).
        var approval = site.ClinicianCheckOf(article).Approval;
        var page = new MedicalWebPage
        {
            Name = article.Title,
            Description = article.Page.FrontMatter.Description.Value,
            Url = site.Settings.AddressOf(article.Url),
            About = AboutOf(article),
            DateModified = article.Page.FrontMatter.Checked!.Value,
            Publisher = new NamedThing("Organization", site.Settings.Title),
            LastReviewed = approval?.Date,
            ReviewedBy = approval is null ? null : new NamedThing("Person", approval.By) { Identifier = approval.Registration },
        };
        return JsonSerializer.Serialize(page, MedicalWebPageWriter.Default.MedicalWebPage);
    }

    private static MedicalSubject AboutOf(Article article)
    {
        if (article.Topic.Kind == TopicKind.Help)
        {
            return new MedicalSubject("MedicalCondition", "Back pain");
        }

        var aliases = article.Page.FrontMatter.Aliases;
        return new MedicalSubject(article.Topic.Kind == TopicKind.Symptom ? "MedicalSymptom" : "MedicalCondition", article.Title)
        {
            // Structured data says what the page shows.
            AlternateName = aliases.Count > 0 ? aliases.Select(alias => alias.Value).Take(ArticleView.MostAliases) : null,
        };
    }
}
