using System.Text;

namespace BackHealthSite.Tests.Checks.Language;

/// <summary>Whatever an author writes, the language rules answer with problems inside the file, never with an exception.</summary>
[Trait("Takes", "long")]
public sealed class AnyTextTests
{
    private static readonly string[] Pieces =
    [
        "you have", "sciatica", "If", "no", "not", "without", "with", "cure", "bed rest", "stop", "taking", "ibuprofen", "400", "mg",
        "call", "999", "1800", "022", "A", "-", "Z", "%", ".", "?", "!", "...", "\u2026", ",", ";", ":", "(", ")", "\"", "'", "\u2019",
        "e.g.", "Dr.", "1.5", "\n", "\n\n", "\n- ", "\n### ", "[", "](xref:stiffness)", "[@good-one]", "[@good-two]", "*", "**", "_", "`",
        "::: myth\n", "\n:::\n", "|", "\n|---|---|\n", "chronic", "lumbar", "MRI", "don't", "\u00DF", "\uD83D\uDE00", "\u0301", "stool",
        "experience", "should", "&amp;", "\\", "<https://example.com/>", "https://shop.example", "two", "paracetamol", "every four hours",
        "your disc has slipped", "means that", "[1]", "[good-one]", "(@good-one)", "[", "(@", "] (xref:", "](", "xref:", "\n##x", "\n##",
        "\n\n    x", "\n\n\t", "\n\n**x**\n\n",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_pieces_are_answered_with_problems_inside_the_file(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 150; i++)
        {
            var words = new StringBuilder();
            for (var n = random.Next(60); n >= 0; n--)
            {
                words.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(3) == 0 ? "" : " ");
            }

            var site = LanguageSite.Problems(words.ToString());
            Assert.All(
                site.Problems,
                problem => Assert.InRange(problem.Where.Span.End, problem.Where.Span.Start, site.Texts[problem.Where.Path].Length + 1));
        }
    }
}
