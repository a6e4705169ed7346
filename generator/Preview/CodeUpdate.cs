using System.Reflection.Metadata;
using BackHealthSite.Preview;

[assembly: MetadataUpdateHandler(typeof(CodeUpdate))]

namespace BackHealthSite.Preview;

/// <summary>New code that `dotnet watch` has put into this process, such as that of a changed component.</summary>
internal static class CodeUpdate
{
    private static TaskCompletionSource next = Awaited();

    /// <summary>Ends with the next update.</summary>
    public static Task Next => Volatile.Read(ref next).Task;

    /// <summary>Called by the runtime under this name, by its signature.</summary>
    public static void UpdateApplication(Type[]? updated)
    {
        _ = updated;
        Interlocked.Exchange(ref next, Awaited()).TrySetResult();
    }

    private static TaskCompletionSource Awaited() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
