namespace BackHealthSite.Content;

/// <summary>Days that have not come yet, and how far a clock may be wrong about it.</summary>
internal static class DayToCome
{
    /// <summary>Days by which a clock may be wrong: no reason to keep a corrected page from readers.</summary>
    private const int WrongestClock = 31;

    /// <summary>True from the day after tomorrow on: east of where the site is built, tomorrow may have begun.</summary>
    public static bool Is(DateOnly day, DateOnly today) => day.DayNumber > today.DayNumber + 1;

    /// <summary>True where no clock is that wrong.</summary>
    public static bool IsFar(DateOnly day, DateOnly today) => day.DayNumber > today.DayNumber + WrongestClock;
}
