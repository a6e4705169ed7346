using System.Globalization;

namespace BackHealthSite.Rendering;

/// <summary>Parts of a page that bear the same name, told apart by numbers where there are several.</summary>
/// <param name="starts">Where each of them starts in the source, in its order.</param>
internal sealed class NumberedNames(Func<IEnumerable<int>> starts)
{
    private readonly Lazy<List<int>> places = new(() => [.. starts()]);

    /// <summary>What stands behind the name: a space and a number from 1 on, or nothing for the only part of the page.</summary>
    public string NumberOf(int start) => places.Value.Count == 1
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $" {places.Value.IndexOf(start) + 1}");
}
