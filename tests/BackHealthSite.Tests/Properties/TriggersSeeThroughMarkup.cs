using System.Text;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;
using CsCheck;

namespace BackHealthSite.Tests.Properties;

/// <summary>A warning sign is found however its words are broken into lines, capitalised or marked up.</summary>
public sealed class TriggersSeeThroughMarkup
{
    private static readonly RedFlagRegistry Registry = ReadRegistry();

    private static readonly TriggerMatcher Matcher = new(Registry);

    /// <summary>Everything that brings a flag: plain phrases, and one phrase for each term of a pattern.</summary>
    private static readonly Gen<string> Sign = Gen.Frequency(
        (1, Gen.OneOf([.. Registry.Flags.SelectMany(flag => flag.Triggers)])),
        (2, Gen.OneOf([.. Registry.Flags.SelectMany(flag => flag.Patterns)]).SelectMany(Instance)));

    private static readonly Gen<Style> Styles = Gen.Select(
        Gen.OneOf("", "> ", "- ", "1. ", "## ", "| a | "),
        Gen.OneOf(" ", " ", "\n", "  \n", "\\\n"),
        Gen.Int[0, 4],
        (block, gap, letters) => new Style(block, gap, letters));

    private static readonly Gen<Mark> Marks =
        Gen.Select(
            Gen.OneOf("**", "*", "***", "[]", "[**]", "``"),
            Gen.Double.Unit,
            Gen.Double.Unit,
            (kind, from, to) => new Mark(kind, Math.Min(from, to), Math.Max(from, to)));

    [Fact]
    public void Marked_up_words_bring_the_flags_of_the_plain_words() => Gen.Select(Sign, Styles, Marks).Try(
        (sign, style, mark) => Assert.Equal(FlagsOf($"It is {sign} today."), FlagsOf(Written($"It is {sign} today.", style, mark))),
        new Times(2000, 200),
        print: sample => Written($"It is {sample.Item1} today.", sample.Item2, sample.Item3));

    [Fact]
    public void Every_sign_of_the_registry_brings_its_flag() => Sign.Try(
        sign => Assert.NotEmpty(FlagsOf($"It is {sign} today.")),
        new Times(1000, 200));

    [Fact]
    public void A_hit_stands_where_its_words_stand() => Gen.Select(Sign, AnyText.Lines).Try(
        (sign, before) =>
        {
            var text = $"---\ntitle: x\n---\n{before.ReplaceLineEndings("\n").Replace("\0", "", StringComparison.Ordinal)}\n\n"
                + $"It is {sign} today.\n";
            if (MarkdownReader.Read(new SourceFile("causes/x.md", text), AnyPlaces.Pages).Page is not { } page)
            {
                return;
            }

            var words = PageTextReader.TextOf(page, LinkTitles.None);
            foreach (var hit in Find(words))
            {
                Assert.InRange(words.Words.SourceOffset(hit.Start), 0, text.Length - 1);
                Assert.InRange(words.Words.SourceOffset(hit.End - 1), words.Words.SourceOffset(hit.Start), text.Length - 1);
            }
        },
        new Times(500, 100));

    private static Gen<string> Instance(FlagPattern pattern) => Gen.Int[0, int.MaxValue - 1]
        .Select(choice => string.Join(' ', pattern.Terms.Select(term => Saying(term.Wording, choice))))
        .Where(sign => sign.Count(c => c == ' ') < FlagPattern.NarrowWindow - 1 && !IsMeantOtherwise(sign, pattern));

    private static bool IsMeantOtherwise(string sign, FlagPattern pattern) =>
        pattern.Without.SelectMany(wording => wording.Phrases).Any(phrase => $" {sign}".Contains($" {phrase}", StringComparison.Ordinal));

    private static string Saying(Wording wording, int choice) => wording.Phrases.Count > 0
        ? wording.Phrases[choice % wording.Phrases.Count]
        : string.Join(' ', wording.Sequences[choice % wording.Sequences.Count].Select(part => Saying(part.Wording, choice)));

    private static string[] FlagsOf(string markdown)
    {
        var page = MarkdownReader.Read(new SourceFile("causes/x.md", "---\ntitle: x\n---\n" + markdown + "\n"), AnyPlaces.Pages).Page!;
        return [.. Find(PageTextReader.TextOf(page, LinkTitles.None)).Select(hit => hit.Flag.Id).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IReadOnlyList<TriggerHit> Find(PageText text) =>
        Matcher.Find(Matcher.Read(text.Words.Text, GateWordsOf(text), int.MaxValue));

    private static string Written(string sentence, Style style, Mark mark)
    {
        var words = sentence.Split(' ');
        var first = (int)(mark.From * words.Length);
        var last = Math.Max(first, Math.Min((int)(mark.To * words.Length), words.Length - 2));
        var text = new StringBuilder(style.Block);
        for (var i = 0; i < words.Length; i++)
        {
            text.Append(i == 0 ? "" : style.Block.Length > 2 ? " " : style.Gap);
            text.Append(i == first ? mark.Opening : "").Append(
                style.Letters == i % 5 ? words[i].ToUpperInvariant() : words[i]).Append(i == last ? mark.Closing : "");
        }

        return style.Block.StartsWith('|') ? $"| h | i |\n|---|---|\n{text} |" : text.ToString();
    }

    private static RedFlagRegistry ReadRegistry()
    {
        var file = new SourceFile(RegistryReader.Path, FrozenInput.Text(RegistryReader.Path));
        return RegistryReader.Read(file, [])!;
    }

    /// <summary>How a sentence is set: the block it stands in, what stands between its words, which of them are in capitals.</summary>
    private sealed record Style(string Block, string Gap, int Letters);

    /// <summary>Inline markup around some of the words, from one share of the sentence to another.</summary>
    private sealed record Mark(string Kind, double From, double To)
    {
        public string Opening => Kind switch { "[]" => "[", "[**]" => "[**", _ => Kind };

        public string Closing => Kind switch { "[]" => "](https://example.com/)", "[**]" => "**](https://example.com/)", _ => Kind };
    }

    private static List<MatchToken> GateWordsOf(PageText text)
    {
        var known = new KnownWords();
        var (shown, read) = (new List<MatchToken>(), new List<MatchToken>());
        text.AddTokens(shown, known);
        text.AddGateWords(read, shown, known);
        return read;
    }
}
