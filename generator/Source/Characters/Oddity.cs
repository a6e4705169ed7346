namespace BackHealthSite.Source.Characters;

/// <summary>What is wrong with a character.</summary>
internal enum Oddity
{
    Invisible,
    DirectionChanging,
    NotText,
    PiledUp,
    BlankRun,
    MixedAlphabets,
}
