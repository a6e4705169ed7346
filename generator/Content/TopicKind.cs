namespace BackHealthSite.Content;

/// <summary>What the articles of a topic are about; what the site does with a topic follows from it.</summary>
internal enum TopicKind
{
    Cause,
    Symptom,
    PainType,
    WarningSign,
    Help,
}
