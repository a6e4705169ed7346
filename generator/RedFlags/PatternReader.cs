using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags;

/// <summary>
/// Reads a pattern: terms, each a `{concept}` or a phrase. `a + b` in any order within ten words, `a > b` in this order, `a +3 b` and
/// `a >3 b` with at most three words between, `a &amp; b` anywhere in the sentence, `- c` not in a sentence that holds this. A `?` at the
/// end marks words that are common without the sign: the search panel asks its model too.
/// </summary>
internal static partial class PatternReader
{
    private const string Forms = "Write it as `{one} + {other}`; `explain BHS332` shows every form.";

    /// <summary>The pattern, or null with a problem where it cannot be read.</summary>
    public static FlagPattern? Read(Urgency urgency, (string Value, Location Where) written, ConceptReader concepts, List<Problem> problems)
    {
        // Split gives the joint and the term behind it in turns; the first term has one too.
        var parts = Joints().Split($"+ {WeakEnd().Replace(written.Value, "")}").Skip(1).ToList();
        var terms = new List<PatternTerm>();
        var without = new List<Wording>();
        for (var i = 0; i < parts.Count; i += 2)
        {
            var (joint, text) = (parts[i], parts[i + 1].Trim());
            if (ConceptPart.FaultOf(text) is { } fault)
            {
                problems.Add(PatternUnreadable.Descriptor.At(written.Where, fault, Forms));
                return null;
            }

            if (joint.Length > 2 || joint is [_, '9'] or ['-' or '&', _])
            {
                problems.Add(PatternUnreadable.Descriptor.At(
                    written.Where,
                    $"`{joint}` joins nothing: a gap is 0 to 8 words, behind `+` or `>`.",
                    Forms));
                return null;
            }

            var wording = concepts.Term((text, written.Where));
            if (joint == "-")
            {
                without.Add(wording);
            }
            else
            {
                terms.Add(new PatternTerm(wording, new Joint(joint[0] == '>', joint.Length > 1 ? joint[1] - '0' : int.MaxValue)));
            }
        }

        return new FlagPattern(urgency, written.Value, terms)
        {
            Without = without,
            Window = parts.Contains("&") ? FlagPattern.WideWindow : FlagPattern.NarrowWindow,
        };
    }

    [GeneratedRegex(@"\s\?$")]
    private static partial Regex WeakEnd();

    [GeneratedRegex(@"(?:^|\s)([+>&-][0-9]*)(?:\s|$)")]
    private static partial Regex Joints();
}
