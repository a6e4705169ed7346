namespace BackHealthSite.Verification;

/// <summary>What surrounds the words of a page: language, title, description, landmarks.</summary>
internal sealed class FoundFrame
{
    public bool HasDoctype { get; set; }

    public string Language { get; set; } = "";

    public string Title { get; set; } = "";

    public string Description { get; set; } = "";

    public string? SecurityPolicy { get; set; }

    /// <summary>The canonical addresses; a page has exactly one.</summary>
    public List<string> Canonicals { get; } = [];

    public int Mains { get; set; }

    public string MainId { get; set; } = "";

    /// <summary>The address of the first link in the body, which must be the skip link.</summary>
    public string? FirstLink { get; set; }

    public void Clear()
    {
        HasDoctype = false;
        Language = "";
        Title = "";
        Description = "";
        SecurityPolicy = null;
        Canonicals.Clear();
        Mains = 0;
        MainId = "";
        FirstLink = null;
    }
}
