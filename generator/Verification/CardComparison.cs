namespace BackHealthSite.Verification;

/// <summary>Holds a card against what the registry wants and tells the first thing that differs.</summary>
internal static class CardComparison
{
    /// <summary>The end of a sentence that starts with "The card …", or null where nothing differs.</summary>
    public static string? FirstDifference(FoundCard found, CardExpectation expected, string emergencyNumbers)
    {
        if (!HasTheWords(found.Text.Span, expected.Pieces))
        {
            var difference = WordDifference.Between(expected.Text(), found.Text.Span);
            return $"reads {difference.Found} where the registry says {difference.Expected}";
        }

        if (found.FlagIds != expected.FlagIds)
        {
            return $"names the flags `{found.FlagIds}` where the registry and the article give `{expected.FlagIds}`";
        }

        return found.Fault ?? FirstDifferentPart(found, expected, emergencyNumbers);
    }

    private static bool HasTheWords(ReadOnlySpan<char> text, IReadOnlyList<CardPiece> pieces)
    {
        for (var i = 0; i < pieces.Count; i++)
        {
            var piece = pieces[i];
            if (!piece.IsRead)
            {
                continue;
            }

            if (!text.StartsWith(piece.Text, StringComparison.Ordinal))
            {
                return false;
            }

            text = text[piece.Text.Length..];
            if (text.Length > 0 && text[0] != ' ')
            {
                return false;
            }

            text = text.TrimStart(' ');
        }

        return text.Length == 0;
    }

    private static string? FirstDifferentPart(FoundCard found, CardExpectation expected, string emergencyNumbers)
    {
        var next = 0;
        for (var i = 0; i < expected.Pieces.Count; i++)
        {
            var piece = expected.Pieces[i];
            if (piece.Part == CardPart.Sentence)
            {
                continue;
            }

            while (next < found.Parts.Count && found.Parts[next].Part == CardPart.HiddenPrefix)
            {
                next++;
            }

            if (next == found.Parts.Count)
            {
                return $"has no {piece.Part.Name()} for `{piece.Text}`";
            }

            if (Mismatch(found, found.Parts[next], piece, emergencyNumbers) is { } mismatch)
            {
                return mismatch;
            }

            next++;
        }

        return next == found.Parts.Count ? null : $"has one {found.Parts[next].Part.Name()} too many";
    }

    private static string? Mismatch(FoundCard found, in FoundPart part, in CardPiece piece, string emergencyNumbers)
    {
        if (part.Part != piece.Part)
        {
            return $"has a {part.Part.Name()} where a {piece.Part.Name()} belongs";
        }

        if (piece.Part == CardPart.Block)
        {
            return part.Value == piece.Text ? null : $"has the block of `{part.Value}` where that of `{piece.Text}` belongs";
        }

        if (piece.IsRead && !found.TextOf(part).SequenceEqual(piece.Text))
        {
            var difference = WordDifference.Between(piece.Text, found.TextOf(part));
            return $"has the {part.Part.Name()} {difference.Found} where {difference.Expected} belongs";
        }

        return piece.Part == CardPart.Link && part.Value != emergencyNumbers
            ? $"links to `{part.Value}` instead of `{emergencyNumbers}`"
            : null;
    }
}
