using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>Warning words or numbers that nobody has approved as they stand.</summary>
internal sealed class WordingNotApproved : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS309", "WordingNotApproved", Severity.Error)
    {
        Reason = "Warning words and the numbers to call reach every reader. They change only on purpose: with the words, somebody who "
            + "answers for them changes the ledger of approvals, which has owners of its own.",
        Bad = "A bullet of the emergency card reworded in red-flags.yml alone.",
        Good = "The bullet reworded, and `approve card:emergency --by editors` run by an owner of the ledger who has read it.",
        Example = new(ExampleKind.Files, "_data/red-flags.yml")
        {
            Bad = "-- _data/red-flags.yml / heading: \"Get medical advice today --\nheading: \"Get medical help today",
            Good = "",
            Asked = "--sealed",
        },
        Standards = ["SAF-04", "SAF-15", "CARD-04", "CARD-05"],
        Remedy = new(
            RemedyGroup.WarningSigns,
            "you changed warning words, a number to call or what brings a warning sign. Undo it, or say in the pull "
            + "request why: an owner of the [list of approvals](CLINICIANS.md#editors) has to read it and write that down"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site) =>
        site.Registry.Approvals is { } ledger ? Check(site.Registry.Parts, ledger) : [];

    private static IEnumerable<Problem> Check(IEnumerable<WordPart> parts, ApprovalLedger ledger) =>
        from part in parts
        where !ledger.Covers(part)
        let words = PartNames.InWords(part.What)
        let message = ledger.LastOf(part.What) is { } last
            ? $"The words of {words} are not the approved ones: they changed after {last.By} approved them."
            : $"The words of {words} are not approved: `{ApprovalLedger.Path}` has no entry for `{part.What}`."
        select Descriptor.At(
            part.Where,
            message,
            $"Restore the words. If the change is meant and has been read, an owner of the ledger runs "
            + $"`approve {part.What} --by editors`.");
}
