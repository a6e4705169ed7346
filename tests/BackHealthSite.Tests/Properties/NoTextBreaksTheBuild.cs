using System.Text;
using BackHealthSite.Publishing;
using BackHealthSite.RedFlags;
using CsCheck;

namespace BackHealthSite.Tests.Properties;

/// <summary>Whatever stands in a file, the build ends with problems or with pages that carry their cards; it never throws.</summary>
[Trait("Takes", "long")]
public sealed class NoTextBreaksTheBuild
{
    private const string Strain = "causes/strain.md";

    private static readonly string[] Articles =
        ["causes/herniated-disc.md", "symptoms/sciatica.md", "warning-signs/cauda-equina-syndrome.md", "pain-types/chronic-back-pain.md"];

    private static readonly string[] Others =
    [
        "index.md",
        "causes/index.md",
        "warning-signs/index.md",
        "pages/about.md",
        "pages/emergency-numbers.md",
    ];

    private static readonly string[] DataFiles =
        [
            "settings.yml", "_data/topics.yml", "_data/sources.yml", "_data/glossary.yml", "_data/synonyms.yml",
            "_data/emergency-numbers.yml", "_data/approvals.yml",
        ];

    [Fact]
    public void Changed_articles_build_with_their_cards_or_not_at_all() =>
        Changed(Articles).Try(Judge, new Times(150, 8), print: Print);

    [Fact]
    public void Changed_pages_and_data_build_or_are_refused() =>
        Gen.OneOf(Changed(Others), Changed(DataFiles)).Try(Judge, new Times(150, 8), print: Print);

    [Fact]
    public void A_changed_registry_never_changes_a_core_card() =>
        Changed(RegistryReader.Path).Try(Judge, new Times(60, 6), print: Print);

    [Fact]
    public void Any_text_at_all_as_an_article_is_survived() => Gen.Select(AnyText.Lines, AnyText.Lines).Try(
        (matter, words) => Judge(new Edit(Strain, $"---\n{matter}\n---\n{words}")),
        new Times(100, 10),
        print: sample => $"---\n{sample.Item1}\n---\n{sample.Item2}");

    [Fact]
    public void Any_words_in_a_sound_article_are_survived() => AnyText.Lines.Try(
        words => Judge(
            new Edit(
                Strain,
                Encoding.UTF8.GetString(TestSite.With("").Files.Single(file => file.Path == Strain).Bytes.Span) + words)),
        new Times(100, 10));

    private static Gen<Edit> Changed(params string[] paths) => Gen.Select(Gen.OneOf(paths), AnyText.Changes, (path, changes) =>
        new Edit(path, TextChange.Apply(FrozenInput.Text(path), changes)) { Changes = changes });

    private static void Judge(Edit edit)
    {
        var site = edit.Path switch
        {
            _ when Articles.Contains(edit.Path) => TestSite.Frozen(),
            Strain => TestSite.With("").Sealed(),
            _ => TestSite.WithWholeRegistry("").Sealed(),
        };
        var output = new OutputInMemory();
        var files = site.WithBytes(edit.Path, Encoding.UTF8.GetBytes(edit.Text)).Files;
        var result = TestSite.Pipeline(TestSite.Options).Run(files, output, CancellationToken.None);
        if (result.MayBePublished)
        {
            PublishedPages.JudgeAll(output.Files, result.Articles);
        }
    }

    private static string Print(Edit edit) => $"{edit.Path}:\n{string.Join('\n', edit.Changes)}";

    /// <summary>A file with other words in it.</summary>
    private sealed record Edit(string Path, string Text)
    {
        public IReadOnlyList<TextChange> Changes { get; init; } = [];
    }
}
