using System.Collections.Frozen;
using System.Globalization;

namespace BackHealthSite.Language;

/// <summary>The lists of `letters.txt`, which the assembly carries.</summary>
internal sealed class LetterList
{
    private const string Resource = "language/letters.txt";

    /// <summary>Letters or not, they are not read inside a word.</summary>
    public HashSet<int> Unread { get; } = [];

    public HashSet<int> Apostrophes { get; } = [];

    public Dictionary<int, string> Plain { get; } = [];

    public Dictionary<int, string> Alike { get; } = [];

    public FrozenSet<string> Abbreviations { get; private set; } = [];

    public FrozenSet<string> Numbered { get; private set; } = [];

    public FrozenSet<string> Contracted { get; private set; } = [];

    public FrozenSet<string> Little { get; private set; } = [];

    public FrozenSet<string> Starting { get; private set; } = [];

    public FrozenSet<string> Plurals { get; private set; } = [];

    /// <summary>By each tense that no ending makes, its verb.</summary>
    public Dictionary<string, string> Verbs { get; } = new(StringComparer.Ordinal);

    public static LetterList Read()
    {
        using var stream = typeof(LetterList).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks `{Resource}`.");
        using var reader = new StreamReader(stream);
        var list = new LetterList();
        while (reader.ReadLine() is { } line)
        {
            list.Add(line.Split(' '));
        }

        return list;
    }

    private void Add(string[] line)
    {
        switch (line[0])
        {
            case "apostrophes":
                Apostrophes.UnionWith(line[1..].Select(Code));
                break;
            case "unread":
                Unread.UnionWith(Enumerable.Range(Code(line[1]), Code(line[2]) - Code(line[1]) + 1));
                break;
            case "abbreviations":
                Abbreviations = line[1..].ToFrozenSet(StringComparer.Ordinal);
                break;
            case "numbered":
                Numbered = line[1..].ToFrozenSet(StringComparer.Ordinal);
                break;
            case "contracted":
                Contracted = line[1..].ToFrozenSet(StringComparer.Ordinal);
                break;
            case "little":
                Little = line[1..].ToFrozenSet(StringComparer.Ordinal);
                break;
            case "starting":
                Starting = line[1..].ToFrozenSet(StringComparer.Ordinal);
                break;
            case "plurals":
                Plurals = line[1..].ToFrozenSet(StringComparer.Ordinal);
                break;
            case "verb":
                foreach (var form in line[1..])
                {
                    Verbs.Add(form, line[1]);
                }

                break;
            case "alike":
                AddRun(Alike, line);
                break;
            case "letter":
                AddRun(Plain, line);
                break;
        }
    }

    /// <summary>A run of letters that are all read alike or, with a plus, as letters that follow each other.</summary>
    private static void AddRun(Dictionary<int, string> letters, string[] line)
    {
        var (from, to) = (Code(line[1]), Code(line[2]));
        for (var code = from; code <= to; code++)
        {
            letters.Add(code, line[3].EndsWith('+') ? ((char)(line[3][0] + code - from)).ToString() : line[3]);
        }
    }

    private static int Code(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
