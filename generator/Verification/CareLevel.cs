namespace BackHealthSite.Verification;

/// <summary>How soon a card sends its reader to get help, in the order the cards stand on a page.</summary>
internal enum CareLevel
{
    Emergency,
    Urgent,
    Soon,
}

/// <summary>The levels as the registry and the pages spell them.</summary>
internal static class CareLevels
{
    public static readonly CareLevel[] All = [CareLevel.Emergency, CareLevel.Urgent, CareLevel.Soon];

    public static string Name(this CareLevel level) => level switch
    {
        CareLevel.Emergency => "emergency",
        CareLevel.Urgent => "urgent",
        _ => "soon",
    };

    public static CareLevel? Find(string name) => name switch
    {
        "emergency" => CareLevel.Emergency,
        "urgent" => CareLevel.Urgent,
        "soon" => CareLevel.Soon,
        _ => null,
    };
}
