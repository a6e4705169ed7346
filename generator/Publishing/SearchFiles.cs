using BackHealthSite.Diagnostics;
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

    /// <param name="records">What the files hold.</param>
    /// <param name="keepsNames">Whether those that pages name are called the same whatever they hold.</param>
    /// <param name="earlier">The files that were made before; null for whoever builds once.</param>
    public static SearchFiles Of(SearchRecords records, bool keepsNames = false, BuildMemory? earlier = null)
    {
        var memory = earlier ?? BuildMemory.None;
        var head = Chain("head", records.Head, keepsNames, memory);
        var body = Chain("body", records.Body, keepsNames, memory);
        return new SearchFiles(head[0], body[0], Fingerprint.Rename(new OutputFile("search/panel.json", records.Panel), memory))
        {
            Later = [.. head.Skip(1), .. body.Skip(1)],
        };
    }

    private static List<OutputFile> Chain(string name, IReadOnlyList<SearchPart> parts, bool keepsName, BuildMemory memory)
    {
        var files = new List<OutputFile>(parts.Count);
        string? next = null;
        for (var number = parts.Count; number > 0; number--)
        {
            var path = number == 1 ? $"search/{name}.json" : $"{LaterFolder}{name}-{number}.json";
            var part = parts[number - 1] with { Next = next };
            var keeps = keepsName && number == 1;
            files.Add(memory.Of(BuildStep.SearchRecords, path, () => BasisOf(part, keeps), () => FileOf(path, part, keeps)));
            next = files[^1].Path;
        }

        files.Reverse();
        return files;
    }

    private static OutputFile FileOf(string path, SearchPart part, bool keepsName)
    {
        var file = new OutputFile(path, RecordWriter.Write(part));
        return keepsName ? Fingerprint.Keep(file) : Fingerprint.Rename(file);
    }

    /// <summary>The sections of an article that has not changed are the same objects; the parts of the head are made anew.</summary>
    private static Basis BasisOf(SearchPart part, bool keepsName) =>
        part is BodyPart body ? new Basis([keepsName, body.Next, .. body.Sections]) : new Basis(part);
}
