namespace BackHealthSite.Rendering;

/// <summary>The address at which a reader reports a mistake on a page.</summary>
internal static class MistakeReport
{
    /// <summary>The form of the repository, and the id of its field for the page.</summary>
    public const string Form = "mistake-in-an-article.yml";
    public const string PageField = "page";

    /// <summary>The list of forms; null without a repository.</summary>
    public static string? Href(Uri? repository) => repository is null ? null : Issues(repository) + "/choose";

    /// <summary>On GitHub the form, which names the page already; elsewhere the list of forms; null without a repository.</summary>
    public static string? Href(Uri? repository, string heading, string address) => repository is not null && IsOnGitHub(repository)
        ? $"{Issues(repository)}?template={Form}&{PageField}={Escaped(address)}&title={Escaped("Mistake: " + heading)}"
        : Href(repository);

    private static string Issues(Uri repository) => repository.AbsoluteUri.TrimEnd('/') + "/issues/new";

    /// <summary>Colons and slashes may stand in a query (RFC 3986, section 3.4), and every article carries the link.</summary>
    private static string Escaped(string value) =>
        Uri.EscapeDataString(value).Replace("%3A", ":", StringComparison.Ordinal).Replace("%2F", "/", StringComparison.Ordinal);

    private static bool IsOnGitHub(Uri repository) =>
        repository.Host == "github.com" && repository.AbsolutePath.Trim('/').Count(letter => letter == '/') == 1;
}
