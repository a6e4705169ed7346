using System.Text;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;

namespace BackHealthSite.Rendering;

/// <summary>Writes pages as UTF-8, one after the other, in room that it keeps.</summary>
internal sealed class PageBytes : IDisposable
{
    private readonly MemoryStream bytes = new();
    private readonly StreamWriter letters;

    public PageBytes() => letters = new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public ReadOnlyMemory<byte> Of(HtmlRootComponent page)
    {
        // What a page left behind that broke off is no part of this one.
        letters.Flush();
        bytes.SetLength(0);
        page.WriteHtmlTo(letters);
        letters.Flush();
        return bytes.ToArray();
    }

    public void Dispose() => letters.Dispose();
}
