using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>A page lacks its security policy, or has one that allows inline code.</summary>
internal static class SecurityPolicyMissing
{
    public static readonly Rule Descriptor = new("BHS521", "SecurityPolicyMissing", Severity.Error)
    {
        Reason = "The policy is the last guard against script from strangers, on hosts that cannot send it as a header too.",
        Bad = "<head><title>...</title></head>",
        Good = "<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ...\"></head>",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; "
                + "script-src 'self'\"> --\n",
            Good = "",
        },
        Standards = ["ACC-10"],
    };

    public static Problem On(FinalPage page, string lack) =>
        Descriptor.At(
            page.Where,
            $"The built page `{page.Url}` {lack}.",
            "Let the layout of the theme show the policy as a `meta` element, without `unsafe-inline` and the like.");
}
