using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;

namespace BackHealthSite.Tests.Publishing;

/// <summary>Which folders are refused as output, and the sentence that says why.</summary>
public sealed class OutputPlaceTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public OutputPlaceTests() => folder.WriteFile("input/index.md", "# Home");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_input_folder_is_refused() => Refused(
        "input",
        $"The output folder `{folder.Input}` is the input folder itself. Choose another with --output.");

    [Fact]
    public void A_folder_inside_the_input_is_refused() => Refused(
        "input/site",
        $"The output folder `{folder.At("input/site")}` lies inside the input folder `{folder.Input}`. Choose another with --output.");

    [Fact]
    public void A_folder_around_the_input_is_refused() => Refused(
        "",
        $"The input folder `{folder.Input}` lies inside the output folder `{folder.At("")}`, which every build replaces. "
        + $"Choose another with --output.");

    [Fact]
    public void A_folder_that_leads_into_the_input_by_a_link_is_refused()
    {
        Directory.CreateSymbolicLink(folder.At("link"), folder.Input);

        Refused(
            "link/site",
            $"The output folder `{folder.At("link/site")}` lies inside the input folder `{folder.Input}`. Choose another with --output.");
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_the_input_is_fine()
    {
        using var site = SiteFolder.Open(folder.At("input-site"), folder.Input);
        site.Publish();

        Assert.Single(folder.FilesIn("input-site"));
    }

    [Fact]
    public void Somebody_elses_folder_is_refused_and_left_as_it_is()
    {
        folder.WriteFile("output/thesis.txt", "three years of work");

        Refused(
            "output",
            $"The output folder `{folder.Output}` was not made by this generator (it has no `.backhealthsite` file), "
            + $"so it is left as it is. "
            + "Choose another with --output, or remove it yourself.");
        Assert.Equal(["thesis.txt=three years of work"], folder.FilesIn("output"));
    }

    [Fact]
    public void A_folder_that_became_somebody_elses_while_building_is_refused()
    {
        using var site = SiteFolder.Open(folder.Output, folder.Input);
        folder.WriteFile("output/thesis.txt", "three years of work");

        Assert.Throws<WrongUseException>(site.Publish);
        Assert.Equal(["thesis.txt=three years of work"], folder.FilesIn("output"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("mine\n")]
    [InlineData(
        " This folder was written by the BackHealthSite generator. A build replaces the files below, and stops where it finds any other.\n"
        + "thesis.txt\n")]
    [InlineData("This folder was written by the BackHealthSite generator.\nthesis.txt\n")]
    public void A_marker_without_the_line_of_the_generator_is_none(string marker)
    {
        folder.WriteFile("output/.backhealthsite", marker);
        folder.WriteFile("output/thesis.txt", "three years of work");

        RefusedAsForeign();
    }

    [Fact]
    public void A_folder_as_marker_is_none()
    {
        folder.WriteFile("output/.backhealthsite/thesis.txt", "three years of work");

        RefusedAsForeign();
        Assert.Equal([".backhealthsite/thesis.txt=three years of work"], folder.FilesIn("output"));
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData(".backhealthsite")]
    [InlineData("../site/.backhealthsite")]
    public void A_link_as_marker_is_none_wherever_it_leads(string target)
    {
        Build("site");
        folder.WriteFile("output/thesis.txt", "three years of work");
        File.CreateSymbolicLink(folder.At("output/.backhealthsite"), target);

        RefusedAsForeign();
        Assert.Equal("three years of work", File.ReadAllText(folder.At("output/thesis.txt")));
    }

    [Fact]
    public void The_marker_of_an_earlier_version_is_told_what_to_do()
    {
        folder.WriteFile(
            "output/.backhealthsite",
            "This folder is written by the BackHealthSite generator. Every build replaces all of it; nothing put here by hand stays.\n");
        folder.WriteFile("output/index.html", "old");

        Refused(
            "output",
            $"The output folder `{folder.Output}` was made by an earlier version of this generator, which did not note its files, "
            + $"so it is left as it is. "
            + "If nothing of yours is in it, delete it and build again, or choose another with --output.");
        Assert.Equal(2, folder.FilesIn("output").Length);
    }

    [Fact]
    public void Files_that_were_put_into_a_site_are_named_and_left()
    {
        Build("output");
        foreach (var name in new[] { "1", "2", "3", "4", "causes/5", ".hidden" })
        {
            folder.WriteFile("output/" + name, "mine");
        }

        Refused(
            "output",
            $"The output folder `{folder.Output}` holds what this generator did not write, and a build would delete it: "
            + "`.hidden`, `1`, `2`, `3`, `4` and 1 more. Take it out, or choose another folder with --output.");
        Assert.Equal(8, folder.FilesIn("output").Length);
    }

    [Fact]
    public void A_link_or_a_folder_that_was_put_in_the_place_of_a_file_is_left()
    {
        Build("output");
        Directory.CreateDirectory(folder.At("elsewhere"));
        Directory.CreateSymbolicLink(folder.At("output/causes"), folder.At("elsewhere"));
        File.Delete(folder.At("output/index.html"));
        folder.WriteFile("output/index.html/thesis.txt", "three years of work");

        Refused(
            "output",
            $"The output folder `{folder.Output}` holds what this generator did not write, and a build would delete it: "
            + "`causes`, `index.html/thesis.txt`. Take it out, or choose another folder with --output.");
    }

    [Fact]
    public void A_file_that_was_put_into_a_site_while_building_is_left()
    {
        Build("output");
        using var site = SiteFolder.Open(folder.Output, folder.Input);
        folder.WriteFile("output/thesis.txt", "three years of work");

        Assert.Throws<WrongUseException>(site.Publish);
        Assert.Equal("three years of work", File.ReadAllText(folder.At("output/thesis.txt")));
    }

    [Fact]
    public void What_file_managers_leave_and_what_was_deleted_keeps_no_site_from_being_built()
    {
        Build("output");
        folder.WriteFile("output/.DS_Store", "");
        File.Delete(folder.At("output/index.html"));
        Build("output");

        Assert.Equal([".backhealthsite", "index.html"], folder.FilesIn("output").Select(file => file.Split('=')[0]));
    }

    [Fact]
    public void A_work_tree_is_refused_though_it_has_the_marker()
    {
        folder.WriteFile("output/.backhealthsite", "");
        folder.WriteFile("output/.git", "gitdir: elsewhere");

        Refused(
            "output",
            $"The output folder `{folder.Output}` is a Git work tree (it has `.git`), which a build would delete. "
            + $"Choose another with --output and copy the site.");
    }

    [Fact]
    public void A_file_is_refused()
    {
        folder.WriteFile("output", "a file");

        Refused("output", $"The output `{folder.Output}` is not a folder. Choose another with --output, or remove it yourself.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    public void A_symbolic_link_is_refused(string end)
    {
        Directory.CreateDirectory(folder.At("elsewhere"));
        Directory.CreateSymbolicLink(folder.Output, folder.At("elsewhere"));

        Refused(
            "output" + end,
            $"The output `{folder.Output + end}` is a symbolic link, which a build could not replace. "
            + $"Name the folder itself with --output.");
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_refused()
    {
        Directory.CreateSymbolicLink(folder.Output, folder.Output);

        Assert.Throws<WrongUseException>(() => SiteFolder.Open(folder.Output, folder.Input));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_name_that_is_none_is_refused(string name) => Assert.Equal(
        "The output folder has no name. Choose one with --output.",
        Assert.Throws<WrongUseException>(() => SiteFolder.Open(name, folder.Input)).Message);

    private void Build(string output)
    {
        using var site = SiteFolder.Open(folder.At(output), folder.Input);
        site.Write(new OutputFile("index.html", "x"u8.ToArray()));
        site.Publish();
    }

    private void RefusedAsForeign() => Refused(
        "output",
        $"The output folder `{folder.Output}` was not made by this generator (its `.backhealthsite` is not the generator's), "
        + $"so it is left as it is. "
        + "Choose another with --output, or remove it yourself.");

    private void Refused(string output, string sentence)
    {
        var refusal = Assert.Throws<WrongUseException>(() => SiteFolder.Open(folder.At(output), folder.Input));

        Assert.Equal(sentence, refusal.Message);
        Assert.DoesNotContain(folder.Beside(), name => name.StartsWith(".output.", StringComparison.Ordinal));
    }
}
