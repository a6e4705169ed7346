using System.Globalization;
using System.Text;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Preview;

/// <summary>The frozen library in the hands of somebody who edits it at random; the same seed makes the same edits.</summary>
internal sealed class EditedLibrary
{
    private static readonly string[] Sentences =
    [
        "It may help to walk a little each day.",
        "You lose control of your bladder.",
        "Take two paracetamol 500 mg every 4 hours.",
        "See [another page](xref:{id}).",
        "See [this part](xref:{id}#what-it-is).",
        "See [that part](../symptoms/sciatica.md#symptoms).",
        "Read [more](/causes/muscle-strain/) or [nothing](xref:not-there).",
        "Call [for help in an emergency](https://example.com/).",
        "[Cauda equina syndrome](https://www.example.org/) is named here.",
        "[{title}](xref:cauda-equina-syndrome)",
        "It is so. [@healthdirect-back-pain]",
        "It is not so. [@nobody-at-all]",
        "The lumbar spine and the vertebrae are here, and MRI shows them.",
        "![A picture](images/rising-steps.png)",
        "![A picture](images/torn-fibres.svg)",
        "## What it is",
        "## A heading of its own {#own-{n}}",
        "::: myth\nIt is a myth.\n:::",
        "::: red-flags",
        "<b>raw</b>",
        "You will be fine, and there is no need to see a doctor about numbness between your legs.",
        "In 84 of 100 people {n} things are seen, whatever else is said of the matter in this long paragraph of shared words.",
    ];

    private static readonly string[] Keys =
    [
        "title: A title {n}",
        "title: {title}",
        "description: Words that tell what the page number {n} is about, as long as they have to be.",
        "aliases: [name {n}, {title}, other name {n}]",
        "aliases: [torn fibres, name {n}, another]",
        "related: [{id}, sciatica, muscle-strain]",
        "related: [{id}, not-there]",
        "relatedRarely: [{id}]",
        "excluded: true",
        "order: {n}",
        "group: other-illnesses",
        "group: nowhere",
        "redirectFrom: [/old/{n}/]",
        "redirectFrom: [/causes/muscle-strain/]",
        "redFlags: [cauda-equina]",
        "redFlags: [one-leg-nerve-signs]",
        "redFlagsNotNeeded: {cauda-equina: it is only named here to tell the two apart}",
        "checked: 2026-11-{d}",
        "recheck: 2026-11-{d}",
        "unknown: key",
    ];

    private static readonly string[] Settings =
    [
        "title: Another name",
        "indexing: on",
        "keepWarningWords: on",
        "keepAddresses: on",
        "language: en-GB",
        "baseUrl: https://example.net/below/",
        "rules: [{rule: BHS427, level: error, reason: We hold ourselves to more than most do.}]",
        "rules: [{rule: BHS467, level: off, reason: Our articles may share a paragraph.}]",
        "rules: [{rule: BHS101, level: off, reason: This one cannot be changed at all.}]",
        "title: [",
    ];

    private const string Target = "causes/muscle-strain.md";

    private const string Cited = "[@healthdirect-back-pain]";

    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);
    private readonly Random dice;
    private readonly (string Name, Action Do)[] edits;

    public EditedLibrary(int seed)
    {
        dice = new Random(seed);
        Restore();
        edits =
        [
            ("words", () => Append(Article(), $"\n{Filled(Sentences)}\n")),
            ("words in the middle", () => Replace(Article(), "## ", $"{Filled(Sentences)}\n\n## ")),
            ("front matter", () => SetKey(Article(), Filled(Keys))),
            ("front matter", () => SetKey(Article(), Filled(Keys))),
            ("front matter of any page", () => SetKey(Any(".md"), Filled(Keys))),
            ("a heading", () => Replace(Article(), "## What helps", $"## What helps {dice.Next(3)}")),
            ("a heading that others link to", () => Replace(Article(), "## What it is", $"## What this is {{#is-{dice.Next(2)}}}")),
            ("words of prose", () => Append(Any("index.md"), $"\n{Filled(Sentences)}\n")),
            ("a page gone", () => files.Remove(Any(".md"))),
            ("a page renamed", () => Move(Article(), path => path[..^3] + "-too.md")),
            ("a page in another topic", () => Move(Article(), path => "causes/" + Path.GetFileName(path))),
            ("a page twice", () => Copy(Article(), path => $"pain-types/copy-{dice.Next(5)}.md")),
            ("the same id twice", () => Copy(Article(), path => "pain-types/" + Path.GetFileName(path))),
            ("half a page", () => Change(Any(".md"), text => text[..dice.Next(text.Length)])),
            ("an empty file", () => files[Any(".md")] = []),
            ("bytes that are no text", () => files[Any(".md")] = [0x2D, 0x2D, 0x2D, 0x0A, 0xFF, 0xFE]),
            ("windows line ends", () => Change(Any(".md"), text => text.ReplaceLineEndings("\r\n"))),
            ("a zero byte", () => Append(Any(".md"), "\0")),
            ("the registry's words", () => Replace(Data("red-flags"), "your", "one's")),
            ("the registry's comments", () => Append(Data("red-flags"), $"# {dice.Next(9)}\n")),
            ("half a data file", () => Change(Any(".yml"), text => text[..dice.Next(text.Length)])),
            ("a data file gone", () => files.Remove(Any(".yml"))),
            ("settings", () => SetKey("settings.yml", Filled(Settings), "")),
            ("a source's title", () => Replace(Data("sources"), "title: ", $"title: {"ABC"[dice.Next(3)]}")),
            ("a source's grade", () => Replace(Data("sources"), "grade: A", "grade: B")),
            ("a term", () => Append(Data("glossary"), $"- {{term: {"walk fibre"[..^dice.Next(3)]}, plain: a thread}}\n")),
            ("a topic's title", () => Replace(Data("topics"), "title: Causes", $"title: Reasons {dice.Next(3)}")),
            ("a topic's group", () => Replace(Data("topics"), "id: movement", "id: moving")),
            ("synonyms", () => Append(Data("synonyms"), $"- [strain, sprain{dice.Next(3)}]\n")),
            ("numbers", () => Replace(Data("emergency-numbers"), "official: true", "official: false")),
            ("the body", () => Replace(Data("body-parts"), "sciatica", "muscle-strain")),
            ("approvals", () => Replace(Data("approvals"), "2026-11-30", "2026-12-30")),
            ("addresses", () => Write("_data/addresses.txt", $"/causes/muscle-strain/\n/gone/{dice.Next(3)}/\n")),
            ("read words", () => Write("_data/warning-words.txt", $"a line {dice.Next(3)}\n")),
            ("all is read and kept", AcceptLists),
            ("all but some is read", () => Replace("_data/warning-words.txt", "bladder", "")),
            ("another picture", () => Replace(Picture(), "svg ", $"svg id=\"n{dice.Next(5)}\" ")),
            ("another size", () => Replace(Picture(), "0 0 ", $"0 0 {1 + dice.Next(5)}")),
            ("pictures change places", () => Copy("what-helps/images/rising-steps.png", _ => "causes/images/torn-fibres.png")),
            ("a picture gone", () => files.Remove(dice.Next(2) == 0 ? Picture() : "what-helps/images/rising-steps.png")),
            ("a file of no use", () => files[$"causes/note-{dice.Next(3)}.txt"] = [1, 2]),
        ];
    }

    public IReadOnlyList<InputFile> Files => [.. files.Select(file => new InputFile(file.Key, file.Value.ToArray()))];

    /// <summary>One or two edits, or all of it as it was; told in words.</summary>
    public string Edit()
    {
        if (dice.Next(3) == 0)
        {
            Restore();
            return "all as it was";
        }

        var done = new List<string>();
        for (var left = 1 + dice.Next(2); left > 0; left--)
        {
            var (name, edit) = edits[dice.Next(edits.Length)];
            edit();
            done.Add(name);
        }

        return string.Join(", ", done);
    }

    /// <summary>As `check --accept-words --accept-urls` does.</summary>
    private void AcceptLists()
    {
        var options = new SiteOptions(FrozenInput.Day) { AcceptWords = true, AcceptAddresses = true };
        var (_, result) = TestSite.Pipeline(options).Inspect(Files, TestContext.Current.CancellationToken);
        foreach (var list in result.Accepted)
        {
            Write(list.Path, list.Text);
        }
    }

    private void Restore()
    {
        files.Clear();
        foreach (var file in FrozenInput.Files)
        {
            files[file.Path] = file.Bytes.ToArray();
        }

        // What is edited most is what others lead to, by its title and by a heading.
        Append("symptoms/sciatica.md", $"\nSee [what it is](xref:muscle-strain#what-it-is) and <xref:muscle-strain>. {Cited}\n");
        Append("causes/herniated-disc.md", $"\nSee [this part](muscle-strain.md#what-it-is). {Cited}\n");
    }

    private string Any(string ending) => One(files.Keys.Where(path => path.EndsWith(ending, StringComparison.Ordinal)), "index.md");

    private string Article() => One(
        files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)
            && !path.EndsWith("index.md", StringComparison.Ordinal)
            && !path.StartsWith("pages/", StringComparison.Ordinal)),
        Target);

    private static string Data(string name) => $"_data/{name}.yml";

    private static string Picture() => "causes/images/torn-fibres.svg";

    private string One(IEnumerable<string> paths, string otherwise)
    {
        var all = paths.ToList();
        return all.Count == 0 || (all.Contains(otherwise) && dice.Next(3) == 0) ? otherwise : all[dice.Next(all.Count)];
    }

    private string Filled(string[] choices)
    {
        var other = Article();
        var title = Text(other).Split('\n').FirstOrDefault(line => line.StartsWith("title: ", StringComparison.Ordinal)) ?? "title: None";
        return choices[dice.Next(choices.Length)]
            .Replace("{n}", dice.Next(40).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{d}", (10 + dice.Next(20)).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{id}", Path.GetFileNameWithoutExtension(other), StringComparison.Ordinal)
            .Replace("{title}", title["title: ".Length..], StringComparison.Ordinal);
    }

    private string Text(string path) => files.TryGetValue(path, out var bytes) ? Encoding.UTF8.GetString(bytes) : "";

    private void Write(string path, string text) => files[path] = Encoding.UTF8.GetBytes(text);

    private void Replace(string path, string words, string by) =>
        Change(path, text => text.Replace(words, by, StringComparison.Ordinal));

    private void Append(string path, string words) => Change(path, text => text + words);

    private void Change(string path, Func<string, string> change)
    {
        if (files.ContainsKey(path))
        {
            Write(path, change(Text(path)));
        }
    }

    /// <summary>Sets a key of front matter, or of a file that is all keys.</summary>
    private void SetKey(string path, string line, string fence = "---\n") => Change(path, text =>
    {
        var key = line[..(line.IndexOf(':', StringComparison.Ordinal) + 1)];
        var others = text.Split('\n').Where(other => !other.StartsWith(key, StringComparison.Ordinal));
        var without = string.Join('\n', others);
        return without.StartsWith(fence, StringComparison.Ordinal) ? $"{fence}{line}\n{without[fence.Length..]}" : text;
    });

    private void Move(string from, Func<string, string> to)
    {
        Copy(from, to);
        files.Remove(from);
    }

    private void Copy(string from, Func<string, string> to)
    {
        if (files.TryGetValue(from, out var bytes))
        {
            files[to(from)] = bytes;
        }
    }
}
