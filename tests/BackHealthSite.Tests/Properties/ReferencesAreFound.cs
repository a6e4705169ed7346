using BackHealthSite.Markdown;
using BackHealthSite.Source;
using CsCheck;

namespace BackHealthSite.Tests.Properties;

/// <summary>Links, pictures and citations are found again by where they begin, so no two of them may begin at one place.</summary>
public sealed class ReferencesAreFound
{
    private static readonly Gen<string> References = Gen.OneOf(
        "[a](xref:b)", "[](xref:b)", "<https://example.org/>", "[<https://example.org/>](xref:b)", "![a](images/b.png)",
        "[![a](images/b.png)](xref:b)", "[@good-one]", "[a [@good-one]](xref:b)",
        "[a]", "[a]: xref:b\n", "*[a](xref:b)*", "| [a](xref:b) | [](xref:c) |\n|---|---|\n",
        "\t", "    ", "\n", "\n\n", "> ", "- ", "1. ", "&amp;", "\\", "::: myth\n", "\n:::\n", "words ");

    [Fact]
    public void By_their_places() => Gen.Frequency((3, References), (1, AnyText.Line)).Array[0, 30].Select(string.Concat).Try(
        text =>
        {
            var file = new SourceFile("causes/x.md", $"---\ntitle: x\ndescription: x\n---\n{text}\n");
            if (MarkdownReader.Read(file, AnyPlaces.Pages).Page is not { } page)
            {
                return;
            }

            AssertRising(page.Links.Select(link => link.Offset));
            AssertRising(page.Images.Select(image => image.Offset));
            AssertRising(page.Citations.Select(citation => citation.Offset));
        },
        new Times(2000, 500));

    private static void AssertRising(IEnumerable<int> offsets)
    {
        var all = offsets.ToList();
        Assert.All(all.Zip(all.Skip(1)), pair => Assert.True(pair.First < pair.Second, $"Two begin at {pair.First}."));
    }
}
