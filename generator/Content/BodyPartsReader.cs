using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>A place on the drawing of the body, and the articles that it leads to, the first before all others.</summary>
internal sealed record BodyPart(string Place, IReadOnlyList<Located<string>> Articles);

/// <summary>Reads where the places on the drawing of the body lead; a site without this file has no such drawing.</summary>
internal static class BodyPartsReader
{
    public const string Path = "_data/body-parts.yml";

    public static IReadOnlyList<BodyPart> Read(SourceFile file, List<Problem> problems)
    {
        var parts = new List<BodyPart>();
        foreach (var entry in YamlRoot.ListOf(YamlText.Read(file, problems), DataValueInvalid.Rules, problems))
        {
            entry.RefuseUnknownKeys(DataKeys.OfBodyParts);
            var where = entry.Text.Where(entry.Node);
            var place = entry.String(DataKeys.BodyPlace, where);
            var articles = RequiredList.Of(entry, DataKeys.BodyArticles, "Name an article, or take the place out.");
            if (place is not null && IsPlaceOfItsOwn(entry, place, parts))
            {
                parts.Add(new BodyPart(place, articles));
            }
        }

        return parts;
    }

    private static bool IsPlaceOfItsOwn(YamlValues entry, string place, List<BodyPart> before)
    {
        var known = DataKeys.BodyPlace.Choices;
        if (!known.Contains(place))
        {
            entry.Problems.Add(DataValueInvalid.Descriptor.At(
                entry.WhereOf(DataKeys.BodyPlace),
                $"The drawing of the body has no place `{place}`.",
                NearestName.Offer(place, known, $"The places are: {string.Join(", ", known)}.")));
            return false;
        }

        if (before.Any(part => part.Place == place))
        {
            entry.Problems.Add(DataValueInvalid.Descriptor.At(
                entry.WhereOf(DataKeys.BodyPlace),
                $"The place `{place}` has an entry already.",
                "Put all its articles into one."));
            return false;
        }

        return true;
    }
}
