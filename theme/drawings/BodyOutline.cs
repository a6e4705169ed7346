namespace BackHealthSite.Theme.Drawings;

/// <summary>The outline of a body from behind, which several drawings show.</summary>
public static class BodyOutline
{
    /// <summary>Its right half; the middle is at 0, the feet are at 930. Turned over, it is the left half.</summary>
    public const string RightHalf =
        "M-1 0c12 0 22-1 33 8s17 22 20 36 0 21-3 34-13 24-15 36-5 18 2 28 17 14 30 20 28 3 42 12 22 15 30 32 5 24 10 56 "
        + "14 104 18 134 1 32 4 48 11 22 12 38-2 35-6 44-10 12-16 4-7-24-10-40-3-26-6-44-5-25-10-54-18-98-22-116 "
        + "3-48-8-36-2 31-5 50-9 33-11 52-1 30 2 50 12 31 16 54 5 45 4 74-3 50-8 80-13 52-16 76 2 34 0 58-6 46-10 72-12 "
        + "46-12 66 12 33 11 44-9 13-17 14-17 4-21-8 5-23 3-54-14-101-16-134 4-34 2-62-8-62-12-92-7-64-8-70-3-9-7-10";
}
