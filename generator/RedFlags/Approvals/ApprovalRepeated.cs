using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags.Approvals;

/// <summary>Two entries of one role for the same words.</summary>
internal static class ApprovalRepeated
{
    public static readonly Rule Descriptor = new("BHS324", "ApprovalRepeated", Severity.Error)
    {
        Reason = "Each role approves some words once, at their newest: of two entries nobody could tell which one holds.",
        Bad = "Two entries with what: card:emergency and role: editors.",
        Good = "One entry with what: card:emergency and role: editors.",
        Example = new(ExampleKind.Files, "card:emergency")
        {
            Bad = "-- _data/approvals.yml + --\n- what: card:emergency\n  words: 0123456789abcdef01234567\n  by: editors\n"
                + "  role: editors\n  date: 2026-11-22",
            Good = "",
            Asked = "--sealed",
        },
    };

    public static Problem At(Approval entry) => Descriptor.At(
        entry.Where,
        $"A second entry by {(entry.Role == ApprovalRole.Editors ? "the editors" : "a clinician")} for `{entry.What}` stands here.",
        "Keep the newer one; git keeps the older.");
}
