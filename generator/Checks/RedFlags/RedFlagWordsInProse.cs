using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>Words of a warning sign on a page that carries no cards.</summary>
internal sealed class RedFlagWordsInProse : ISignRule
{
    public static readonly Rule Descriptor = new("BHS313", "RedFlagWordsInProse", Severity.Error)
    {
        Reason = "Topic introductions and pages about the site carry no cards, so advice on warning signs belongs in articles.",
        Bad = "Tell your doctor about numbness. (in input/pages/about.md)",
        Good = "The same sentence in an article that carries the flag.",
        Example = new(ExampleKind.Prose, "kidney") { Bad = "Tell your doctor about your kidney.", Good = "Tell your doctor." },
    };

    public Rule Rule => Descriptor;

    public bool ReadsArticles => false;

    public bool ReadsTopics => true;

    public IEnumerable<Problem> Check(SignsOfPage signs, WordLists lists)
    {
        foreach (var hit in signs.Triggers.DistinctBy(hit => hit.Flag.Id))
        {
            yield return Descriptor.At(
                signs.Page.Where(hit.Start, hit.End),
                $"\"{hit.Phrase}\" belongs to the warning sign `{hit.Flag.Id}`, but this page carries no cards.",
                "Say it in an article, or in other words.");
        }
    }
}
