using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A `::: myth` block that leaves the myth standing.</summary>
internal sealed class MythUncorrected : ITextRule
{
    public static readonly Rule Descriptor = new("BHS424", "MythUncorrected", Severity.Error)
    {
        Reason = "Readers remember what they read last: a myth that the block itself does not correct is spread by it.",
        Bad = "::: myth\nA slipped disc stays out of place for good.\n:::",
        Good = "::: myth\nMany people think that a slipped disc stays out of place. In fact, most of them shrink by "
            + "themselves [@source-id].\n:::",
        Example = new(ExampleKind.Section, "A slipped disc stays out of place for good.")
        {
            Good = "::: myth\n"
                + "Many people think that a slipped disc stays out of place. In fact, most of them shrink by themselves [@good-one].\n:::",
        },
        Standards = ["SAF-12"],
    };

    public Rule Rule => Descriptor;

    /// <summary>Words with which a sentence corrects the one before it.</summary>
    private static readonly FrozenSet<string> Corrections = FrozenSet.Create(
        StringComparer.Ordinal,
        "fact", "actually", "wrong", "false", "untrue", "truth", "true", "but", "although", "though", "however", "instead", "rather");

    public IEnumerable<Problem> Check(PageReading page)
    {
        foreach (var myth in page.Page.Directives.Where(directive => directive is { Name: Directive.Myth, HasEnd: true }))
        {
            var sentences = page.Sentences
                .Where(sentence => sentence.Passage.Myth == myth.Offset && sentence.Passage.Kind != PassageKind.Heading)
                .ToList();
            if (sentences.Count > 0 && (sentences.Count < 2 || !Corrects(page, sentences[^1])))
            {
                yield return Descriptor.At(
                    page.Where(sentences[^1]),
                    sentences.Count < 2
                        ? "The block holds a myth but nothing that corrects it."
                        : "The last sentence of the block does not correct the myth.",
                    "End the block with a sentence that says what is right, such as one that begins with \"In fact,\".");
            }
        }
    }

    private static bool Corrects(PageReading page, Sentence last) =>
        page.WordsOf(last).Any(word => Corrections.Contains(word) || Clauses.IsDenial(word));
}
