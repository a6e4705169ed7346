using BackHealthSite.Source;
using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

/// <summary>A registry small enough to read at a glance, with every shape a real one has.</summary>
internal static class SampleRegistry
{
    public const string Yaml = """
        schema: red-flags/1
        disclaimer: This page is general information. It cannot tell you what is wrong.
        emergency_link: {text: "Find your emergency number"}
        emergency_line: "In an emergency, call your local emergency number now."
        core_cards:
          emergency:
            hidden: Immediate action required
            heading: "Call your local emergency number now if you have back pain and:"
            bullets:
              - numbness around your genitals or bottom
              - new trouble peeing
            after: Do not drive yourself.
          urgent:
            hidden: Urgent advice
            heading: "Get medical advice today if you have back pain and:"
            bullets:
              - a high temperature
            after: Call your doctor and say it is urgent.
          soon:
            hidden: Non-urgent advice
            heading: "See a doctor, nurse or physiotherapist if:"
            bullets:
              - the pain has not improved after a few weeks
            after: ""
        flags:
          - id: cauda-equina
            title: Numb saddle area
            urgency: emergency
            core: true
            signs: [you cannot pee]
            what_to_do: Call your local emergency number now.
          - id: infection
            title: Fever or shivering
            urgency: urgent
            core: true
            signs: [you feel hot and shivery]
            what_to_do: Call your doctor today.
          - id: kidney
            title: Kidney trouble
            urgency: urgent
            core: false
            signs:
              - pain in your side
              - blood in your pee
            what_to_do: Ask for an urgent appointment.
            more_urgent:
              - urgency: emergency
                signs: [you are drowsy or confused]
                what_to_do: Go to the nearest emergency department now.
          - id: one-leg
            title: Pain down one leg
            urgency: soon
            core: false
            signs: [numbness in one leg]
            what_to_do: See your doctor soon.
          - id: not-better
            title: Pain that does not get better
            urgency: soon
            core: true
            signs: [no change after six weeks]
            what_to_do: See your doctor.
        """;

    // Read anew each time: a value kept for the whole run would outlive the change that a mutation run tries.
    public static ExpectedWords Words => Read(Yaml).Words!;

    public static RegistryReading Read(string yaml) => RegistryWalk.Read(new SourceFile("_data/red-flags.yml", yaml));
}
