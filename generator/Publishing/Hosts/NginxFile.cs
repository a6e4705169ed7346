using System.Text;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>`nginx.conf`, a part of a configuration that a server block of nginx includes.</summary>
internal static class NginxFile
{
    public const string Path = "nginx.conf";

    // For the host alone: asked for, they are not there.
    private static readonly string[] Unserved = [Path, SiteMarker.FileName, ".nojekyll"];

    /// <summary>
    /// All of it stands in one location, so that it leaves the rest of a server alone. A location that adds a header of its own would drop
    /// all others: so the one for caching is added everywhere, from a variable that is empty where nothing is kept.
    /// </summary>
    public static OutputFile Write(HostRules rules)
    {
        var text = new StringBuilder();
        text.Append(
            $$"""
            # For a server block of nginx, which includes this file. Written by each build: a change here is lost.
            # Its `root` is the folder in which the site lies under {{rules.BasePath}}
            set $backhealth_cache "";
            location ^~ {{Quoted(rules.BasePath)}} {
                index index.html;
                absolute_redirect off;
                error_page 403 404 =404 {{Quoted(rules.NotFound)}};
                charset utf-8;
                charset_types text/css text/javascript text/plain;
                default_type application/octet-stream;
                types {

            """.ReplaceLineEndings("\n"));
        foreach (var (ending, type) in FileTypes.All)
        {
            text.Append("        ").Append(type).Append(' ').Append(ending.AsSpan(1)).Append(";\n");
        }

        text.Append("    }\n");
        foreach (var (name, value) in SecurityHeaders.All)
        {
            text.Append("    add_header ").Append(name).Append(' ').Append(Quoted(value)).Append(" always;\n");
        }

        text.Append("    add_header Cache-Control $backhealth_cache;\n");
        foreach (var path in Unserved)
        {
            Append(text, "= " + Quoted(rules.BasePath + path), "internal;");
        }

        foreach (var path in rules.KeptInOrder)
        {
            var place = rules.BasePath + path;
            var where = place.EndsWith('*') ? "^~ " + Quoted(place[..^1]) : "= " + Quoted(place);
            Append(text, where, $"set $backhealth_cache {Quoted(HostRules.KeepForEver)};");
        }

        foreach (var redirect in rules.InOrder)
        {
            Append(text, "= " + Quoted(rules.PathOf(redirect.From)), $"return 301 {Quoted(rules.PathOf(redirect.To))};");
        }

        return new OutputFile(Path, Encoding.UTF8.GetBytes(text.Append("}\n").ToString()));
    }

    private static void Append(StringBuilder text, string where, string what) =>
        text.Append("    location ").Append(where).Append(" { ").Append(what).Append(" }\n");

    private static string Quoted(string value) => $"\"{value}\"";
}
