namespace BackHealthSite.Source;

/// <summary>The limits of the values of files, one key below the other.</summary>
internal sealed class LimitTree
{
    private readonly Dictionary<string, LimitTree> below = new(StringComparer.Ordinal);

    public FieldLimit? Limit { get; private set; }

    /// <param name="limits">Limits by the name of the file, a blank, and the keys that lead to the value with full stops between.</param>
    public static LimitTree Of(IReadOnlyDictionary<string, FieldLimit> limits)
    {
        var root = new LimitTree();
        foreach (var (path, limit) in limits)
        {
            var space = path.LastIndexOf(' ');
            var tree = root.BelowOrNew(path[..space]);
            foreach (var key in path[(space + 1)..].Split('.'))
            {
                tree = tree.BelowOrNew(key);
            }

            tree.Limit = limit;
        }

        return root;
    }

    public LimitTree? Below(string key) => below.GetValueOrDefault(key);

    private LimitTree BelowOrNew(string key)
    {
        if (!below.TryGetValue(key, out var tree))
        {
            below.Add(key, tree = new LimitTree());
        }

        return tree;
    }
}
