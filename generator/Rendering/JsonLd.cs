using System.Text;
using System.Text.Json;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Rendering;

/// <summary>What a search engine is told about an article: schema.org's MedicalWebPage, and nothing that the page does not say.</summary>
internal static class JsonLd
{
    /// <summary>JSON whose `&lt;`, `&gt;` and `&amp;` are escaped, so that no title can end the script element it stands in.</summary>
    public static string Of(Article article, PublishedSite site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "MedicalWebPage");
            json.WriteString("name", article.Title);
            json.WriteString("description", article.Page.FrontMatter.Description.Value);
            json.WriteString("url", site.Settings.AddressOf(article.Url));
            json.WriteString("inLanguage", "en");
            WriteAbout(json, article);
            json.WriteStartObject("audience");
            json.WriteString("@type", "PeopleAudience");
            json.WriteString("audienceType", "public");
            json.WriteEndObject();
            json.WriteString("dateModified", IsoDay.Text(article.Page.FrontMatter.Checked!.Value));
            json.WriteStartObject("publisher");
            json.WriteString("@type", "Organization");
            json.WriteString("name", site.Settings.Title);
            json.WriteEndObject();
            json.WriteString("license", "https://creativecommons.org/licenses/by/4.0/");
            WriteReview(json, article, site);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteAbout(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject("about");
        json.WriteString("@type", article.Topic.Kind == TopicKind.Symptom ? "MedicalSymptom" : "MedicalCondition");
        json.WriteString("name", article.Topic.Kind == TopicKind.Help ? "Back pain" : article.Title);
        if (article.Topic.Kind != TopicKind.Help && article.Page.FrontMatter.Aliases.Count > 0)
        {
            json.WriteStartArray("alternateName");
            foreach (var alias in article.Page.FrontMatter.Aliases)
            {
                json.WriteStringValue(alias.Value);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>Only while the approval of a named clinician covers the present words (STANDARDS MET-02).</summary>
    private static void WriteReview(Utf8JsonWriter json, Article article, PublishedSite site)
    {
        if (site.ClinicianCheckOf(article).Approval is not { } approval)
        {
            return;
        }

        json.WriteString("lastReviewed", IsoDay.Text(approval.Date));
        json.WriteStartObject("reviewedBy");
        json.WriteString("@type", "Person");
        json.WriteString("name", approval.By);
        json.WriteString("identifier", approval.Registration);
        json.WriteEndObject();
    }
}
