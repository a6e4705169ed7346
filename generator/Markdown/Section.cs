using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>A `##` heading and the places in the body of the blocks up to the next one.</summary>
internal sealed record Section(Heading Heading, Range Blocks, TextSpan Span);
