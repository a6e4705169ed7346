using System.Text;

namespace BackHealthSite.Tests.Source;

/// <summary>
/// An author's slip is a problem at a place, never an exception: files with pieces put in, taken out and doubled at many places.
/// </summary>
[Trait("Takes", "long")]
public sealed class MutationTests
{
    private static readonly string[] Pieces =
    [
        "---\n", "\n---\n", "...", ":", ": ", "- ", "[", "]", "{", "}", "{#", "{.a}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@",
        "`", "~", "\t", "\\", "\r", "\u0000", "\u00A0", "\uFEFF", "\u2028", "\u202E", "😀", "\uD83D", "null", "9999-12-31", "0000-00-00",
        "-1", "[@", "[@good-one]", "::: ", ":::\n", "::: red-flags\n", "::: myth\n", "xref:", "](xref:stiffness)", "](", "<", "<!--", "<b>",
        "&#0;", "&#x10FFFF;", "](//x)", "![", "\n\n", "\n# ", "\n## ", "\n    ", "\n> ", "\n1. ", "\n|-|-|\n", "redFlags: [",
        "excluded: true\n", "redirectFrom: [/x/]\n", "order: 99999999999\n", "review: {}\n", "? ", "<<: *a", "numb between the legs",
        "{numb} + {", " + ", " #1", " # note", "##x", "\n\n\tx", "\n\n**x**\n\n", "[1]", "[good-one]", "(@good-one)", "] (xref:", "\u201C",
        ";",
    ];

    [Theory]
    [InlineData("causes/strain.md", 150)]
    [InlineData("index.md", 30)]
    [InlineData("settings.yml", 40)]
    [InlineData("_data/sources.yml", 40)]
    [InlineData("_data/topics.yml", 40)]
    [InlineData("_data/glossary.yml", 25)]
    [InlineData("_data/synonyms.yml", 25)]
    [InlineData("_data/emergency-numbers.yml", 40)]
    [InlineData("_data/red-flags.yml", 60)]
    public void A_file_that_was_changed_at_random_never_throws(string path, int times)
    {
        var most = Sampling.Of(times, times / 5);
        for (var seed = 1; seed <= most; seed++)
        {
            var site = TestSite.With("");
            var text = Encoding.UTF8.GetString(site.Files.Single(file => file.Path == path).Bytes.Span);
            var changed = Mutate(text, new Chance(seed));
            var thrown = Record.Exception(() => site.WithBytes(path, Encoding.UTF8.GetBytes(changed)).Build());
            Assert.True(thrown is null, $"Change {seed} of {path} throws {thrown}");
        }
    }

    private static string Mutate(string text, Chance chance)
    {
        for (var changes = chance.Below(4) + 1; changes > 0; changes--)
        {
            var at = chance.Below(text.Length + 1);
            var length = Math.Min(chance.Below(40), text.Length - at);
            text = chance.Below(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                _ => text.Insert(at, Pieces[chance.Below(Pieces.Length)]),
            };
        }

        return text;
    }

    /// <summary>Numbers that look random and are the same in every run.</summary>
    private sealed class Chance(int seed)
    {
        private uint state = ((uint)seed * 2654435761u) | 1u;

        public int Below(int limit)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)limit);
        }
    }
}
