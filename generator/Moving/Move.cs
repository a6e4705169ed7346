using BackHealthSite.Markdown;

namespace BackHealthSite.Moving;

/// <summary>An article that gets another name, another topic or both.</summary>
/// <param name="Page">The article as it is.</param>
/// <param name="From">Where it lies.</param>
/// <param name="To">Where it will lie.</param>
internal sealed record Move(ParsedPage Page, PagePlace.Article From, PagePlace.Article To)
{
    public (string Old, string New) Ids => (From.Id.Value, To.Id.Value);

    public (string Old, string New) Urls => (From.Url.Value, To.Url.Value);

    public string OldPath => Page.File.Path;

    public string NewPath => $"{To.Topic.Id}/{To.Id}.md";

    public bool ChangesName => From.Id != To.Id;

    public bool ChangesTopic => From.Topic.Id != To.Topic.Id;

    /// <summary>Where a file will lie.</summary>
    public string PathAfter(string path) => path == OldPath ? NewPath : path;
}
