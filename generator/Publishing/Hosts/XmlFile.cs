using System.Text;
using System.Xml;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>XML as the site writes it: UTF-8 without a byte order mark, indented, line feeds only.</summary>
internal static class XmlFile
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    public static OutputFile Write(string path, Action<XmlWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, Settings))
        {
            xml.WriteStartDocument();
            content(xml);
            xml.WriteEndDocument();
        }

        bytes.WriteByte((byte)'\n');
        return new OutputFile(path, bytes.ToArray());
    }

    /// <summary>The text with a replacement character for each that XML 1.0 cannot hold, such as a control character.</summary>
    public static string Text(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            clean.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        }

        return clean.ToString();
    }
}
