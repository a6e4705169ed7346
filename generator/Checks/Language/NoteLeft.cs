using System.Buffers;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A note that an author left for a later day: `TODO`, `???`, `[citation needed]`.</summary>
internal sealed class NoteLeft : ITextRule
{
    public static readonly Rule Descriptor = new("BHS480", "NoteLeft", Severity.Error)
    {
        Reason = "A note is for whoever writes; readers would meet it in the middle of the text.",
        Bad = "TODO: say how long it takes.",
        Good = "It takes some weeks.",
        Example = new(ExampleKind.Section, "TODO") { Bad = "TODO: say how long it takes.", Good = "It takes some weeks." },
        Remedy = Remedy.As("PlaceholderLeft"),
    };

    /// <summary>Words for work that is still to do, written in capitals, or in small letters with a colon.</summary>
    private static readonly string[] Words = ["TODO", "FIXME", "TBD", "TBC", "TBA", "XXX"];

    /// <summary>What is a note only behind a bracket.</summary>
    private static readonly string[] Bracketed =
    [
        "citation needed", "source needed", "reference needed", "needs a source", "needs source", "needs citation", "add source",
        "add link", "add a source", "insert ", "to be written", "to be added", "to be confirmed", "to be checked", "check this",
        "placeholder",
    ];

    private static readonly SearchValues<string> Starts =
        SearchValues.Create([.. Words, .. Bracketed, "???", "lorem ipsum"], StringComparison.OrdinalIgnoreCase);

    public Rule Rule => Descriptor;

    public bool ReadsData => true;

    /// <summary>True for a word that is a note and no abbreviation.</summary>
    public static bool IsNote(ReadOnlySpan<char> word)
    {
        foreach (var note in Words)
        {
            if (word.Equals(note, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    public IEnumerable<Problem> Check(PageReading page)
    {
        var text = page.Text;
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (LengthOf(text, at) is > 0 and var length)
            {
                yield return Descriptor.At(
                    page.Where(at, at + length),
                    $"\"{text[at..(at + length)]}\" is a note that was left behind.",
                    "Write what is missing, or take the note out.");
                at += length;
            }
        }
    }

    private static int Next(string text, int from) =>
        from < text.Length && text.AsSpan(from).IndexOfAny(Starts) is >= 0 and var found ? from + found : -1;

    /// <summary>How long the note is that begins at a place; 0 where none does.</summary>
    private static int LengthOf(string text, int at)
    {
        if (text[at] == '?')
        {
            return "???".Length;
        }

        var rest = text.AsSpan(at);
        if (rest.StartsWith("lorem", StringComparison.OrdinalIgnoreCase))
        {
            return "lorem ipsum".Length;
        }

        var isBehindBracket = at > 0 && text[at - 1] is '[' or '(';
        foreach (var words in Bracketed)
        {
            if (rest.StartsWith(words, StringComparison.OrdinalIgnoreCase))
            {
                return isBehindBracket ? words.TrimEnd().Length : 0;
            }
        }

        var length = 0;
        while (length < rest.Length && char.IsLetterOrDigit(rest[length]))
        {
            length++;
        }

        var isWhole = at == 0 || !(char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is ',' or '-' or '/');
        var hasColon = length < rest.Length && rest[length] == ':';
        return isWhole && (IsNote(rest[..length]) || (hasColon && IsNote(rest[..length].ToString().ToUpperInvariant()))) ? length : 0;
    }
}
