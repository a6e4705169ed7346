using BackHealthSite.Publishing;

namespace BackHealthSite.Tests.Publishing;

public class OutputPathsTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("causes/herniated-disc/index.html")]
    [InlineData(".nojekyll")]
    [InlineData("assets/site.1a2b3c4d5e.css")]
    [InlineData("console/index.html")]
    public void A_plain_path_is_taken(string path) => new OutputPaths().Take(path);

    [Theory]
    [InlineData("")]
    [InlineData("/index.html")]
    [InlineData("../index.html")]
    [InlineData("a/../../index.html")]
    [InlineData("a/./index.html")]
    [InlineData("a//index.html")]
    [InlineData("a/")]
    [InlineData("C:/index.html")]
    [InlineData(@"a\index.html")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("a?.html")]
    [InlineData("causes/con/index.html")]
    [InlineData("Aux.html")]
    [InlineData("lpt9.txt")]
    [InlineData("name./index.html")]
    [InlineData("name /index.html")]
    public void A_path_that_is_no_file_on_every_system_is_refused(string path) =>
        Assert.Throws<ArgumentException>(() => new OutputPaths().Take(path));

    [Theory]
    [InlineData("index.html", "index.html")]
    [InlineData("index.html", "INDEX.html")]
    [InlineData("causes/a.html", "Causes/b.html")]
    [InlineData("causes", "causes/index.html")]
    [InlineData("causes/index.html", "causes")]
    public void A_path_that_collides_with_an_earlier_one_is_refused(string first, string second)
    {
        var paths = new OutputPaths();
        paths.Take(first);

        Assert.Throws<ArgumentException>(() => paths.Take(second));
    }

    [Fact]
    public void A_site_in_memory_keeps_its_files_in_path_order()
    {
        var output = new OutputInMemory();
        output.Write(new OutputFile("b.html", "b"u8.ToArray()));
        output.Write(new OutputFile("a.html", "a"u8.ToArray()));

        Assert.Equal(["a.html", "b.html"], output.Files.Select(file => file.Path));
        Assert.Throws<ArgumentException>(() => output.Write(new OutputFile("a.html", default)));
    }

    [Fact]
    public void A_check_keeps_nothing_but_judges_the_paths()
    {
        var output = new DiscardedOutput();
        output.Write(new OutputFile("a.html", default));

        Assert.Throws<ArgumentException>(() => output.Write(new OutputFile("A.html", default)));
    }
}
