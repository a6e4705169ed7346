using BackHealthSite.Search;

namespace BackHealthSite.Publishing;

/// <summary>
/// The files that the browser searches with, named by their content. Each part of the head and of the body names the next one, so they are
/// made from the last to the first.
/// </summary>
internal sealed record SearchFiles(OutputFile Head, OutputFile Body, OutputFile Panel)
{
    /// <summary>Where all parts but the first lie.</summary>
    public const string LaterFolder = "search/parts/";

    public required IReadOnlyList<OutputFile> Later { get; init; }

    public static SearchFiles Of(SearchRecords records)
    {
        var head = Chain("head", records.Head);
        var body = Chain("body", records.Body);
        return new SearchFiles(head[0], body[0], Fingerprint.Rename(new OutputFile("search/panel.json", records.Panel)))
        {
            Later = [.. head.Skip(1), .. body.Skip(1)],
        };
    }

    private static List<OutputFile> Chain(string name, IReadOnlyList<SearchPart> parts)
    {
        var files = new List<OutputFile>(parts.Count);
        string? next = null;
        for (var number = parts.Count; number > 0; number--)
        {
            var path = number == 1 ? $"search/{name}.json" : $"{LaterFolder}{name}-{number}.json";
            var part = parts[number - 1] with { Next = next };
            files.Add(Fingerprint.Rename(new OutputFile(path, RecordWriter.Write(part))));
            next = files[^1].Path;
        }

        files.Reverse();
        return files;
    }
}
