using System.Globalization;
using System.Text;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Commands;

/// <summary>An article that has everything but its author's words: what `new` writes.</summary>
internal sealed record NewArticle(Topic Topic, string Title, DateOnly Today)
{
    /// <summary>Months until the next check, where more are allowed.</summary>
    private const int MostMonths = 24;

    /// <summary>The flags that the title alone brings, which the article must carry.</summary>
    public IReadOnlyList<string> RedFlags { get; init; } = [];

    /// <summary>The warning-sign articles that explain those flags.</summary>
    public IReadOnlyList<string> Related { get; init; } = [];

    public string Id => Slug.Of(Title);

    /// <summary>The whole file, with line feeds.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            ---
            title: {InYaml(Title)}
            description: {Placeholder.For("in one sentence of 50 to 160 characters what the page tells.")}
            aliases: []  # what people call it, such as [slipped disc, bulging disc]; search uses them
            related: [{string.Join(", ", Related)}]  # ids of articles that belong with this one, three or more
            redFlags: [{string.Join(", ", RedFlags)}]  # warning signs; the check says which your words need
            checked: {IsoDay.Text(Today)}
            recheck: {IsoDay.Text(NextCheck())}
            ---
            {Placeholder.For("in one to three short paragraphs what it is, in plain words.")}

            ::: red-flags
            :::

            """);
        foreach (var section in ArticleSections.Of(Topic.Kind))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {section.Heading}\n\n{Placeholder.For(section.Prompt)}\n");
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    /// <summary>
    /// A day in the second half of the time there is; the id chooses it, so that articles of one day do not all fall due on one day.
    /// </summary>
    private DateOnly NextCheck()
    {
        var months = Math.Min(MostMonths, Topic.RecheckMonths);
        var (first, last) = (Today.AddMonths(months / 2), Today.AddMonths(months));
        var days = last.DayNumber - first.DayNumber;
        return last.AddDays(-Id.Aggregate(0, (sum, letter) => ((sum * 31) + letter) % days));
    }

    /// <summary>Plain where YAML reads it as it is, else in double quotes.</summary>
    private static string InYaml(string title)
    {
        var isPlain = char.IsAsciiLetterOrDigit(title[0])
            && title.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '\'' or '\u2019' or ',' or '(' or ')');
        return isPlain
            ? title
            : $"\"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
    }
}
