using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags;

/// <summary>An answer of the search that shows something else first to whoever types a warning sign.</summary>
internal static class AnswerLeadsAway
{
    public static readonly Rule Descriptor = new("BHS169", "AnswerLeadsAway", Severity.Error)
    {
        Reason = "Whoever types a warning sign must see first what to do about it, and nothing that could comfort them.",
        Bad = "- {typed: [numb between the legs], show: [stretching-and-mobility]}",
        Good = "- {typed: [numb between the legs], show: [cauda-equina-syndrome]}",
        Example = new(ExampleKind.Files, "numb between the legs")
        {
            Bad = "-- _data/answers.yml --\n- {typed: [numb between the legs], show: [stiffness]}",
            Good = "-- _data/answers.yml --\n- {typed: [stiff back], show: [stiffness]}",
        },
    };

    public static IEnumerable<Problem> Check(IEnumerable<Answer> answers, RedFlagRegistry registry, WarningVocabulary words) =>
        from answer in answers
        from typed in answer.Typed.Concat(answer.Anywhere)
        let known = words.Read(typed.Value)
        where known.IsSign
        let signs = registry.Flags.Where(flag => known.Flags.Contains(flag.Id)).Select(flag => flag.WarningSign).OfType<string>().ToList()
        where answer.Shown.Count == 0 || !signs.Contains(answer.Shown[0].Value)
        select Descriptor.At(
            typed.Where,
            $"`{typed.Value}` tells of a warning sign, and another article is shown first.",
            signs.Count == 0 ? "Take it out." : $"Take it out, or name `{signs[0]}` first.");
}
