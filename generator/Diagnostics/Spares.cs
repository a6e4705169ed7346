namespace BackHealthSite.Diagnostics;

/// <summary>Room that was made for one page and serves the next: whoever takes one gives it back empty, or it is made anew.</summary>
internal sealed class Spares<T>(Func<T> make)
    where T : class
{
    private readonly Stack<T> unused = [];

    public T Take()
    {
        lock (unused)
        {
            if (unused.TryPop(out var known))
            {
                return known;
            }
        }

        return make();
    }

    public void GiveBack(T empty)
    {
        lock (unused)
        {
            unused.Push(empty);
        }
    }
}
