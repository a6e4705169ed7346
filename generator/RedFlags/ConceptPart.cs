using System.Text.RegularExpressions;

namespace BackHealthSite.RedFlags;

/// <summary>A part of an entry of a concept: some words, or the name of a concept.</summary>
/// <param name="Text">The words, or the name in braces.</param>
/// <param name="Joint">How it stands to the part before it.</param>
internal sealed partial record ConceptPart(string Text, Joint Joint)
{
    /// <summary>Each part that may be left out doubles the ways to say an entry.</summary>
    private const int MostOptional = 4;

    /// <summary>The name of the concept, where the part is one.</summary>
    public string? Concept => NameOf(Text);

    /// <summary>The name in a text that is one concept in braces.</summary>
    public static string? NameOf(string text) => One().Match(text) is { Success: true } match ? match.Groups[1].Value : null;

    /// <summary>What keeps an entry from being read, or null.</summary>
    public static string? FaultOf(string entry)
    {
        var parts = Split(entry);
        if (parts.Count(part => part.EndsWith('?') || part.EndsWith("?}", StringComparison.Ordinal)) > MostOptional)
        {
            return $"`{entry}` has more than {MostOptional} parts that may be left out.";
        }

        if (parts is []
            || IsGap(parts[0])
            || IsGap(parts[^1])
            || parts.Zip(parts.Skip(1)).Any(pair => IsGap(pair.First) && IsGap(pair.Second)))
        {
            return $"A part of `{entry}` has no words.";
        }

        return parts.Find(part => !IsGap(part) && !Part().IsMatch(part)) is { } stray
            ? $"`{stray}` is neither a word nor a `{{concept}}`."
            : null;
    }

    /// <summary>Every way to say an entry: with and without what may be left out, neighbouring words as one part.</summary>
    public static IEnumerable<IReadOnlyList<ConceptPart>> Ways(string entry)
    {
        IEnumerable<string[]> ways = [[]];
        foreach (var part in Split(entry))
        {
            var plain = part.Replace("?", "", StringComparison.Ordinal);
            ways = [.. ways.SelectMany(way => plain == part ? [[.. way, part]] : new string[][] { [.. way, plain], way })];
        }

        return ways.Select(Join).Where(way => way.Count > 0);
    }

    private static List<ConceptPart> Join(string[] parts)
    {
        var joined = new List<ConceptPart>();
        var joint = Joint.Adjacent;
        foreach (var part in parts)
        {
            if (IsGap(part))
            {
                joint = new Joint(IsInOrder: true, part[1] - '0');
            }
            else if (joint == Joint.Adjacent && NameOf(part) is null && joined is [.., { Concept: null } last])
            {
                joined[^1] = last with { Text = $"{last.Text} {part}" };
            }
            else
            {
                joined.Add(new ConceptPart(part, joint));
                joint = Joint.Adjacent;
            }
        }

        return joined;
    }

    private static List<string> Split(string entry) => [.. entry.Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private static bool IsGap(string part) => part is ['>', >= '0' and <= '8'];

    [GeneratedRegex("^\\{([a-z0-9_-]+)\\}$")]
    private static partial Regex One();

    /// <summary>A word, or a concept, either of which may be left out.</summary>
    [GeneratedRegex("^(?:\\{[a-z0-9_-]+\\??\\}|[^{}?>+]*[\\p{L}\\p{N}][^{}?>+]*\\??)$")]
    private static partial Regex Part();
}
