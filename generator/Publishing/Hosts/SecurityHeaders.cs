using BackHealthSite.Rendering;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>The headers that every answer of the site carries where the host can send them.</summary>
internal static class SecurityHeaders
{
    public static IReadOnlyList<(string Name, string Value)> All { get; } =
    [
        ("Content-Security-Policy", ContentSecurityPolicy.Header),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];
}
