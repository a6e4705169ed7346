using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags;

/// <summary>A concept that leads back to itself.</summary>
internal static class ConceptCircular
{
    public static readonly Rule Descriptor = new("BHS330", "ConceptCircular", Severity.Error)
    {
        Reason = "A concept stands for the phrases of the concepts it names; one that names itself stands for no end of them.",
        Bad = "concepts: {feeling: [feeling, \"{numb}\"], numb: [numb, \"no {feeling}\"]}",
        Good = "concepts: {feeling: [feeling, sensation], numb: [numb, \"no {feeling}\"]}",
        Example = new(ExampleKind.Files, "\"numb {groin}\"")
        {
            Bad = "-- _data/red-flags.yml / groin: [groin, between the legs] --\ngroin: [groin, \"numb {groin}\"]",
            Good = "-- _data/red-flags.yml / groin: [groin, between the legs] --\ngroin: [groin, \"no {numb}\"]",
        },
    };
}
