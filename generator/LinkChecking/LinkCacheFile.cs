using System.Collections.Immutable;
using System.Text.Json;
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
        catch (Exception e) when (e is JsonException or FormatException || DiskAnswer.Is(e))
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
        // Another version may hold its links in another shape.
        var written = JsonSerializer.Deserialize(bytes, LinkCacheWriter.Default.LinkCacheVersion) ?? throw new FormatException();
        if (written.Version != Version)
        {
            return LinkCache.Empty;
        }

        var read = JsonSerializer.Deserialize(bytes, LinkCacheWriter.Default.LinkCacheRecord) ?? throw new FormatException();
        return new LinkCache(LinkCache.Empty.Links.AddRange(read.Links.Select(link => KeyValuePair.Create(link.Key, Link(link.Value)))));
    }

    private static RememberedLink Link(LinkRecord? link)
    {
        var state = link?.State switch
        {
            "works" => LinkState.Works,
            "moved" => LinkState.Moved,
            "broken" => LinkState.Broken,
            "unknown" => LinkState.Unknown,
            _ => throw new FormatException(),
        };
        var movedTo = link!.MovedTo is { } target ? WebLink.Asked(target) : null;
        return (state == LinkState.Moved && movedTo is null) || movedTo?.AbsoluteUri.Length > WebLink.Longest
            ? throw new FormatException()
            : new RememberedLink(new LinkFinding(state, link.Why) { MovedTo = movedTo }, link.Since, link.Asked);
    }

    private static string Text(LinkCache memory)
    {
        var links = memory.Links.ToImmutableSortedDictionary(
            link => link.Key,
            LinkRecord? (link) => Of(link.Value),
            StringComparer.Ordinal);
        return JsonSerializer.Serialize(new LinkCacheRecord(Version, links), LinkCacheWriter.Default.LinkCacheRecord);
    }

    private static LinkRecord Of(RememberedLink link) => new(link.Finding.State.ToString().ToLowerInvariant(), link.Finding.Why)
    {
        MovedTo = link.Finding.MovedTo?.AbsoluteUri,
        Since = link.Since,
        Asked = link.Asked,
    };
}
