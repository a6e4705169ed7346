namespace BackHealthSite.Diagnostics;

/// <summary>The known name that a misspelt one most likely meant.</summary>
internal static class NearestName
{
    /// <summary>
    /// The closest candidate within a third of the name's length (at least 2 edits), or null. A name of less than 5 letters may be one edit
    /// away: two make another word of it.
    /// </summary>
    public static string? Of(string name, IEnumerable<string> candidates)
    {
        var limit = name.Length < 5 ? 1 : Math.Max(2, name.Length / 3);
        string? best = null;
        foreach (var candidate in candidates.Order(StringComparer.Ordinal))
        {
            if (Math.Abs(candidate.Length - name.Length) > limit)
            {
                continue;
            }

            var distance = EditDistance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
            if (distance <= limit && (best is null || distance < limit))
            {
                best = candidate;
                limit = distance;
            }
        }

        return best;
    }

    /// <summary>
    /// The one candidate that a name of five letters or more is a slip of a single letter away from; null where there is none, or another
    /// one nearly as near.
    /// </summary>
    public static string? OnlyOne(string name, IEnumerable<string> candidates)
    {
        var near = candidates.Distinct(StringComparer.Ordinal).Select(candidate => (Name: candidate, Edits: EditsTo(candidate)))
            .Where(candidate => candidate.Edits <= 2)
            .ToList();
        return name.Length >= 5 && near is [{ Edits: <= 1 } only] ? only.Name : null;

        int EditsTo(string candidate) => Math.Abs(candidate.Length - name.Length) > 2
            ? int.MaxValue
            : EditDistance(name.ToLowerInvariant(), candidate.ToLowerInvariant());
    }

    /// <summary>A sentence that offers the nearest name, or the fallback where nothing is near.</summary>
    public static string Offer(string name, IEnumerable<string> candidates, string otherwise) =>
        Of(name, candidates) is { } nearest ? $"Did you mean `{nearest}`?" : otherwise;

    /// <summary>Levenshtein distance in single-character edits, kept to one row of memory.</summary>
    private static int EditDistance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var substitution = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(Math.Min(above + 1, row[j - 1] + 1), substitution);
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
