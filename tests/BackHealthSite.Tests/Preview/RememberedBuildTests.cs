using BackHealthSite.Caching;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Preview;
using BackHealthSite.Publishing;
using BackHealthSite.Source;
using BackHealthSite.Tests.Publishing;
using BackHealthSite.Tests.Site;
using BackHealthSite.Theme;

namespace BackHealthSite.Tests.Preview;

/// <summary>A build that remembers gives what a build from nothing gives, byte for byte and problem for problem.</summary>
public sealed class RememberedBuildTests
{
    private static readonly SiteOptions Followed = new(FrozenInput.Day)
    {
        BaseUrl = new Uri("http://localhost:5080/"),
        IncludeDrafts = true,
        KeepsSearchNames = true,
    };

    [Fact]
    public void Whatever_is_edited_in_whatever_order()
    {
        var memory = new LastBuild();
        Follow((files, options) => Build(files, options, memory), new Times(Full: 2200, Sample: 15));
    }

    [Fact]
    public void Whatever_is_edited_between_two_runs_with_a_cache()
    {
        using var folder = new TemporaryFolder();
        Follow(
            (files, options) =>
            {
                var cache = OutcomeCache.Open(folder.At("cache"));
                var built = Build(files, options, cache);
                cache.Save();
                return built;
            },
            new Times(Full: 800, Sample: 6));
    }

    /// <summary>Each file that a page names is a part of what the page was made from, the script of an old address included.</summary>
    [Theory]
    [MemberData(nameof(OfTheTheme))]
    public void A_file_of_the_theme_that_changes(string name)
    {
        var files = TestSite.With(ManyArticles.Of("symptoms/moved.md", "Moved", "redirectFrom: [/symptoms/old/]")).Files;
        var newer = new ThemeFiles(new Dictionary<string, byte[]> { [name] = [.. ThemeAssets.Read(name), (byte)'\n'] });
        var memory = new LastBuild();
        Build(files, Followed, memory);
        var changed = Followed with { Theme = newer };

        var remembered = Build(files, changed, memory);

        Assert.True(remembered.Result.MayBePublished);
        Assert.Null(Difference(Build(files, changed, BuildMemory.None), remembered));
    }

    public static TheoryData<string> OfTheTheme => [.. ThemeAssets.Names];

    private static void Follow(Func<IReadOnlyList<InputFile>, SiteOptions, Built> build, Times times)
    {
        var seed = Sampling.IsFull ? Random.Shared.Next() : 20261130;
        var (library, dice) = (new EditedLibrary(seed), new Random(seed));
        var (told, published) = (new List<string>(), 0);
        for (var step = 0; step < Sampling.Of(times.Full, times.Sample); step++)
        {
            told.Add(library.Edit());
            var (files, options) = (library.Files, OptionsOf(dice.Next(12)));
            var remembered = build(files, options);
            var cold = Build(files, options, BuildMemory.None);
            if (Difference(cold, remembered) is { } difference)
            {
                Assert.Fail($"Seed {seed}, step {step}: {difference}\nThe last steps: {string.Join("; ", told.TakeLast(8))}");
            }

            published += cold.Result.MayBePublished ? 1 : 0;
        }

        // Of a site with errors no page is verified, so enough of them have to be without.
        Assert.InRange(published, told.Count / 5, told.Count);
    }

    /// <summary>Most builds of a preview are alike; now and then the day is another, or what is asked for.</summary>
    private static SiteOptions OptionsOf(int kind) => kind switch
    {
        0 => Followed with { Today = FrozenInput.Day.AddDays(40) },
        1 => Followed with { IncludeDrafts = false },
        2 => Followed with { KeepsSearchNames = false },
        3 => Followed with { Portable = true },
        4 => Followed with { BaseUrl = new Uri("https://example.org/below/") },
        5 => Followed with { StrictWords = true, WarningsAsErrors = true },
        _ => Followed,
    };

    private static Built Build(IReadOnlyList<InputFile> files, SiteOptions options, BuildMemory memory)
    {
        var (output, cancellation) = (new OutputInMemory(), TestContext.Current.CancellationToken);
        var pipeline = new SitePipeline(options) { Registries = TestSite.Pipeline(options).Registries, Memory = memory };
        var result = pipeline.Run(files, output, cancellation);
        return result.MayBePublished || result.Assembled is not { } site
            ? new Built(result, output.Files)
            : new Built(result, UnfinishedSite.Of(site, result.Problems, cancellation));
    }

    /// <summary>The first difference in words; null where there is none.</summary>
    private static string? Difference(Built cold, Built remembered)
    {
        if (!cold.Result.Problems.SequenceEqual(remembered.Result.Problems))
        {
            var missing = cold.Result.Problems.Except(remembered.Result.Problems).Select(problem => $"- {problem}");
            var wrong = remembered.Result.Problems.Except(cold.Result.Problems).Select(problem => $"+ {problem}");
            return string.Join('\n', ["other problems", .. missing.Concat(wrong).Take(6)]);
        }

        var paths = cold.Files.Select(file => file.Path);
        if (!paths.SequenceEqual(remembered.Files.Select(file => file.Path)))
        {
            return $"other files: {string.Join(", ", paths.Except(remembered.Files.Select(file => file.Path)).Take(3))}";
        }

        var pairs = cold.Files.Zip(remembered.Files);
        if (pairs.FirstOrDefault(pair => !pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)).First is { } file)
        {
            return $"other bytes: {file.Path}";
        }

        return cold.Counts == remembered.Counts ? null : "other counts";
    }

    /// <summary>What was built; of a site with errors what a preview shows of it.</summary>
    private sealed record Built(SiteResult Result, IReadOnlyList<OutputFile> Files)
    {
        public (int Articles, int Pages, int Drafts, bool MayBePublished) Counts =>
            (Result.Articles, Result.Pages, Result.Drafts, Result.MayBePublished);
    }

    private readonly record struct Times(int Full, int Sample);
}
