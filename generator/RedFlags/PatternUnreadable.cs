using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags;

/// <summary>A pattern that cannot be read as terms and joints.</summary>
internal static class PatternUnreadable
{
    public static readonly Rule Descriptor = new("BHS332", "PatternUnreadable", Severity.Error)
    {
        Reason = "A pattern that is read in another way than it was meant finds the wrong words, or none.",
        Bad = "\"{numb} + \" or \"{numb +20 {saddle}\"",
        Good = "\"{numb} + {saddle}\" in any order within ten words, \"{fell} > {stairs}\" in this order, \"{no} >3 {feeling}\" with at "
            + "most three words between, \"{pregnant} & {headache}\" anywhere in a sentence, \"{cancer} + {back} - {charity}\" not in a "
            + "sentence that holds this.",
        Example = new(ExampleKind.Files, "\"{numb} + \"")
        {
            Bad = "-- _data/red-flags.yml / \"{numb} + {groin}\" --\n\"{numb} + \", \"{numb} + {groin}\"",
            Good = "-- _data/red-flags.yml / \"{numb} + {groin}\" --\n"
                + "\"{numb} > {groin}\", \"{numb} >3 {groin}\", \"{numb} & {groin}\", \"{numb} + {groin} - kidney\"",
        },
    };
}
