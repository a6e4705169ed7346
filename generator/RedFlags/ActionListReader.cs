using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.RedFlags;

/// <summary>Reads `actions` in the registry: sets of phrases, in which `call|ring` means either word.</summary>
internal static class ActionListReader
{
    private const string Key = "actions";

    private static readonly string[] Sets =
    [
        "emergency", "services", "asking", "leading", "needing", "urgent", "denied_before", "denied_behind", "absent", "present",
        "instead_of_help", "refused", "soothing", "conditions", "aims", "pointers", "framed", "read_first",
    ];

    public static ActionList Read(YamlValues registry, Location start)
    {
        if (registry.Map(Key) is not { } values)
        {
            registry.Problems.Add(DataValueMissing.Descriptor.At(
                start,
                $"`{Key}` is missing: the words that say what a warning sign needs.",
                "Restore it from the repository."));
            return ActionList.None;
        }

        values.RefuseUnknownKeys(Sets);
        return new ActionList
        {
            Emergency = Set(values, "emergency"),
            Services = Set(values, "services"),
            Asking = Set(values, "asking"),
            Leading = Set(values, "leading"),
            Needing = Set(values, "needing"),
            Urgent = Set(values, "urgent"),
            DeniedBefore = Set(values, "denied_before"),
            DeniedBehind = Set(values, "denied_behind"),
            Absent = Set(values, "absent"),
            Present = Set(values, "present"),
            InsteadOfHelp = Set(values, "instead_of_help"),
            Refused = Set(values, "refused"),
            Soothing = Set(values, "soothing"),
            Conditions = Set(values, "conditions"),
            Aims = Set(values, "aims"),
            Pointers = Set(values, "pointers"),
            Framed = Set(values, "framed"),
            ReadFirst = Set(values, "read_first"),
        };
    }

    private static List<string> Set(YamlValues values, string name)
    {
        List<string> phrases = [.. values.Strings(name).Select(phrase => phrase.Value)];
        if (phrases.Count == 0)
        {
            values.Problems.Add(DataValueMissing.Descriptor.At(
                values.WhereOf(name),
                $"The set `{name}` of `{Key}` has no words.",
                "Restore it from the repository."));
        }

        return phrases;
    }
}
