using BackHealthSite.Diagnostics;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Moving;

/// <summary>Works out what a move changes in every file that authors write; the lists that commands write come after it.</summary>
internal sealed class MovePlanner(PublishedSite site, IReadOnlyDictionary<string, InputFile> files)
{
    private readonly IReadOnlyDictionary<string, SourceFile> texts = SiteSources.Decode(files.Values).Texts;

    /// <summary>The changes, that of the article first, or the sentence that says what is in the way.</summary>
    public (IReadOnlyList<FileChange> Changes, string? Refusal) Plan(Move move)
    {
        // Places in a file that was mended to be read are not places in the file.
        if (texts[move.OldPath].Text != move.Page.File.Text)
        {
            return ([], $"`{move.OldPath}` can't be read as it stands; `check` says why. Put that right first.");
        }

        var (pictures, refusal) = new PictureMover(move, site).Changes(files);
        var links = new LinkMover(move, site.Settings);
        var named = EditsByName(move).ToLookup(edit => edit.Path, edit => edit.Edit);
        var changed =
            from text in texts.Values
            let edits = (IsMarkdown(text) ? links.EditsOf(text) : []).Concat(named[text.Path]).ToList()
            where edits.Count > 0 || text.Path == move.OldPath
            orderby text.Path != move.OldPath
            select Change(text.Path, edits, move);
        return ([.. changed, .. pictures], refusal);
    }

    private FileChange Change(string path, List<SourceEdit> edits, Move move) =>
        new(files[path], EditedFile.With(files[path], edits) with { Path = move.PathAfter(path) }, edits.Count);

    private static bool IsMarkdown(SourceFile file) => file.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>The places that name the article by its id alone, and the one that keeps its address.</summary>
    private IEnumerable<(string Path, SourceEdit Edit)> EditsByName(Move move)
    {
        if (RedirectKeeper.EditOf(move) is { } redirect)
        {
            yield return (move.OldPath, redirect);
        }

        var relations = site.AllPages.SelectMany(page => page.FrontMatter.Related.Concat(page.FrontMatter.RelatedRarely));
        var shown = site.Data.Answers.SelectMany(answer => answer.Shown);
        var parts = site.Data.BodyParts.SelectMany(part => part.Articles);
        foreach (var name in relations.Concat(shown).Concat(parts).Where(name => move.ChangesName && name.Value == move.Ids.Old))
        {
            if (ValueEdit.Of(texts[name.Where.Path].Text, name.Where.Span, move.Ids) is { } edit)
            {
                yield return (name.Where.Path, edit);
            }
        }
    }
}
