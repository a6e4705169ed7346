namespace BackHealthSite.Rendering;

/// <summary>The address at which a reader reports a mistake on a page.</summary>
internal static class MistakeReport
{
    /// <summary>The form of the repository, and the id of its field for the page.</summary>
    public const string Form = "mistake-in-an-article.yml";
    public const string PageField = "page";

    /// <summary>Where a reader begins; null without a repository.</summary>
    public static string? Href(Uri? repository) => repository is null ? null : HostOf(repository) switch
    {
        Host.GitLab => Root(repository) + "/-/issues/new",
        Host.Forgejo or Host.Bitbucket => Issues(repository),
        _ => Issues(repository) + "/choose",
    };

    /// <summary>The same with what the host can be told of the page: on GitHub its form, elsewhere a title and its address.</summary>
    public static string? Href(Uri? repository, string heading, string address) => repository is null ? null : HostOf(repository) switch
    {
        Host.GitHub => $"{Issues(repository)}?template={Form}&{PageField}={Escaped(address)}&title={TitleOf(heading)}",
        Host.GitLab =>
            $"{Root(repository)}/-/issues/new?issue%5Btitle%5D={TitleOf(heading)}&issue%5Bdescription%5D={Escaped(address)}",
        Host.Forgejo => $"{Issues(repository)}?title={TitleOf(heading)}&body={Escaped(address)}",
        Host.Bitbucket => $"{Issues(repository)}?title={TitleOf(heading)}",
        _ => Href(repository),
    };

    private static string Root(Uri repository) => repository.AbsoluteUri.TrimEnd('/');

    private static string Issues(Uri repository) => Root(repository) + "/issues/new";

    private static string TitleOf(string heading) => Escaped("Mistake: " + heading);

    /// <summary>Colons and slashes may stand in a query (RFC 3986, section 3.4), and every article carries the link.</summary>
    private static string Escaped(string value) =>
        Uri.EscapeDataString(value).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal);

    /// <summary>The program that serves a repository, told from the name of its host; GitLab nests groups, the others do not.</summary>
    private static Host HostOf(Uri repository)
    {
        var parts = repository.AbsolutePath.Trim('/').Split('/').Length;
        return (repository.Host, parts) switch
        {
            ("github.com", 2) => Host.GitHub,
            ("gitlab.com", > 1) => Host.GitLab,
            (var name, > 1) when name.StartsWith("gitlab.", StringComparison.Ordinal) => Host.GitLab,
            ("codeberg.org", 2) => Host.Forgejo,
            (var name, 2) when Forges.Any(forge => name.StartsWith(forge, StringComparison.Ordinal)) => Host.Forgejo,
            ("bitbucket.org", 2) => Host.Bitbucket,
            _ => Host.Other,
        };
    }

    private static readonly string[] Forges = ["forgejo.", "gitea."];

    private enum Host
    {
        Other,
        GitHub,
        GitLab,
        Forgejo,
        Bitbucket,
    }
}
