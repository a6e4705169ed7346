using BackHealthSite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BackHealthSite.Source;

/// <summary>A text in a YAML file: what it says, the keys that lead to it, and its place.</summary>
internal readonly record struct YamlScalar(string Value, string Path, Location Where);

/// <summary>Every text of a YAML file in the order written, for rules that look at words wherever they stand.</summary>
internal static class YamlScalars
{
    /// <summary>
    /// The values, not the keys; those up to the fault of a file that cannot be read whole, which is a problem of its own.
    /// </summary>
    public static IReadOnlyList<YamlScalar> Of(SourceFile file)
    {
        var scalars = new List<YamlScalar>();
        if (Characters.WrittenText.HalfOfPair(file.Text) is not null)
        {
            return scalars;
        }

        var walk = new Walk(file, scalars);
        try
        {
            var parser = new Parser(new StringReader(file.Text));
            while (parser.MoveNext())
            {
                walk.Take(parser.Current!);
            }
        }
        catch (YamlException)
        {
            return scalars;
        }
        catch (InvalidOperationException)
        {
            return scalars;
        }

        return scalars;
    }

    /// <summary>Follows the events of the parser and knows which keys lead to the present one.</summary>
    private sealed class Walk(SourceFile file, List<YamlScalar> scalars)
    {
        private readonly Stack<Level> levels = new();

        public void Take(ParsingEvent happened)
        {
            switch (happened)
            {
                case MappingStart or SequenceStart:
                    var path = PathHere();
                    TakeValue();
                    levels.Push(new Level(happened is MappingStart, path));
                    break;
                case MappingEnd or SequenceEnd:
                    levels.Pop();
                    break;
                case Scalar scalar when levels.TryPeek(out var level) && level is { IsMap: true, Key: null }:
                    level.Key = scalar.Value;
                    break;
                case Scalar scalar:
                    scalars.Add(new YamlScalar(scalar.Value, PathHere(), Where(scalar)));
                    TakeValue();
                    break;
            }
        }

        private string PathHere() => levels.TryPeek(out var level) ? Joined(level.Path, level.Key) : "";

        private static string Joined(string path, string? key) => key is null ? path : path.Length == 0 ? key : $"{path}.{key}";

        private void TakeValue()
        {
            if (levels.TryPeek(out var level))
            {
                level.Key = null;
            }
        }

        private Location Where(Scalar scalar)
        {
            var start = Math.Min((int)scalar.Start.Index, file.Text.Length);
            var end = Math.Clamp((int)scalar.End.Index, start, file.Text.Length);
            var lineEnd = file.Text.IndexOf('\n', start);
            return file.At(start, lineEnd >= 0 && lineEnd < end ? lineEnd : end);
        }

        private sealed class Level(bool isMap, string path)
        {
            public bool IsMap { get; } = isMap;

            public string Path { get; } = path;

            public string? Key { get; set; }
        }
    }
}
