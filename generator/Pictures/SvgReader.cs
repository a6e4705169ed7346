using System.Globalization;
using System.Xml;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Pictures;

/// <summary>
/// Reads an SVG picture against the list of what it may hold; every part that is not on the list is shown at its place, once.
/// </summary>
internal sealed class SvgReader
{
    /// <summary>Deeper than any drawing needs; browsers walk the tree by recursion.</summary>
    private const int DeepestNesting = 50;

    /// <summary>Units from the middle of the drawing; browsers reckon with numbers that lose their last digits beyond.</summary>
    private const int Farthest = 100_000;

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly SourceFile file;
    private readonly List<Problem> problems;
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);
    private bool hasShape;

    private SvgReader(SourceFile file, List<Problem> problems)
    {
        this.file = file;
        this.problems = problems;
    }

    /// <summary>The size, or null with problems.</summary>
    public static PictureSize? Read(SourceFile file, List<Problem> problems)
    {
        var before = problems.Count;
        var reader = new SvgReader(file, problems);
        var size = reader.Read();
        if (problems.Count == before && !reader.hasShape)
        {
            problems.Add(ImageFileInvalid.At(
                Location.StartOf(file.Path),
                "The drawing holds no shape, so nothing can be seen.",
                "Save the drawing again as SVG, with its shapes."));
        }

        return problems.Count == before ? size : null;
    }

    private PictureSize? Read()
    {
        var doctype = file.Text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase);
        if (doctype >= 0)
        {
            problems.Add(SvgPartNotAllowed.Markup(file.At(doctype, doctype + "<!DOCTYPE".Length), "`<!DOCTYPE>`"));
            return null;
        }

        try
        {
            using var xml = XmlReader.Create(new StringReader(file.Text), Settings);
            PictureSize? size = null;
            while (xml.Read())
            {
                size = Visit(xml) ?? size;
            }

            return size;
        }
        catch (XmlException e)
        {
            var at = file.OffsetOf(e.LineNumber - 1, e.LinePosition - 1);
            problems.Add(ImageFileInvalid.At(
                file.At(at, at + 1),
                "The file is not well-formed SVG: it cannot be read from here on.",
                "Save the drawing again as SVG."));
            return null;
        }
    }

    private PictureSize? Visit(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.XmlDeclaration
                when xml.GetAttribute("encoding") is { } encoding && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase):
                problems.Add(SvgPartNotAllowed.Markup(Where(xml, xml.Name), $"The encoding `{encoding}`"));
                break;
            case XmlNodeType.ProcessingInstruction:
                problems.Add(SvgPartNotAllowed.Markup(Where(xml, xml.Name), $"`<?{xml.Name}?>`"));
                break;
            case XmlNodeType.Element:
                return Element(xml);
        }

        return null;
    }

    /// <summary>The size of the drawing where this is its root.</summary>
    private PictureSize? Element(XmlReader xml)
    {
        var isRoot = xml.Depth == 0;
        var isSvg = xml.NamespaceURI == SvgParts.Namespace && xml.Prefix.Length == 0;
        if (isRoot && !(isSvg && xml.LocalName == "svg"))
        {
            problems.Add(ImageFileInvalid.At(
                Where(xml, xml.Name),
                "The file does not begin as an SVG picture.",
                $"Begin it with `<svg xmlns=\"{SvgParts.Namespace}\" viewBox=\"...\">`."));
            return null;
        }

        if (!isSvg || !SvgParts.IsElement(xml.LocalName) || (xml.LocalName == "svg" && !isRoot))
        {
            Report(SvgPartNotAllowed.Element(Where(xml, xml.Name), xml.Name));
        }

        if (xml.Depth > DeepestNesting)
        {
            Report(SvgPartNotAllowed.Markup(Where(xml, xml.Name), $"An element inside more than {DeepestNesting} others"));
        }

        hasShape |= SvgParts.IsShape(xml.LocalName);
        var size = isRoot ? SizeOf(xml) : null;
        Attributes(xml);
        return size;
    }

    private void Attributes(XmlReader xml)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            var isName = xml.NamespaceURI is "http://www.w3.org/2000/xmlns/" or "http://www.w3.org/XML/1998/namespace"
                && xml.LocalName != "base";
            if (isName || (xml.NamespaceURI.Length == 0 && SvgParts.IsLabel(xml.LocalName)))
            {
                continue;
            }

            if (xml.NamespaceURI.Length > 0 || !SvgParts.IsAttribute(xml.LocalName))
            {
                Report(SvgPartNotAllowed.Attribute(Where(xml, xml.Name), xml.Name));
            }
            else if (!SvgParts.IsPlainValue(xml.Value))
            {
                Report(SvgPartNotAllowed.Value(Where(xml, xml.Name), xml.Name));
            }
        }
    }

    private PictureSize? SizeOf(XmlReader xml)
    {
        var parts = (xml.GetAttribute("viewBox") ?? "").Split([' ', ',', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 4
            || Number(parts[0]) is null
            || Number(parts[1]) is null
            || Number(parts[2]) is not { } width
            || Number(parts[3]) is not { } height)
        {
            problems.Add(ImageFileInvalid.At(
                Where(xml, xml.Name),
                "The drawing does not say how large it is.",
                "Give `<svg>` a `viewBox`, such as `viewBox=\"0 0 400 300\"`."));
            return null;
        }

        if (width < 1 || height < 1)
        {
            problems.Add(ImageFileInvalid.At(
                Where(xml, xml.Name),
                "The `viewBox` is less than 1 wide or high, so nothing can be seen.",
                "Give `<svg>` a `viewBox` around all of the drawing, such as `viewBox=\"0 0 400 300\"`."));
            return null;
        }

        foreach (var side in new[] { "width", "height" })
        {
            if (xml.GetAttribute(side) is { } length && !IsLength(length))
            {
                problems.Add(ImageFileInvalid.At(
                    Where(xml, xml.Name),
                    $"The `{side}` of the drawing is no length of 1 or more.",
                    $"Take `{side}` out of `<svg>`; its `viewBox` says how large it is."));
                return null;
            }
        }

        return new PictureSize((int)Math.Round(width), (int)Math.Round(height));
    }

    /// <summary>A number of the size that drawings have.</summary>
    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
        && Math.Abs(number) <= Farthest
            ? number
            : null;

    private static bool IsLength(string text) => Number(text.TrimEnd("%abcdefghijklmnopqrstuvwxyz".ToCharArray())) >= 1;

    private void Report(Problem problem)
    {
        if (reported.Add(problem.Message))
        {
            problems.Add(problem);
        }
    }

    private Location Where(XmlReader xml, string name)
    {
        var place = (IXmlLineInfo)xml;
        var at = file.OffsetOf(place.LineNumber - 1, place.LinePosition - 1);
        return file.At(at, Math.Min(at + name.Length, file.Text.Length));
    }
}
