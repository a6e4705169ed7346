namespace BackHealthSite.RedFlags;

/// <summary>How soon a reader needs help, the most pressing first.</summary>
internal enum Urgency
{
    Emergency,
    Urgent,
    Soon,
}
