using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>`staticwebapp.config.json`, which Azure Static Web Apps reads.</summary>
internal static class AzureFile
{
    public const string Path = "staticwebapp.config.json";

    /// <summary>Azure takes 20 KB ("Configure Azure Static Web Apps", Restrictions).</summary>
    public const int Largest = 20_000;

    // A file of its own: nothing in it need be hidden from HTML.
    private static readonly AzureWriter Writer = new(new JsonSerializerOptions(AzureWriter.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>
    /// Redirects first: one that finds no room is left to the page that lies at the old address, a file that is asked for again costs time.
    /// </summary>
    public static OutputFile Write(HostRules rules)
    {
        var routes = rules.InOrder
            .Select(redirect => new AzureRoute(rules.PathOf(redirect.From)) { Redirect = rules.PathOf(redirect.To), StatusCode = 301 })
            .Concat(rules.KeptInOrder.Select(path => new AzureRoute(rules.BasePath + path) { Headers = Kept }));
        var settings = new AzureSettings
        {
            GlobalHeaders = SecurityHeaders.All.ToDictionary(header => header.Name, header => header.Value),
            ResponseOverrides = new() { ["404"] = new AzureAnswer(rules.NotFound) },
            MimeTypes = FileTypes.All.ToDictionary(type => type.Ending, type => type.Type),
            Routes = [],
        };
        var left = Largest - Bytes(settings).Length;
        return new OutputFile(Path, Bytes(settings with { Routes = [.. routes.TakeWhile(route => (left -= LengthOf(route)) >= 0)] }));
    }

    private static Dictionary<string, string> Kept => new() { ["Cache-Control"] = HostRules.KeepForEver };

    /// <summary>With the comma behind it.</summary>
    private static int LengthOf(AzureRoute route) => JsonSerializer.SerializeToUtf8Bytes(route, Writer.AzureRoute).Length + 1;

    private static byte[] Bytes(AzureSettings settings) => JsonSerializer.SerializeToUtf8Bytes(settings, Writer.AzureSettings);
}
