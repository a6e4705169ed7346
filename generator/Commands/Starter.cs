using System.Text;
using BackHealthSite.Publishing;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Schemas;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>A site to begin with, as the program carries it: articles, data, workflows and settings of editors.</summary>
/// <param name="Files">All its files.</param>
/// <param name="Overdue">How many of its articles are due to be checked again before they are published.</param>
internal sealed record Starter(IReadOnlyList<OutputFile> Files, int Overdue)
{
    private const string Resources = "starter/";
    private const string Input = "input/";
    private const string Editors = "the editors of BackHealthSite";

    public static Starter Of(DateOnly today)
    {
        var files = Carried();
        var site = SiteOf(files, today);
        var schemas = SiteSchemas.Of(site)
            .Select(schema => new OutputFile($".vscode/{schema.FileName}", Encoding.UTF8.GetBytes(schema.Text)));
        return new Starter([.. files, .. schemas], site.Articles.Count(article => article.Page.FrontMatter.Recheck?.Value < today));
    }

    private static List<OutputFile> Carried()
    {
        var program = typeof(Starter).Assembly;
        var names = program.GetManifestResourceNames().Where(name => name.StartsWith(Resources, StringComparison.Ordinal));
        var files = new List<OutputFile>();
        foreach (var name in names.Order(StringComparer.Ordinal))
        {
            using var stream = program.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);

            // A program that was built on Windows has the separators of that system in the names.
            var path = name[Resources.Length..].Replace('\\', '/');
            files.Add(new OutputFile(path, path == Input + ApprovalLedger.Path ? Ledger(bytes) : bytes));
        }

        return files;
    }

    /// <summary>The approvals of words that the new site has, by a name that tells its own editors from them.</summary>
    private static byte[] Ledger(byte[] bytes)
    {
        var texts = SiteSources.Decode([new InputFile(ApprovalLedger.Path, bytes)]).Texts;
        var ledger = LedgerReader.Read(texts[ApprovalLedger.Path], [])!;
        var kept = ledger.Entries
            .Where(entry => !PartNames.IsArticle(entry.What) && !entry.What.StartsWith(PartNames.Shared, StringComparison.Ordinal))
            .Select(entry => entry.Role == ApprovalRole.Editors ? entry with { By = Editors } : entry);
        return Encoding.UTF8.GetBytes(LedgerText.Of(kept));
    }

    private static PublishedSite SiteOf(IEnumerable<OutputFile> files, DateOnly today)
    {
        var input = files
            .Where(file => file.Path.StartsWith(Input, StringComparison.Ordinal))
            .Select(file => new InputFile(file.Path[Input.Length..], file.Bytes));
        return new SitePipeline(new SiteOptions(today)).Inspect(input, CancellationToken.None).Site
            ?? throw new InvalidOperationException("The site that the program carries can't be read.");
    }
}
