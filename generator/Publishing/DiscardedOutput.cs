namespace BackHealthSite.Publishing;

/// <summary>Takes every file and keeps none: `check` verifies final bytes without writing them.</summary>
internal sealed class DiscardedOutput : IOutputFiles
{
    private readonly OutputPaths paths = new();

    public void Write(OutputFile file) => paths.Take(file.Path);
}
