namespace BackHealthSite.Verification;

/// <summary>Where an address leads, seen from the site.</summary>
internal enum HrefKind
{
    /// <summary>A place on the page itself.</summary>
    SamePage,

    /// <summary>A page or file under the base path.</summary>
    Site,

    /// <summary>A folder of a copy on disk, which shows its files instead of its page.</summary>
    Folder,

    /// <summary>The site's own host, but not under its base path; on disk, whatever lies outside the folder of the site.</summary>
    Escaping,

    /// <summary>Two slashes and a host: another host, named without a scheme.</summary>
    HostWithoutScheme,

    /// <summary>A page of another host.</summary>
    OtherHost,

    /// <summary>A mail program or a telephone.</summary>
    Contact,

    /// <summary>Script, or a document made of the address itself.</summary>
    Active,

    /// <summary>Nothing a browser can follow: empty, or a scheme the site does not use.</summary>
    Unknown,
}

/// <summary>An address taken apart: its kind, and for places on the site the path without the base path, and the fragment.</summary>
internal readonly record struct Address(HrefKind Kind, ReadOnlyMemory<char> Path, ReadOnlyMemory<char> Fragment)
{
    public Address(HrefKind kind)
        : this(kind, default, default)
    {
    }

    /// <summary>True where a browser fetches it from the site itself.</summary>
    public bool IsOwn => Kind is HrefKind.Site or HrefKind.SamePage;
}
