using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>An old address that is not a path of this site.</summary>
internal sealed class RedirectPathInvalid : IRedirectRule
{
    public static readonly Rule Descriptor = new("BHS606", "RedirectPathInvalid", Severity.Error)
    {
        Reason = "An old address becomes a file and a line for the host: it must be a plain path of this site and nothing else.",
        Bad = "redirectFrom: [https://example.org/Slipped Disc?x=1]",
        Good = "redirectFrom: [/causes/slipped-disc/, /old/slipped-disc.html]",
        Example = new(ExampleKind.Matter, "https://example.org/Slipped Disc?x=1"),
        Mendable = true,
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(RedirectMap map) => map.All
        .Where(redirect => !RedirectPath.Accepts(redirect.From.Value))
        .Select(redirect => Descriptor.At(redirect.Where, $"`{redirect.From}` is not a path of this site.", Fix(redirect.From.Value))
            .MendedBy(WithSlashes(redirect)));

    /// <summary>The same path with a slash at both ends, where nothing else is wrong with it.</summary>
    private static SourceEdit? WithSlashes(Redirect redirect)
    {
        var (written, span) = (redirect.From.Value, redirect.Where.Span);
        return span.Length == written.Length && RedirectPath.Meant(written) is { } path && path.Trim('/') == written.Trim('/')
            ? new SourceEdit(span, path)
            : null;
    }

    private static string Fix(string path)
    {
        if (path.Split('/').Any(PortableName.IsDevice))
        {
            return "Take it out: it holds the name of a device on Windows, so no page of this site was ever there.";
        }

        var bare = WebAddress.Read(path) is { } whole ? Uri.UnescapeDataString(whole.AbsolutePath) : path.Split('?', '#')[0];
        var nearest = RedirectPath.Meant(bare);
        return nearest is null
            ? "Write the old path from the first `/` to the last, in small letters, digits and single hyphens, "
                + "such as `/causes/slipped-disc/`."
            : $"Did you mean `{nearest}`?";
    }
}
