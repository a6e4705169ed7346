using System.Text.RegularExpressions;

namespace BackHealthSite.Tests.Contract;

/// <summary>
/// Files of the generator use each other one way only, so that each can be understood by what it uses. Read from the compiled
/// assembly, where a constant is already its value and leads nowhere.
/// </summary>
[Trait("Takes", "long")]
public sealed partial class NoCircles
{
    [Fact]
    public void No_files_use_each_other_in_a_circle()
    {
        var circles = Circles(Uses()).ToList();
        Assert.True(circles.Count == 0, string.Join('\n', circles));
    }

    [Fact]
    public void A_circle_is_found()
    {
        var uses = new Dictionary<string, HashSet<string>> { ["a"] = ["b"], ["b"] = ["c", "d"], ["c"] = ["a"], ["d"] = ["d"] };
        Assert.Equal(["a, b, c"], Circles(uses));
    }

    [Fact]
    public void The_files_of_types_are_found()
    {
        var uses = Uses();
        Assert.Contains("Site/SiteAssembler.cs", uses["SitePipeline.cs"]);
        Assert.True(uses.Count > 300, $"{uses.Count} files");
    }

    /// <summary>Which file uses which others.</summary>
    private static Dictionary<string, HashSet<string>> Uses()
    {
        var files = Files();
        var uses = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var type in AssemblyReading.Types())
        {
            if (FileOf(type, files) is { } file)
            {
                var used = AssemblyReading.UsedBy(type).Where(AssemblyReading.IsOurs).Select(other => FileOf(other, files));
                uses.TryAdd(file, []);
                uses[file].UnionWith(used.OfType<string>().Where(other => other != file));
            }
        }

        return uses;
    }

    /// <summary>What the compiler makes inside a type belongs to that type.</summary>
    private static string? FileOf(Type type, Dictionary<string, string> files)
    {
        var outer = type;
        while (outer.DeclaringType is { } around)
        {
            outer = around;
        }

        return files.GetValueOrDefault($"{outer.Namespace}.{outer.Name.Split('`')[0]}");
    }

    private static Dictionary<string, string> Files()
    {
        var root = Path.Combine(Repository.Folder, "generator");
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories))
        {
            var text = File.ReadAllText(path);
            var room = Namespace().Match(text).Groups[1].Value;
            foreach (Match match in Declaration().Matches(text))
            {
                files.TryAdd($"{room}.{match.Groups[1].Value}", Path.GetRelativePath(root, path).Replace('\\', '/'));
            }
        }

        return files;
    }

    /// <summary>
    /// The groups of files in which each leads to each (Tarjan's strongly connected components), those of one file left out.
    /// </summary>
    private static IEnumerable<string> Circles(Dictionary<string, HashSet<string>> uses)
    {
        var (numbers, lowest) = (new Dictionary<string, int>(), new Dictionary<string, int>());
        var (path, circles) = (new List<string>(), new List<string>());
        foreach (var file in uses.Keys.Order(StringComparer.Ordinal))
        {
            Visit(file);
        }

        return circles.Order(StringComparer.Ordinal);

        void Visit(string file)
        {
            if (numbers.ContainsKey(file))
            {
                return;
            }

            numbers[file] = lowest[file] = numbers.Count;
            path.Add(file);
            foreach (var other in uses.GetValueOrDefault(file, []))
            {
                Visit(other);
                if (path.Contains(other))
                {
                    lowest[file] = Math.Min(lowest[file], lowest[other]);
                }
            }

            if (lowest[file] == numbers[file])
            {
                var circle = path[path.IndexOf(file)..];
                path.RemoveRange(path.IndexOf(file), circle.Count);
                if (circle.Count > 1)
                {
                    circles.Add(string.Join(", ", circle.Order(StringComparer.Ordinal)));
                }
            }
        }
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|sealed|static|abstract|partial|readonly) )+(?:class|record struct|record"
        + @"|struct|enum|interface) (\w+)",
        RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
