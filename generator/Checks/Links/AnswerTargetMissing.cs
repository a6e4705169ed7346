using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>An answer of the search that names an article that does not exist.</summary>
internal sealed class AnswerTargetMissing : DataTargetRule
{
    public static readonly Rule Descriptor = new("BHS235", "AnswerTargetMissing", Severity.Error)
    {
        Reason =
            "What people type most is answered by the articles that are named for it. A wrong name would leave them without, unnoticed.",
        Bad = "- {typed: [back pain], show: [acute-pain]}",
        Good = "- {typed: [back pain], show: [acute-back-pain]}",
        Example = new(ExampleKind.Files, "stifness")
        {
            Bad = "-- _data/answers.yml --\n- {typed: [stiff back], show: [stifness]}",
            Good = "-- _data/answers.yml --\n- {typed: [stiff back], show: [stiffness]}",
        },
    };

    public override Rule Rule => Descriptor;

    protected override IEnumerable<Located<string>> Named(PublishedSite site) => site.Data.Answers.SelectMany(answer => answer.Shown);
}
