namespace BackHealthSite.Content;

/// <summary>A section that an author writes: its heading, and what it asks for, as the end of "Write here ...".</summary>
internal sealed record ArticleSection(string Heading, string Prompt);

/// <summary>The sections that an author writes in each kind of article, in order (STANDARDS STR-05).</summary>
internal static class ArticleSections
{
    private static readonly ArticleSection WhatHelps =
        new("What helps", "what people can do themselves, then what care there is. No doses; ask a pharmacist.");

    public static IReadOnlyList<ArticleSection> Of(TopicKind kind) => kind switch
    {
        TopicKind.Cause =>
        [
            new("What it is", "what happens in the body: the plain word first, then the medical one."),
            new("Symptoms", "what people feel, as a short list."),
            new("Who gets it", "who gets it more often, and how sure that is."),
            WhatHelps,
            new("How it is checked", "what a clinician asks and looks at, and when a scan is of use."),
        ],
        TopicKind.Symptom =>
        [
            new("What it feels like", "how people describe it, and where they feel it."),
            new("Possible causes", "the common causes first, the serious ones last and called rare, each with a link to its article."),
            new("What you can do", "what may ease it, and when to ask a pharmacist or a clinician."),
        ],
        TopicKind.PainType =>
        [
            new("How it feels", "the words that people use for this pain, and how long it lasts."),
            new("What causes it", "what may lie behind it, each with a link to its article."),
            new("How it differs from other types", "what sets it apart from the types it is mixed up with."),
            WhatHelps,
        ],
        TopicKind.WarningSign =>
        [
            new("What to look for", "what to look for, as a short list."),
            new("Why it matters", "calmly what can happen without care."),
            new("What will happen", "what to do first, then what staff will ask and do."),
        ],
        TopicKind.Help =>
        [
            new("Who it may help", "whom it may help, and who asks a clinician first."),
            new("How to start", "small steps, as a list that begins with verbs."),
            new("Stop and get help if", "what tells a reader to stop, as a short list."),
            new("What the evidence says", "how large the effect is, and how sure that is."),
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
