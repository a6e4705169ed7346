using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>Reads a list that an entry of a data file must have.</summary>
internal static class RequiredList
{
    /// <param name="entry">The entry.</param>
    /// <param name="key">What the list is called.</param>
    /// <param name="advice">What to do where it is missing.</param>
    public static IReadOnlyList<Located<string>> Of(YamlValues entry, YamlKey key, string advice)
    {
        var values = entry.Strings(key);
        if (values.Count == 0 && !entry.Has(key))
        {
            entry.Problems.Add(DataValueMissing.Descriptor.At(entry.Text.Where(entry.Node), $"`{key.Name}` is missing.", advice));
        }

        return [.. values.Select(value => new Located<string>(value.Value, value.Where))];
    }
}
