using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Tests;

/// <summary>
/// A registry with the real cards and a few flags of its own, so that tests of the gate do not depend on the wording of real flags.
/// </summary>
internal static class SmallRegistry
{
    public const string Path = RegistryReader.Path;

    private const string Flags = """
        core_ids: [cauda-equina, night-pain, not-better]
        concepts:
          numb: [numb, numbness, can't feel]
          groin: [groin, between the legs]
        flags:
          - id: cauda-equina
            title: Numb saddle area
            urgency: emergency
            core: true
            warning_sign: cauda-equina-syndrome
            signs: [numbness around your bottom]
            what_to_do: Call your local emergency number now.
            triggers: {lay: [bladder, weak leg], clinical: [cauda equina]}
            patterns:
              emergency: ["{numb} + {groin}"]
          - id: night-pain
            title: Pain that is worse at night
            urgency: urgent
            core: true
            signs: [pain that wakes you]
            what_to_do: Call your doctor today.
            triggers: {lay: [night pain]}
            patterns: {urgent: ["aches + at night"]}
          - id: not-better
            title: Pain that does not get better
            urgency: soon
            core: true
            signs: [pain for weeks]
            what_to_do: See your doctor.
            triggers: {lay: [getting worse]}
          - id: kidney
            title: Pain in your side
            urgency: urgent
            core: false
            signs: [pain under the ribs]
            what_to_do: Call your doctor today.
            triggers: {lay: [kidney, flank], clinical: [renal]}
            patterns: {emergency: ["flank + drowsy"], urgent: ["flank + fever"]}
            more_urgent:
              - urgency: emergency
                signs: [pain in your side and you are drowsy]
                what_to_do: Call your local emergency number now.
          - id: child
            title: Back pain in a child
            urgency: urgent
            core: false
            signs: [a child with back pain]
            what_to_do: Call your doctor today.
            triggers: {lay: [child, growing pain, doesn't bend]}
            patterns: {urgent: ["child + limps"]}
          - id: bones
            title: Weak bones
            urgency: soon
            core: false
            warning_sign: weak-bones
            signs: [you are shorter than you were]
            what_to_do: See your doctor.
            triggers: {lay: [osteoporosis]}
        """;

    public static string Text { get; } = Head() + Flags + "\n";

    /// <summary>The small registry as the generator reads it.</summary>
    public static RedFlagRegistry Read()
    {
        var problems = new List<Problem>();
        var registry = RegistryReader.Read(new SourceFile(Path, Text), problems);
        Assert.Empty(problems.Select(problem => problem.Message));
        return registry!;
    }

    /// <summary>The file of the frozen library up to its list of core flags: the cards and the lines whose wording is approved.</summary>
    private static string Head()
    {
        var real = FrozenInput.Text(Path);
        return real[..real.IndexOf("core_ids:", StringComparison.Ordinal)];
    }
}
