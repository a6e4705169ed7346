using System.Text;
using BackHealthSite.Language;

namespace BackHealthSite.Content;

/// <summary>The spelling of ids, folders and file names: lower-case letters and digits in words joined by single hyphens.</summary>
internal static class Slug
{
    /// <summary>The same as a regular expression, for programs that read none of this code.</summary>
    public const string Pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static readonly Dictionary<char, string> PlainLetters = LettersOf(
        ("àáâãäåā", "a"), ("çćč", "c"), ("ďđð", "d"), ("èéêëēėęě", "e"), ("ğ", "g"), ("ìíîïī", "i"), ("ł", "l"), ("ñńň", "n"),
        ("òóôõöøō", "o"), ("ř", "r"), ("śşšș", "s"), ("ťțţ", "t"), ("ùúûüūů", "u"), ("ýÿ", "y"), ("źżž", "z"), ("æ", "ae"), ("œ", "oe"),
        ("ß", "ss"), ("þ", "th"));

    public static bool Holds(string name)
    {
        if (name.Length == 0 || name[0] == '-' || name[^1] == '-')
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var allowed = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || (c == '-' && name[i - 1] != '-');
            if (!allowed)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// A title in this spelling: accents and apostrophes dropped, everything else that is no letter or digit a hyphen; may be empty.
    /// </summary>
    public static string Of(string title)
    {
        var name = new StringBuilder(title.Length);
        foreach (var c in Letters.WithoutApostrophes(title).ToLowerInvariant())
        {
            name.Append(char.IsAsciiLetterOrDigit(c) ? c.ToString() : PlainLetters.GetValueOrDefault(c, "-"));
        }

        return string.Join('-', name.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>A table, because .NET folds no accents where it runs without culture data.</summary>
    private static Dictionary<char, string> LettersOf(params (string Accented, string Plain)[] groups) =>
        groups.SelectMany(group => group.Accented.Select(c => (c, group.Plain))).ToDictionary();
}
