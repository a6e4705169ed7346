using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>A `##` heading and the places in the body of the blocks up to the next one.</summary>
internal sealed record Section(Heading Heading, Range Blocks, TextSpan Span);
