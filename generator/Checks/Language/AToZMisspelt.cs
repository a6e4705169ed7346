using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>`A-Z` for "A to Z".</summary>
internal sealed class AToZMisspelt : ITextRule
{
    public static readonly Rule Descriptor = new("BHS437", "AToZMisspelt", Severity.Warning)
    {
        Reason = "Screen readers say \"A Z\" or \"A minus Z\" for `A-Z`; the NHS writes \"A to Z\".",
        Bad = "See the A-Z.",
        Good = "See the [A to Z](/a-to-z/).",
        Example = new(ExampleKind.Section, "A-Z"),
        Editorial = true,
        Standards = ["STR-10"],
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PageReading page)
    {
        var text = page.Text;
        for (var i = text.IndexOf('A'); i >= 0; i = text.IndexOf('A', i + 1))
        {
            var dash = i + 1 < text.Length && text[i + 1] == ' ' ? i + 2 : i + 1;
            var last = dash + 1 < text.Length && text[dash + 1] == ' ' ? dash + 2 : dash + 1;
            var stands = last < text.Length && text[dash] is '-' or '\u2010' or '\u2011' or '\u2013' or '\u2014' && text[last] == 'Z'
                && (i == 0 || !char.IsLetterOrDigit(text[i - 1])) && (last + 1 == text.Length || !char.IsLetterOrDigit(text[last + 1]));
            if (stands)
            {
                yield return Descriptor.At(
                    page.Where(i, last + 1),
                    $"\"{text[i..(last + 1)]}\" is not how this site spells it.",
                    "Write \"A to Z\".");
            }
        }
    }
}
