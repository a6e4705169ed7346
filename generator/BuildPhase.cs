namespace BackHealthSite;

/// <summary>A part of a build; they follow each other in this order.</summary>
internal enum BuildPhase
{
    /// <summary>The input folder is read from disk.</summary>
    Read,
    Input,
    Process,
    PostProcess,
    Output,

    /// <summary>The finished site takes its place.</summary>
    Publish,
}
