using System.Text;

namespace BackHealthSite.Benchmarks.Corpus;

/// <summary>The words of one article, with its citations and links spread over them.</summary>
internal sealed class CorpusText(Dice dice, string[] sources, string[] others)
{
    private const int ParagraphsInSection = 3;
    private const int SentencesInParagraph = 3;
    private const int ItemsInList = 4;
    private int citations;

    public string Opening() => $"{Paragraph(2)}\n\n{Paragraph(2)}\n";

    public string Body(int sections)
    {
        var text = new StringBuilder("## What it is\n\n");
        AppendSection(text, 0);
        foreach (var (index, heading) in PlainWords.Headings.Take(sections - 1).Index())
        {
            text.Append("\n## ").Append(heading).Append("\n\n");
            AppendSection(text, index + 1);
        }

        return text.ToString();
    }

    private void AppendSection(StringBuilder text, int section)
    {
        for (var n = 0; n < ParagraphsInSection - 1; n++)
        {
            text.Append(Paragraph(SentencesInParagraph)).Append("\n\n");
        }

        if (section % 2 == 1)
        {
            text.Append("These may help: ").Append(Citation()).Append("\n\n");
            for (var n = 0; n < ItemsInList; n++)
            {
                text.Append("- ").Append(PlainWords.Item(dice)).Append('\n');
            }
        }
        else if (others.Length > 0)
        {
            var other = others[section / 2 % others.Length];
            text.Append(
                $"{Paragraph(SentencesInParagraph - 1)} See [more on {Words(other)}](xref:{other}) or [what {Words(other)} "
                + $"is](xref:{other}#what-it-is).\n");
        }
        else
        {
            text.Append(Paragraph(SentencesInParagraph)).Append('\n');
        }
    }

    private static string Words(string id) => id.Replace('-', ' ');

    private string Paragraph(int sentences)
    {
        var text = new StringBuilder();
        for (var n = 0; n < sentences; n++)
        {
            text.Append(PlainWords.Sentence(dice)).Append(' ');
        }

        return text.Append(Citation()).ToString();
    }

    private string Citation() => $"[@{sources[citations++ % sources.Length]}]";
}
