namespace BackHealthSite.Site.Lists;

/// <summary>Cuts a row into stretches that are no larger than asked, but for one that is too large by itself.</summary>
internal static class Stretches
{
    public static IEnumerable<List<T>> Of<T>(IEnumerable<T> row, Func<T, int> size, int most) => Of(row, size, _ => most);

    /// <param name="row">The row.</param>
    /// <param name="size">What one of it comes to.</param>
    /// <param name="most">What a stretch has room for, by its place.</param>
    public static IEnumerable<List<T>> Of<T>(IEnumerable<T> row, Func<T, int> size, Func<int, int> most)
    {
        var stretch = new List<T>();
        var (sum, place) = (0, 0);
        foreach (var item in row)
        {
            var itself = size(item);
            if (stretch.Count > 0 && sum + itself > most(place))
            {
                yield return stretch;
                stretch = [];
                (sum, place) = (0, place + 1);
            }

            stretch.Add(item);
            sum += itself;
        }

        if (stretch.Count > 0)
        {
            yield return stretch;
        }
    }
}
