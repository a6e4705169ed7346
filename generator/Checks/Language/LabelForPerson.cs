using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A word that makes a person into their illness, or blames them.</summary>
internal sealed class LabelForPerson() : PhraseRule(Descriptor, Words)
{
    public static readonly Rule Descriptor = new("BHS430", "LabelForPerson", Severity.Warning)
    {
        Reason = "Readers are people with a back problem, not sufferers or victims of it, and it is not their fault.",
        Bad = "Back pain sufferers are often lazy.",
        Good = "Many people with back pain move less because it hurts.",
        Example = new(ExampleKind.Section, "sufferers | lazy"),
        Editorial = true,
        Standards = ["LAN-09"],
        Remedy = Remedy.As("WordNotPlain"),
    };

    public static readonly PhraseSet Words = new(
        "sufferer|sufferers",
        "victim|victims",
        "afflicted",
        "lazy",
        "wheelchair bound",
        "confined to a wheelchair",
        "crippled|crippling|cripple|cripples",
        "diabetic person|people|patient|patients",
        "arthritic person|people|patient|patients",
        "diabetics|arthritics|epileptics",
        "the elderly|disabled|obese");

    protected override string Fault => "is a label.";

    protected override string Fix => "Write \"people with\" and the condition, \"older people\", or what they do.";
}
