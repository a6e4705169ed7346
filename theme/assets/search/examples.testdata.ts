/** Made-up records for the tests: some articles, sections and a small panel. */
import type { Head } from "./indexed.testdata";
import type { Article, Panel, Section } from "./records";

const CAUSE = "Cause";
const SYMPTOM = "Symptom";
const PAIN_TYPE = "Pain type";
const WARNING_SIGN = "Warning sign";
const HELP = "What helps";
const COMMON = ["What it is", "Symptoms", "What helps", "When to see someone"];

function article(u: string, t: string, k: string, a: string[], d: string, h = COMMON): Article {
  return { u: `${u}/`, t, k, d, a, h };
}

/** Enough articles for their ranks to mean something. */
export const HEAD: Head = {
  articles: [
    article("causes/herniated-disc", "Herniated disc", CAUSE, ["slipped disc", "prolapsed disc", "bulging disc", "ruptured disc", "herniated disk"], "A disc between two bones of the spine bulges out and may press on a nerve.", ["What it is", "Symptoms", "Why sciatica can follow", "What helps"]),
    article("causes/spinal-stenosis", "Spinal stenosis", CAUSE, ["narrow spine", "narrowing of the spine"], "The space around the nerves in the spine gets narrower, and walking can bring leg pain."),
    article("causes/ankylosing-spondylitis", "Ankylosing spondylitis", CAUSE, ["AS", "arthritis of the spine", "axial spondyloarthritis"], "A kind of arthritis that stiffens the spine, often from a young age."),
    article("causes/osteoarthritis", "Osteoarthritis of the spine", CAUSE, ["worn joints", "wear and tear", "spondylosis"], "Changes in the small joints of the back that can make it stiff and sore."),
    article("causes/osteoporosis", "Osteoporosis", CAUSE, ["thin bones", "weak bones", "brittle bones"], "Bones get weaker and break more easily, also in the spine."),
    article("causes/scoliosis", "Scoliosis", CAUSE, ["curved spine", "sideways curve"], "The spine curves to the side, often noticed in the teenage years."),
    article("causes/muscle-strain", "Muscle strain", CAUSE, ["pulled muscle", "pulled back", "back sprain"], "A muscle of the back was stretched too far and hurts for days."),
    article("causes/kidney-stones", "Kidney stones", CAUSE, ["renal stones"], "Stones in the kidney can cause strong pain in the side of the back."),
    article("causes/facet-joint-pain", "Facet joint pain", CAUSE, ["facet syndrome"], "Pain from the small joints at the back of the spine."),
    article("symptoms/sciatica", "Sciatica", SYMPTOM, ["trapped nerve", "pinched nerve", "leg nerve pain", "nerve pain in the leg"], "Pain that goes from the back or buttock down one leg."),
    article("symptoms/morning-stiffness", "Morning stiffness", SYMPTOM, ["stiff back in the morning", "stiff when I wake up"], "A stiff back after a night in bed that takes time to loosen."),
    article("symptoms/numbness-and-tingling", "Numbness and tingling", SYMPTOM, ["pins and needles", "numb leg", "numb foot"], "Less feeling, or a prickling feeling, in a leg or a foot."),
    article("symptoms/muscle-spasm", "Muscle spasm", SYMPTOM, ["back spasm", "cramp in the back", "back seized up"], "A muscle of the back tightens by itself and will not let go."),
    article("symptoms/buttock-pain", "Buttock pain", SYMPTOM, ["pain in the bum", "sore bottom"], "Pain in the buttock, from the back or from the hip."),
    article("symptoms/hip-pain", "Hip pain with back pain", SYMPTOM, ["sore hip"], "Pain at the side of the hip or in the groin together with back pain."),
    article("symptoms/night-pain", "Pain at night", SYMPTOM, ["cannot sleep", "back pain in bed"], "Back pain that troubles sleep, and how to lie more easily."),
    article("pain-types/chronic-back-pain", "Chronic back pain", PAIN_TYPE, ["long-term back pain", "back pain for months", "constant back pain"], "Back pain that lasts for 3 months or more."),
    article("pain-types/acute-back-pain", "Acute back pain", PAIN_TYPE, ["low back pain", "sudden back pain", "put my back out"], "Back pain that began days or a few weeks ago."),
    article("pain-types/neuropathic-pain", "Nerve pain", PAIN_TYPE, ["neuropathic pain", "burning pain", "shooting pain"], "Burning or shooting pain that comes from a nerve."),
    article("pain-types/referred-pain", "Referred pain", PAIN_TYPE, ["pain from somewhere else"], "Pain that is felt in another place than where it begins."),
    { ...article("warning-signs/cauda-equina-syndrome", "Cauda equina syndrome", WARNING_SIGN, ["CES", "saddle numbness"], "Numbness between the legs or trouble with the bladder together with back pain."), l: "emergency" },
    { ...article("warning-signs/infection", "Infection of the spine", WARNING_SIGN, ["discitis"], "Back pain with a fever can be an infection."), l: "urgent" },
    article("what-helps/staying-active", "Staying active", HELP, ["exercise", "exercises", "keep moving", "walking"], "Gentle movement helps most back pain more than rest in bed."),
    article("what-helps/heat-and-cold", "Heat and cold", HELP, ["hot water bottle", "ice pack", "heat pad"], "Warmth or cold on the back can ease pain for a while."),
    article("what-helps/medicines", "Pain medicines", HELP, ["painkillers", "ibuprofen", "tablets"], "What tablets can and cannot do, and who to ask about them."),
    article("what-helps/sleep", "Sleeping with back pain", HELP, ["mattress", "sleep position", "pillow"], "Ways to lie and rest at night."),
    article("what-helps/physiotherapy", "Physiotherapy", HELP, ["physio", "physical therapy"], "How a physiotherapist can help with exercises and advice."),
    article("what-helps/sitting-and-desk-work", "Sitting and desk work", HELP, ["office chair", "standing desk", "posture"], "Change position often; no one way to sit is best."),
  ],
  synonyms: [
    ["slipped disc", "herniated disc"],
    ["lumbago", "low back pain", "backache"],
    ["bum", "buttock", "backside"],
    ["physio", "physiotherapy"],
    ["drugs", "medicines", "painkillers"],
  ],
  answers: [],
};

/** A few sections of those articles. */
export const SECTIONS: Section[] = [
  { u: "symptoms/sciatica/", i: "what-it-is", h: "What it is", x: "Sciatica is pain along the nerve that runs from the back down the leg." },
  { u: "symptoms/sciatica/", i: "what-helps", h: "What helps", x: "Gentle walking helps. A pillow under the knees may ease sciatica at night." },
  { u: "symptoms/sciatica/", i: "symptoms", h: "Symptoms", x: "Pain, tingling or a numb foot on one side. Sciatica often goes below the knee." },
  { u: "symptoms/sciatica/", i: "when-to-see-someone", h: "When to see someone", x: "If sciatica has not eased after some weeks, see a physiotherapist." },
  { u: "causes/herniated-disc/", i: "why-sciatica-can-follow", h: "Why sciatica can follow", x: "The disc may touch the nerve, and that nerve hurts along the leg." },
  { u: "what-helps/sleep/", i: "ways-to-lie", h: "Ways to lie", x: "Put a pillow between the knees. With sciatica, lie on the side that hurts less." },
  { u: "what-helps/heat-and-cold/", i: "hot-baths", h: "Hot baths", x: "A bath or a sauna can loosen a tight back." },
];

/** A panel with a few patterns in the registry's form. */
export const PANEL: Panel = {
  concepts: {
    numb: "numb|numbness|no feeling|can't feel",
    saddle: "groin|bottom|genitals|between my legs",
    fever: "fever|high temperature",
    back: "back|spine",
  },
  patterns: [
    { l: "urgent", f: "infection", p: ["{fever} + {back}"] },
    { l: "urgent", f: "weight-loss-unwell", p: ["unexplained weight loss"] },
    { l: "emergency", f: "cauda-equina", p: ["{numb} + {saddle}"] },
    { l: "emergency", f: "cauda-equina", p: ["can't pee"] },
    { l: "emergency", f: "major-injury", p: ["lost height"] },
  ],
  cards: {
    emergency: { hidden: "Immediate action required", heading: "Call now if:", bullets: ["one", "two"], after: "Do not drive." },
    urgent: { hidden: "Urgent advice", heading: "Get advice today if:", bullets: ["three"], after: "" },
  },
  link: { text: "Find your number", u: "emergency-numbers/" },
};
