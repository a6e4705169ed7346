using System.Net;

namespace BackHealthSite.Preview;

/// <summary>The words of a problem as HTML: what an article says is shown and never obeyed.</summary>
internal static class ProblemText
{
    /// <summary>A message, its names in backticks as code.</summary>
    public static string Html(string text)
    {
        var parts = Text(text).Split('`');
        for (var i = 1; i < parts.Length - 1; i += 2)
        {
            parts[i] = $"<code>{parts[i]}</code>";
        }

        // An odd one out stays as it is.
        return parts.Length % 2 == 1 ? string.Concat(parts) : string.Concat(parts[..^1]) + "`" + parts[^1];
    }

    /// <summary>A place, as a link where there is an address for it.</summary>
    public static string Link(string place, string? address) =>
        address is null ? Text(place) : $"<a href=\"{Text(address)}\">{Text(place)}</a>";

    public static string Text(string text) => WebUtility.HtmlEncode(text);
}
