using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A list that was typed by hand, with signs that Markdown does not read: its items run together in one paragraph.</summary>
internal sealed class ListMistyped : IPageRule
{
    public static readonly Rule Descriptor = new("BHS471", "ListMistyped", Severity.Error)
    {
        Reason = "Readers would see one paragraph with loose signs in it, and a screen reader could not tell how many items there are "
            + "(CommonMark 5.2, WCAG 1.3.1).",
        Bad = "\u2022 a fall\n\u2022 a hard knock",
        Good = "- a fall\n- a hard knock",
        Example = new(ExampleKind.Section, "\u2022 a fall\n\u2022 a hard knock"),
        Remedy = new(RemedyGroup.Shape, "`- words` or `1. words`: the sign, a space, the words; each item on a line of its own"),
        Mendable = true,
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        TypedLists.In(page)
            .Select(list => Descriptor.At(page.File.At(list.Span), Message(list), Fix(list, page.File.Text))
                .MendedBy(BulletsEdit.Of(list, page.File.Text)))
            .Concat(page.Markup.TornLists.Select(list => Descriptor.At(
                list.Where,
                "A new list begins here, because its sign is not that of the list above.",
                $"Begin this item with `{list.Sign}` and a space, as its list does; or put a line of words between two lists.")));

    private static string Message(TypedList list) => list switch
    {
        { IsDoubled: true } => "This item of a list begins with a second sign.",
        { Items: 1 } => "This was meant as an item of a list but is none.",
        _ => $"These {list.Items} items were meant as a list but are one paragraph.",
    };

    private static string Fix(TypedList list, string text)
    {
        var words = Shortened.To(Shortened.Name, text[list.Words.Start..list.Words.End].TrimEnd());
        var item = list.Number > 0 ? $"{list.Number}. {words}" : $"- {words}";
        return list.IsDoubled
            ? $"Take it out: `{item}`."
            : $"Write `{item}`, each item on a line of its own, and leave a line empty above the first.";
    }
}
