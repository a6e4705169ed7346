using System.Text;
using System.Text.Json;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Source;

namespace BackHealthSite.LinkChecking;

/// <summary>
/// The file that keeps what is known of links from one run to the next. It is a convenience: one that cannot be read is as good as none.
/// </summary>
internal static class LinkCacheFile
{
    private const int Version = 1;

    /// <summary>What the file knows; with a complaint where it is there but no use.</summary>
    public static (LinkCache Memory, string? Complaint) Read(GivenPath path)
    {
        try
        {
            return File.Exists(path.Place) ? (Parse(File.ReadAllBytes(path.Place)), null) : (LinkCache.Empty, null);
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException
            || DiskAnswer.Is(e))
        {
            return (LinkCache.Empty, $"The cache `{path.Text}` can't be read and is begun anew.");
        }
    }

    /// <summary>Tries whether the file can be written, before anybody is asked.</summary>
    /// <param name="place">Where it lies, links followed.</param>
    /// <param name="path">Its name as the user wrote it.</param>
    public static void RefuseUnwritable(string place, string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            WholeFile.Try(place);
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw DiskAnswer.Refusal("The cache", path, e);
        }
    }

    /// <summary>Writes the whole file beside the old one and puts it in its place in one step.</summary>
    public static void Write(GivenPath path, LinkCache memory)
    {
        try
        {
            var place = Path.GetFullPath(path.Place);
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            WholeFile.Write(place, Text(memory));
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw DiskAnswer.Refusal("The cache", path.Text, e);
        }
    }

    private static LinkCache Parse(byte[] bytes)
    {
        using var json = JsonDocument.Parse(bytes);
        var links = LinkCache.Empty.Links.ToBuilder();
        if (json.RootElement.GetProperty("version").GetInt32() == Version)
        {
            foreach (var link in json.RootElement.GetProperty("links").EnumerateObject())
            {
                links[link.Name] = Link(link.Value);
            }
        }

        return new LinkCache(links.ToImmutable());
    }

    private static RememberedLink Link(JsonElement link)
    {
        var state = Text(link, "state") switch
        {
            "works" => LinkState.Works,
            "moved" => LinkState.Moved,
            "broken" => LinkState.Broken,
            "unknown" => LinkState.Unknown,
            _ => throw new FormatException(),
        };
        var movedTo = link.TryGetProperty("movedTo", out var target) ? WebLink.Asked(target.GetString() ?? "") : null;
        return (state == LinkState.Moved && movedTo is null) || movedTo?.AbsoluteUri.Length > WebLink.Longest
            ? throw new FormatException()
            : new RememberedLink(new LinkFinding(state, Text(link, "why")) { MovedTo = movedTo }, Day(link, "since"), Day(link, "asked"));
    }

    private static string Text(JsonElement link, string name) => link.GetProperty(name).GetString() ?? throw new FormatException();

    private static DateOnly Day(JsonElement link, string name) => IsoDay.Read(Text(link, name)) ?? throw new FormatException();

    private static string Text(LinkCache memory)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartObject("links");
            foreach (var (address, link) in memory.Links)
            {
                json.WriteStartObject(address);
                json.WriteString("state", link.Finding.State.ToString().ToLowerInvariant());
                json.WriteString("why", link.Finding.Why);
                if (link.Finding.MovedTo is { } target)
                {
                    json.WriteString("movedTo", target.AbsoluteUri);
                }

                json.WriteString("since", IsoDay.Text(link.Since));
                json.WriteString("asked", IsoDay.Text(link.Asked));
                json.WriteEndObject();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
