namespace BackHealthSite.Publishing;

/// <summary>Where the files of a site go as soon as each is ready; may be called from several threads at once.</summary>
public interface IOutputFiles
{
    /// <summary>Takes one file; throws on a path that could leave the output folder or was taken before.</summary>
    void Write(OutputFile file);
}
