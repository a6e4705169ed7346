using System.Globalization;
using BackHealthSite.Publishing;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Contract;

/// <summary>Equal input gives equal bytes, whatever the order of files, the culture or the line ends.</summary>
[Trait("Takes", "long")]
public sealed class EqualBytes
{
    [Fact]
    public void The_order_of_the_files_changes_nothing()
    {
        var inOrder = FrozenSite.Build;
        var reversed = Publish([.. FrozenInput.Files.Reverse()]);
        AssertEqual(inOrder.Files, reversed);
    }

    [Fact]
    public void The_culture_changes_nothing()
    {
        var plain = FrozenSite.Build;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = OddCulture();
            AssertEqual(plain.Files, TestSite.Frozen().Build().Files);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Windows_line_ends_and_a_byte_order_mark_change_nothing()
    {
        var plain = FrozenSite.Build;
        var windows = FrozenInput.Files.Select(file => IsText(file.Path) ? file with { Bytes = AsOnWindows(file.Bytes.ToArray()) } : file);
        AssertEqual(plain.Files, Publish([.. windows]));
    }

    [Fact]
    public void Another_day_changes_nothing_while_no_article_is_overdue()
    {
        var today = TestSite.With("").Build();
        var later = TestSite.With("").Build(TestSite.Options with { Today = new DateOnly(2027, 11, 22) });
        AssertEqual(today.Files, later.Files);
    }

    [Fact]
    public void A_later_day_changes_nothing_but_the_pages_of_articles_that_are_overdue()
    {
        var day = FrozenInput.Day.AddDays(400);
        var today = FrozenSite.Build;
        var later = TestSite.Frozen().Build(TestSite.Options with { Today = day });
        AssertEqual(later.Files, TestSite.Frozen().Build(TestSite.Options with { Today = day }).Files);
        var changed = today.Files.Zip(later.Files).Where(
            pair => !pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)).Select(pair => pair.First.Path);
        var overdue = later.Result.Problems.Except(today.Result.Problems)
            .Select(problem => problem.Where.Path.Replace(".md", "/index.html", StringComparison.Ordinal));
        Assert.NotEmpty(overdue);
        Assert.Equal(overdue.Order(StringComparer.Ordinal), changed.Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<OutputFile> Publish(IReadOnlyList<InputFile> files)
    {
        var output = new OutputInMemory();
        var result = TestSite.Pipeline(TestSite.Options with { Today = FrozenInput.Day })
            .Run(files, output, TestContext.Current.CancellationToken);
        Assert.True(result.MayBePublished);
        return output.Files;
    }

    private static void AssertEqual(IReadOnlyList<OutputFile> expected, IReadOnlyList<OutputFile> actual)
    {
        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(file => file.Path), actual.Select(file => file.Path));
        foreach (var (left, right) in expected.Zip(actual))
        {
            Assert.True(left.Bytes.Span.SequenceEqual(right.Bytes.Span), $"{left.Path} differs.");
        }
    }

    private static CultureInfo OddCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberDecimalSeparator = "!";
        culture.NumberFormat.NumberGroupSeparator = "?";
        culture.DateTimeFormat.DateSeparator = "#";
        culture.DateTimeFormat.MonthNames = [.. Enumerable.Range(1, 13).Select(month => $"month{month}")];
        return culture;
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".yml" or ".svg";

    private static byte[] AsOnWindows(byte[] bytes)
    {
        var text = System.Text.Encoding.UTF8.GetString(bytes).Replace("\n", "\r\n", StringComparison.Ordinal);
        return [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes(text)];
    }
}
