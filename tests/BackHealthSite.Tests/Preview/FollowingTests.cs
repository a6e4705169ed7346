using System.Net;

namespace BackHealthSite.Tests.Preview;

/// <summary>Whatever happens to the input folder, the preview ends where a build from nothing would.</summary>
[Trait("Takes", "long")]
public sealed class FollowingTests
{
    private const string Article = "causes/strain.md";

    [Fact]
    public async Task A_save_tells_every_open_page_the_new_version()
    {
        await using var preview = await RunningPreview.Of(TestSite.With(""));
        using var events = await preview.Events();
        var before = await NextVersion(events);
        var text = preview.Read(Article);

        preview.SaveWhole(Article, text.Replace("heals by itself", "mends by itself", StringComparison.Ordinal));
        var after = await NextVersion(events);
        Assert.NotEqual(before, after);
        var page = await preview.Get("/causes/strain/");
        Assert.Contains("mends by itself", page.Text, StringComparison.Ordinal);
        Assert.Contains($"data-version=\"{after}\"", page.Text, StringComparison.Ordinal);

        preview.SaveWhole(Article, text);
        Assert.Equal(before, await NextVersion(events));
    }

    [Fact]
    public async Task A_page_that_connects_late_learns_the_version_at_once()
    {
        await using var preview = await RunningPreview.Of(TestSite.With(""));
        var page = await preview.Get("/");
        using var events = await preview.Events();
        Assert.Contains($"data-version=\"{await NextVersion(events)}\"", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_saved_half_way_shows_its_problems_and_then_the_whole()
    {
        await using var preview = await RunningPreview.Of(TestSite.With(""));
        var text = preview.Read(Article);

        preview.Save(Article, "");
        await preview.Until("/causes/strain/", answer => answer.Status == HttpStatusCode.InternalServerError);
        preview.Save(Article, text[..(text.Length / 2)]);
        preview.Save(Article, text.Replace("heals by itself", "mends by itself", StringComparison.Ordinal));

        await preview.UntilLikeAColdBuild();
    }

    [Fact]
    public async Task A_burst_of_saves_ends_with_the_last()
    {
        await using var preview = await RunningPreview.Of(TestSite.With(""));
        await preview.Get("/");
        var text = preview.Read(Article);
        for (var save = 1; save <= 50; save++)
        {
            preview.Save(Article, text.Replace("heals by itself", $"heals by itself, said {save} times", StringComparison.Ordinal));
            await Task.Yield();
        }

        await preview.UntilLikeAColdBuild();
        Assert.Contains("said 50 times", (await preview.Get("/causes/strain/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_editor_that_saves_by_renaming_is_followed()
    {
        await using var preview = await RunningPreview.Of(TestSite.With(""));
        await preview.Get("/");
        preview.SaveWhole(Article, preview.Read(Article).Replace("heals by itself", "mends by itself", StringComparison.Ordinal));
        await preview.Until("/causes/strain/", answer => answer.Text.Contains("mends by itself", StringComparison.Ordinal));
        await preview.UntilLikeAColdBuild();
    }

    [Fact]
    public async Task A_branch_switch_is_followed()
    {
        await using var preview = await RunningPreview.Of(TestSite.Frozen());
        await preview.Get("/");
        Directory.Delete(preview.InFolder("causes"), recursive: true);
        Directory.Delete(preview.InFolder("_data"), recursive: true);
        foreach (var file in Directory.EnumerateFiles(preview.Input, "*", SearchOption.AllDirectories))
        {
            File.Delete(file);
        }

        preview.Write(TestSite.With(""));
        preview.Save(
            "pain-types/dull-ache.md",
            preview.Read(Article)
                .Replace("Muscle strain", "Dull ache", StringComparison.Ordinal)
                .Replace("[stiffness]", "[stiffness, strain]", StringComparison.Ordinal)
                .Replace("[pulled muscle, torn muscle, strained back]", "[blunt pain, heavy pain, low pain]", StringComparison.Ordinal));

        await preview.UntilLikeAColdBuild();
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("/pain-types/dull-ache/")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await preview.Get("/causes/herniated-disc/")).Status);
    }

    [Fact]
    public async Task A_deleted_folder_shows_what_is_missing_and_may_come_back()
    {
        await using var preview = await RunningPreview.Of(TestSite.With(""));
        var away = preview.Input + "-away";
        Directory.Move(preview.InFolder("causes"), away);
        await preview.Until("/", page => page.Status == HttpStatusCode.InternalServerError);
        Assert.Contains("causes/index.md", (await preview.Get("/_preview/problems")).Text, StringComparison.Ordinal);

        Directory.Move(away, preview.InFolder("causes"));
        await preview.UntilLikeAColdBuild();
        preview.Save(Article, preview.Read(Article).Replace("heals by itself", "mends by itself", StringComparison.Ordinal));
        await preview.Until("/causes/strain/", page => page.Text.Contains("mends by itself", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_input_folder_itself_may_go_and_come_back()
    {
        await using var preview = await RunningPreview.Of(TestSite.With(""));
        Directory.Delete(preview.Input, recursive: true);
        var answer = await preview.Until("/", page => page.Text.Contains("no input folder", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.InternalServerError, answer.Status);
        Assert.Equal(1, answer.Scripts);

        preview.Write(TestSite.With(""));
        await preview.UntilLikeAColdBuild();
        preview.Save(Article, preview.Read(Article).Replace("heals by itself", "mends by itself", StringComparison.Ordinal));
        await preview.Until("/causes/strain/", page => page.Text.Contains("mends by itself", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_open_page_does_not_hold_up_the_end()
    {
        await using var preview = await RunningPreview.Of(TestSite.With(""));
        using var events = await preview.Events();
        await NextVersion(events);
        await preview.Stop();

        // A host left to itself waits for open answers and cuts them off in the end.
        Assert.Null(await Record.ExceptionAsync(() => events.ReadToEndAsync(TestContext.Current.CancellationToken)));
    }

    private static async Task<string> NextVersion(StreamReader events)
    {
        while (await events.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return line["data: ".Length..];
            }
        }

        throw new InvalidOperationException("The event stream ended.");
    }
}
