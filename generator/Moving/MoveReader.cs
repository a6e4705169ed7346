using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Reporting;
using BackHealthSite.Site;

namespace BackHealthSite.Moving;

/// <summary>Reads what to move and where to, or says in a sentence why that cannot be done.</summary>
internal sealed class MoveReader(PublishedSite site, ShownPaths paths)
{
    /// <param name="oldId">The id of an article.</param>
    /// <param name="target">Its new id, or a topic, a slash and an id.</param>
    public (Move? Move, string Refusal) Read(string oldId, string target)
    {
        var found = site.AllPages.Where(page => page.Place is PagePlace.Article article && article.Id.Value == oldId).ToList();
        if (found is not [var page])
        {
            return (
                null,
                found.Count == 0 ? Unknown(oldId) : $"Two files have the id `{oldId}`; `check` says which. Put that right first.");
        }

        var from = (PagePlace.Article)page.Place;
        var parts = target.Split('/');
        var (folder, id) = parts.Length == 2 ? (parts[0], parts[1]) : (from.Topic.Id, target);
        if (TopicOf(folder) is not { } topic)
        {
            var ids = site.Data.Topics.Select(known => known.Id).ToList();
            return (null, $"`{folder}` is not a topic. {NearestName.Offer(folder, ids, $"The topics are: {string.Join(", ", ids)}.")}");
        }

        var move = new Move(page, from, new PagePlace.Article(topic, new ArticleId(id)));
        var refusal = NameFault(id) ?? Taken(move) ?? Owned(move);
        return refusal is null ? (move, "") : (null, refusal);
    }

    private Topic? TopicOf(string folder) => site.Data.Topics.FirstOrDefault(topic => topic.Id == folder);

    private string Unknown(string id)
    {
        if (site.Bodies.Concat(site.AllPages).Select(page => page.File.Path).Concat(site.Unread).FirstOrDefault(
            path => path.EndsWith($"/{id}.md", StringComparison.Ordinal) && TopicOf(path.Split('/')[0]) is not null && id != "index")
            is { } unread)
        {
            return $"`{paths.Of(unread)}` can't be read as it stands; `check` says why. Put that right first.";
        }

        if (id == "index" || ProsePages.Names.Contains(id) || TopicOf(id) is not null)
        {
            return $"`{id}` is no article but a page that every site has at its place. Only articles can be moved.";
        }

        var ids = site.AllPages.Select(page => page.Place).OfType<PagePlace.Article>().Select(article => article.Id.Value);
        return $"There is no article `{id}`. {NearestName.Offer(id, ids, "The id of an article is its file name without `.md`.")}";
    }

    private static string? NameFault(string id)
    {
        var name = id.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? id[..^3] : id;
        if (!Slug.Holds(id))
        {
            var fault = $"`{id}` is not an id, which has small letters, digits and single hyphens.";
            return Slug.Of(name) is { Length: > 0 } better ? $"{fault} Did you mean `{better}`?" : fault;
        }

        return id == "index" || !PortableName.Holds(id + ".md") ? $"An article cannot be called `{id}`. Choose another id." : null;
    }

    private string? Taken(Move move)
    {
        if (move.OldPath == move.NewPath)
        {
            return $"The article is called `{move.To.Id}` already, and lies in `{move.To.Topic.Id}`.";
        }

        var owner = site.AllPages.Concat(site.Bodies).Select(page => page.File.Path).Concat(site.Unread).FirstOrDefault(
            path => path != move.OldPath && path.Split('/') is [not "pages", var name] && name == $"{move.To.Id}.md");
        return owner is null
            ? null
            : $"`{paths.Of(owner)}` is there already, and an id stands for one article of all topics. Choose another id.";
    }

    /// <summary>The registry has owners of its own, and no command writes there.</summary>
    private string? Owned(Move move) =>
        move.ChangesName && site.Registry.Flags.FirstOrDefault(flag => flag.WarningSign == move.Ids.Old) is { } owner
            ? $"`{paths.Of(RegistryReader.Path)}` names `{move.Ids.Old}` as the article of the warning sign `{owner.Id}`, and only its "
                + "owners write there. Ask them; until then the article keeps its id, and can move to another topic only."
            : null;
}
