using BackHealthSite.Source;

namespace BackHealthSite.RedFlags;

/// <summary>
/// Reads the signs of a block: each a text, or `text` with `covered`, the number of the core bullet that says it already.
/// </summary>
internal static class SignReader
{
    public static (IReadOnlyList<string> Signs, IReadOnlyList<CoveredSign> Covered) Read(YamlValues block)
    {
        var signs = new List<string>();
        var covered = new List<CoveredSign>();
        foreach (var (text, map, where) in block.TextsAndMaps("signs"))
        {
            map?.RefuseUnknownKeys("text", "covered");
            var sign = text ?? map?.String("text", where);
            if (sign is null)
            {
                continue;
            }

            var bullet = map?.Integer("covered");
            if (bullet is not null)
            {
                covered.Add(new CoveredSign(signs.Count, bullet.Value, map!.WhereOf("covered")));
            }

            signs.Add(sign);
        }

        return (signs, covered);
    }
}
