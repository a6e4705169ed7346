namespace BackHealthSite.Rendering;

/// <summary>What a page may load and run: nothing inline, nothing from another host.</summary>
internal static class ContentSecurityPolicy
{
    /// <summary>For the meta element, which may not carry `frame-ancestors` (CSP Level 3, section 3.3).</summary>
    public const string Meta =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'";

    /// <summary>
    /// For a copy on disk, which runs no script; browsers differ in whether `'self'` holds for files, so `file:` stands beside it.
    /// </summary>
    public const string OnDisk =
        "default-src 'none'; style-src 'self' file:; img-src 'self' file:; font-src 'self' file:; base-uri 'none'; form-action 'none'";

    /// <summary>For hosts that send headers.</summary>
    public const string Header = Meta + "; frame-ancestors 'none'";
}
