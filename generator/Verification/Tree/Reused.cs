namespace BackHealthSite.Verification.Tree;

/// <summary>Things of one kind that a page needs many of; those of one page serve the next again.</summary>
internal sealed class Reused<T>(Func<T> make)
    where T : class
{
    /// <summary>More than a page of usual length needs; what one that lists the whole site took is not kept.</summary>
    private const int MostKept = 4_096;

    private readonly List<T> all = [];
    private int used;

    public T Next()
    {
        if (used == all.Count)
        {
            all.Add(make());
        }

        return all[used++];
    }

    public void Restart()
    {
        used = 0;
        if (all.Count > MostKept)
        {
            all.RemoveRange(MostKept, all.Count - MostKept);
            all.TrimExcess();
        }
    }
}
