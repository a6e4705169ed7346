namespace BackHealthSite.Tests.BadInput;

/// <summary>Folders that cannot be used: exit 2 and a sentence for whoever named them.</summary>
[Trait("Takes", "long")]
public sealed class WrongFolderTests : IDisposable
{
    private readonly OldSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void No_input()
    {
        Directory.Delete(site.InFolder("input"), recursive: true);
        site.Refuses(2, "There is no input folder `input`. ");
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/causes")]
    [InlineData("input/.git")]
    public void An_empty_input(string folder)
    {
        Directory.Delete(site.InFolder("input"), recursive: true);
        Directory.CreateDirectory(site.InFolder(folder));
        site.Refuses(2, "The input folder `input` is empty. ");
    }

    [Fact]
    public void A_file_as_input() => site.Refuses(2, "The input `input/index.md` is a file. ", "--input", "input/index.md");

    [Theory]
    [InlineData("input", "The output folder `input` is the input folder itself. ")]
    [InlineData("input/site", "The output folder `input/site` lies inside the input folder `input`. ")]
    [InlineData(".", "The input folder `input` lies inside the output folder `.`, which every build replaces. ")]
    [InlineData("", "The output folder has no name. ")]
    public void An_output_tangled_with_the_input(string output, string words) => site.Refuses(2, words, "--output", output);

    [Fact]
    public void An_output_with_somebody_elses_files()
    {
        Directory.CreateDirectory(site.InFolder("thesis"));
        File.WriteAllText(site.InFolder("thesis/chapter-1.txt"), "mine");
        site.Refuses(2, "The output folder `thesis` was not made by this generator", "--output", "thesis");
        Assert.Equal("mine", File.ReadAllText(site.InFolder("thesis/chapter-1.txt")));
    }

    [Fact]
    public void An_output_that_is_a_file()
    {
        File.WriteAllText(site.InFolder("thesis"), "mine");
        site.Refuses(2, "The output `thesis` is not a folder. ", "--output", "thesis");
        Assert.Equal("mine", File.ReadAllText(site.InFolder("thesis")));
    }
}
