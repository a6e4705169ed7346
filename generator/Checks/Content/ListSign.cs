using System.Globalization;

namespace BackHealthSite.Checks;

/// <summary>How surely a sign at the beginning of a line was meant as that of a list.</summary>
internal enum ListChance
{
    /// <summary>Wherever it stands.</summary>
    Sure,

    /// <summary>Where it begins a paragraph, or another follows.</summary>
    Likely,

    /// <summary>Only where another follows.</summary>
    Doubtful,
}

/// <summary>The sign of a list as people type it and Markdown does not read it: `•`, `–`, `1.Sit`, `-a fall`, `a)`.</summary>
/// <param name="Chance">How surely it is one.</param>
/// <param name="Length">Its characters, and the blank behind it.</param>
internal readonly record struct ListSign(ListChance Chance, int Length)
{
    /// <summary>The sign itself, where others of its list have the same; nothing for one that counts.</summary>
    public char Bullet { get; init; }

    /// <summary>What it counts; 0 for a bullet.</summary>
    public int Number { get; init; }

    /// <summary>What a letter counts as a Roman number; 0 for any other sign.</summary>
    public int RomanNumber { get; init; }

    /// <summary>True where no blank parts it from its words.</summary>
    public bool IsGlued { get; init; }

    /// <summary>True where another sign goes on with the list of this one.</summary>
    public bool IsFollowedBy(ListSign next) => Number == 0
        ? next.Number == 0 && (next.Bullet == Bullet || next.Chance == ListChance.Sure)
        : next.Number == Number + 1 || (RomanNumber > 0 && next.RomanNumber == RomanNumber + 1);

    /// <summary>The length of a sign and the blanks behind it.</summary>
    public static int WithBlank(ReadOnlySpan<char> line, int length)
    {
        while (length < line.Length && IsBlank(line[length]))
        {
            length++;
        }

        return length;
    }

    public static bool IsBlank(char c) => c == '\t' || char.GetUnicodeCategory(c) == UnicodeCategory.SpaceSeparator;
}
