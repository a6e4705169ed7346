namespace BackHealthSite.Diagnostics;

/// <summary>The steps of a build whose outcome can be kept.</summary>
internal enum BuildStep
{
    /// <summary>A basis itself.</summary>
    Basis,

    /// <summary>A file of the folder to its bytes.</summary>
    File,

    /// <summary>The bytes of a file to its text.</summary>
    Text,

    /// <summary>A text to what is wrong with its characters.</summary>
    Characters,

    /// <summary>The text of a page to the page.</summary>
    Page,

    /// <summary>Data files to what they say.</summary>
    Data,

    /// <summary>The bytes of a picture to the picture.</summary>
    Picture,

    /// <summary>A page to what others see of it.</summary>
    Profile,

    /// <summary>A page to its problems.</summary>
    Judgement,

    /// <summary>A page to the paragraphs that no other may share.</summary>
    Paragraphs,

    /// <summary>A page to what a search finds of it.</summary>
    SearchRecords,

    /// <summary>The content of a file to its name.</summary>
    Fingerprint,

    /// <summary>A page to its bytes.</summary>
    Rendering,

    /// <summary>The bytes of a page to what the verifier says of them.</summary>
    Verification,

    /// <summary>A file of the site to what tells it from others.</summary>
    Version,
}
