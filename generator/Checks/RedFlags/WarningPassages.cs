using System.Text;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.RedFlags.Approvals;

namespace BackHealthSite.Checks;

/// <summary>
/// Finds the passages of a page that touch a warning: those with a sign, those with a word of the registry's list `read_first`, the reasons
/// for setting a sign aside, and code, whose words no rule reads in their sentence. A passage is a heading, a paragraph, an item of a list
/// or a row of a table.
/// </summary>
internal sealed class WarningPassages
{
    private const string Above = " > ";
    private const string Beside = " | ";

    private readonly SignsOfPage signs;
    private readonly ActionFinder actions;
    private readonly StringBuilder line = new();
    private readonly Dictionary<Sentence, (WarningTouch Touch, string Words)> touched = [];

    private WarningPassages(SignsOfPage signs, ActionFinder actions)
    {
        this.signs = signs;
        this.actions = actions;
        var setAside = Page.Page.FrontMatter.RedFlagsNotNeeded.Select(waiver => waiver.FlagId).ToHashSet(StringComparer.Ordinal);
        Mark(signs.Emergencies, WarningTouch.SignOfEmergency, setAside);
        Mark(signs.Urgent, WarningTouch.UrgentSign, setAside);
        foreach (var hit in signs.Triggers.Where(hit => hit.Flag.Urgency != Urgency.Soon && !setAside.Contains(hit.Flag.Id)))
        {
            if (signs.SentenceOf(hit.Start) is { } sentence)
            {
                touched.TryAdd(sentence, (WarningTouch.UrgentSign, hit.Phrase));
            }
        }

        foreach (var sentence in Page.Sentences)
        {
            if (actions.WarningWordsIn(Page.StretchOf(sentence)) is { } words)
            {
                touched.TryAdd(sentence, (WarningTouch.Words, words));
            }
        }
    }

    private PageReading Page => signs.Page;

    /// <summary>Every such passage, in text order; the front matter first.</summary>
    public static IEnumerable<WarningPassage> Of(SignsOfPage signs, ActionFinder actions)
    {
        var page = new WarningPassages(signs, actions);
        return [.. page.OfFrontMatter(), .. page.OfText(), .. page.OfCode()];
    }

    private void Mark(IReadOnlyList<SignStatement> statements, WarningTouch touch, HashSet<string> setAside)
    {
        foreach (var sign in statements.Where(sign => !setAside.Contains(sign.Flag.Id)))
        {
            foreach (var sentence in sign.Own)
            {
                touched.TryAdd(sentence, (touch, sign.Words));
            }
        }
    }

    private IEnumerable<WarningPassage> OfText() =>
        from passage in Page.Sentences.GroupBy(sentence => (object?)sentence.Passage.Row ?? sentence.Passage)
        let found = passage.Where(touched.ContainsKey).ToList()
        where found.Count > 0
        let gravest = found.MinBy(sentence => touched[sentence].Touch)!
        select new WarningPassage(touched[gravest].Touch, touched[gravest].Words, Page.Where(gravest)) { Line = LineOf([.. passage]) };

    private IEnumerable<WarningPassage> OfCode() =>
        from code in Page.Page.Markup.Codes
        let text = CanonicalText.Collapse(code.Text)
        select new WarningPassage(WarningTouch.Code, text, code.Where) { Line = $"{Page.Page.Url} code{Above}{text}" };

    private IEnumerable<WarningPassage> OfFrontMatter()
    {
        var matter = Page.Page.FrontMatter;
        var reasons = matter.Waivers.Select(waiver => (Name: waiver.FlagId, Text: waiver.Reason, waiver.Where));
        var aliases = matter.Aliases.Where(alias => Touches(alias.Value)).Select(alias => (Name: "alias", Text: alias.Value, alias.Where));
        return from part in reasons.Concat(aliases)
               let text = CanonicalText.Collapse(part.Text)
               select new WarningPassage(WarningTouch.Words, text, part.Where) { Line = $"{Page.Page.Url} {part.Name}{Above}{text}" };
    }

    private bool Touches(string text)
    {
        var tokens = MatchTokens.Of(text);
        return actions.WarningWordsIn(new WordStretch(text, tokens, 0, tokens.Count)) is not null;
    }

    /// <summary>A passage under another heading, or behind another line, says something else.</summary>
    private string LineOf(IReadOnlyList<Sentence> passage)
    {
        var above = passage[0].Passage.Kind switch
        {
            PassageKind.Title => ["title"],
            PassageKind.Description => ["description"],
            PassageKind.Cell when Page.HeadOf(passage[0]) is { Count: > 0 } head && head[0] != passage[0] =>
                [.. Framing(passage[0]), Text(head, Beside)],
            _ => Framing(passage[0]),
        };
        line.Clear().Append(Page.Page.Url.Value).Append(' ');
        foreach (var part in above)
        {
            line.Append(part).Append(Above);
        }

        AppendText(passage, passage[0].Passage.Kind == PassageKind.Cell ? Beside : " ");
        return line.ToString();
    }

    /// <summary>Adds sentences to the line, their white space collapsed.</summary>
    private void AppendText(IReadOnlyList<Sentence> sentences, string between)
    {
        for (var i = 0; i < sentences.Count; i++)
        {
            line.Append(i == 0 ? "" : between);
            var text = Page.TextOf(sentences[i]);
            if (CanonicalText.IsCollapsed(text))
            {
                line.Append(text);
            }
            else
            {
                line.Append(CanonicalText.Collapse(text.ToString()));
            }
        }
    }

    private IEnumerable<string> Framing(Sentence first) => Page.FramesOf(first).Select(frame => Text([frame], " "));

    private string Text(IEnumerable<Sentence> sentences, string between) =>
        string.Join(between, sentences.Select(sentence => CanonicalText.Collapse(Page.TextOf(sentence).ToString())));
}
