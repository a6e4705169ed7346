namespace BackHealthSite.Language;

/// <summary>Short forms of "not": "don't", "can't", as they are compared, without their apostrophe.</summary>
internal static class Contractions
{
    public static bool IsDenial(string word) => word.EndsWith('t') && Letters.Contracted.Contains(word[..^1]);
}
