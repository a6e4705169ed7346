using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>Words that tell a reader to ignore, doubt or wait with a warning, a card or a number.</summary>
internal sealed class WarningWeakened : ISignRule, ISourcesRule
{
    public static readonly Rule Descriptor = new("BHS319", "WarningWeakened", Severity.Error)
    {
        Reason = "A card that the text beside it takes back protects nobody. The list of such words stands in the registry under "
            + "`weakening`; no list is complete, so reviewers look as well.",
        Bad = "You can ignore the box above. Numbness between the legs is normal.",
        Good = "Read the box above first. Numbness between the legs needs help now.",
        Example = new(ExampleKind.Section, "ignore the box") { Bad = "You can ignore the box above.", Good = "Read the box above first." },
    };

    public Rule Rule => Descriptor;

    /// <summary>Everything that an author wrote for a page: its words, its aliases, and code, which a reader sees as well.</summary>
    public IEnumerable<Problem> Check(SignsOfPage signs, WordLists lists)
    {
        var (page, finder) = (signs.Page, lists.Weakening);
        foreach (var hit in finder.Find(page.Text, page.Words))
        {
            yield return At(page.Where(hit.Start, hit.End), hit);
        }

        var matter = page.Page.FrontMatter;
        var reasons = matter.Waivers.Select(waiver => new Located<string>(waiver.Reason, waiver.Where));
        foreach (var name in matter.Aliases.Concat(reasons))
        {
            foreach (var hit in finder.Find(name.Value))
            {
                yield return At(name.Where, hit);
            }
        }

        foreach (var (text, where) in page.Page.Markup.Codes)
        {
            foreach (var hit in finder.Find(text))
            {
                yield return At(where, hit);
            }
        }
    }

    /// <summary>What the data files say to readers.</summary>
    public IEnumerable<Problem> Check(SiteSources sources, WordLists lists) =>
        from file in sources.Texts.Values
        where DataWords.IsData(file)
        from text in file.Path == RegistryReader.Path && lists.WeakenedInRegistry is { } known ? known : WeakenedIn(file, lists.Weakening)
        select At(text.Where, text.Hit);

    private static IEnumerable<WeakenedText> WeakenedIn(SourceFile file, WeakeningFinder finder) =>
        from text in DataWords.Of(file)
        from hit in finder.Find(text.Value)
        select new WeakenedText(text.Where, hit);

    private static Problem At(Location where, WeakeningHit hit) => Descriptor.At(
        where,
        $"\"{Shortened.To(Shortened.Sentence, hit.Words)}\" may be read as taking a warning back: a sentence about a card, a sign or emergency "
        + $"help has to say what to do.",
        "Say in it what to do (read the card, call your local emergency number, go to hospital), or take the sentence out.");
}
