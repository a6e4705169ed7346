using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags;

/// <summary>An emergency block whose action does not send the reader for help now.</summary>
internal static class EmergencyActionTooWeak
{
    public static readonly Rule Descriptor = new("BHS315", "EmergencyActionTooWeak", Severity.Error)
    {
        Reason = "Under an emergency heading a weaker action would cost the time that matters.",
        Bad = "urgency: emergency with what_to_do: See your doctor this week.",
        Good = "urgency: emergency with what_to_do: Call your local emergency number or go to the nearest emergency department now.",
        Example = new(ExampleKind.Files, "cauda-equina")
        {
            Bad = "-- _data/red-flags.yml / what_to_do: Call your local emergency number now. --\nwhat_to_do: See your doctor this week.",
            Good = "",
        },
        Standards = ["SAF-06", "SAF-15"],
    };

    public static IEnumerable<Problem> Check(RedFlagRegistry registry)
    {
        foreach (var flag in registry.Flags)
        {
            if (flag.BlockAt(Urgency.Emergency) is { } block
                && !block.WhatToDo.Contains("your local emergency number", StringComparison.OrdinalIgnoreCase))
            {
                yield return Descriptor.At(
                    flag.Where,
                    $"The emergency action of `{flag.Id}` does not name \"your local emergency number\".",
                    "Start it with: Call your local emergency number.");
            }
        }
    }
}
