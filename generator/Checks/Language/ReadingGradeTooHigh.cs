using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A text that takes more than nine years of school to read with ease.</summary>
internal sealed class ReadingGradeTooHigh : ITextRule
{
    /// <summary>DESIGN section 4; STANDARDS LAN-01.</summary>
    private const double Highest = 9;

    /// <summary>Words; the formula was made on passages of 100 and more.</summary>
    private const int Fewest = 100;

    public static readonly Rule Descriptor = new("BHS425", "ReadingGradeTooHigh", Severity.Warning)
    {
        Reason = "People in pain read worse than they can; the Flesch-Kincaid grade finds texts that need another look. "
            + "Words of the glossary are left out of it.",
        Bad = "Degenerative alterations of intervertebral structures necessitate individualised rehabilitative interventions.",
        Good = "Discs change with age. Exercise that suits you can help.",
        Example = new(ExampleKind.Section, "Muscle strain")
        {
            Bad = "{{Degenerative alterations of intervertebral structures necessitate individualised rehabilitative interventions.\n\n"
                + "*16}}",
        },
        Editorial = true,
        Standards = ["LAN-01"],
        Remedy = Remedy.As("SentenceTooLong"),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    public IEnumerable<Problem> Check(PageReading page)
    {
        var (sentences, words, weighed, syllables) = (0, 0, 0, 0);
        foreach (var sentence in page.BodySentences.Where(sentence => sentence.IsProse))
        {
            sentences++;
            words += WordCount.Of(page.TextOf(sentence));
            for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
            {
                if (!page.IsTermWord(i))
                {
                    weighed++;
                    syllables += Syllables.Of(page.Text.AsSpan(page.Words[i].Start, page.Words[i].End - page.Words[i].Start));
                }
            }
        }

        var grade = ReadingGrade.Of(sentences, words, weighed, syllables);
        if (words >= Fewest && grade > Highest)
        {
            yield return Descriptor.At(
                page.Page.FrontMatter.Title.Where,
                string.Create(CultureInfo.InvariantCulture, $"The text reads at grade {grade:0.0}; up to {Highest:0} is plain."),
                "Shorten the longest sentences, and use everyday words for the long ones.");
        }
    }
}
