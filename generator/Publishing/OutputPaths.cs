using BackHealthSite.Content;

namespace BackHealthSite.Publishing;

/// <summary>
/// The paths of one site. Each may be taken once, in one spelling, and must be a file name on every system,
/// so that the same site comes out on Linux, macOS and Windows.
/// </summary>
internal sealed class OutputPaths
{
    private readonly Lock gate = new();
    private readonly Dictionary<string, (string Spelling, bool IsFile)> taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files that were taken.</summary>
    public IReadOnlyList<string> Files
    {
        get
        {
            lock (gate)
            {
                return [.. taken.Values.Where(path => path.IsFile).Select(path => path.Spelling)];
            }
        }
    }

    /// <summary>Takes a path, or throws: authors' paths were judged before, so a bad one here is a bug of the generator.</summary>
    public void Take(string path)
    {
        foreach (var name in path.Split('/'))
        {
            if (!PortableName.Holds(name))
            {
                throw new ArgumentException($"`{path}` cannot be written: `{name}` is not a file name on every system.", nameof(path));
            }
        }

        lock (gate)
        {
            for (var slash = path.IndexOf('/'); slash >= 0; slash = path.IndexOf('/', slash + 1))
            {
                Take(path[..slash], isFile: false);
            }

            Take(path, isFile: true);
        }
    }

    private void Take(string path, bool isFile)
    {
        if (taken.TryAdd(path, (path, isFile)))
        {
            return;
        }

        var earlier = taken[path];
        if (isFile || earlier.IsFile || earlier.Spelling != path)
        {
            throw new ArgumentException($"`{path}` collides with `{earlier.Spelling}` in the output.", nameof(path));
        }
    }
}
