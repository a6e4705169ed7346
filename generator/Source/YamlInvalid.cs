using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>A YAML text that cannot be read, or that uses a part of YAML that is not allowed here.</summary>
internal static class YamlInvalid
{
    public static readonly Rule Descriptor = new("BHS102", "YamlInvalid", Severity.Error)
    {
        Reason = "Front matter and data files are plain lists and values, so that every mistake can be shown at its place.",
        Bad = "title: Lifting: how to carry\ndescription: \"How to lift and carry with a sore back.\naliases: [heavy bags",
        Good = "title: \"Lifting: how to carry\"\ndescription: \"How to lift and carry with a sore back.\"\naliases: [heavy bags]",
        Example = new(ExampleKind.Matter, ":") { Bad = "title: Lifting: how to carry", Good = "title: \"Lifting: how to carry\"" },
        Remedy = Remedy.As("FrontMatterMissing"),
        Mendable = true,
    };

    public static Problem At(Location where, string message, string fix) => Descriptor.At(where, message, fix);
}
