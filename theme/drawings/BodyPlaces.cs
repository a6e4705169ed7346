namespace BackHealthSite.Theme.Drawings;

/// <summary>The places of the body from behind that can lead to articles, from the top down.</summary>
public static class BodyPlaces
{
    public static IReadOnlyList<BodyPlace> All { get; } =
    [
        new("neck-and-upper-back", ["Neck, upper back"], 112)
        {
            Zone = "M124 107L176 107C178 126 195 139 230 150C211 162 179 166 150 166C121 166 89 162 70 150C105 139 122 126 124 107z",
            Dot = (174, 142),
        },
        new("shoulder-blades", ["Between the", "shoulder blades"], 171)
        {
            Zone = "M124 213a26 35 0 1 1 52 0 26 35 0 1 1-52 0z",
            Dot = (169, 206),
        },
        new("side", ["One side"], 258)
        {
            Zone = "M201 253L224 253C220 272 219 288 222 318L201 325z",
            Dot = (214, 280),
        },
        new("lower-back", ["Lower back"], 310)
        {
            Zone = "M110 272L190 272C193 296 195 320 196 344L104 344C105 320 107 296 110 272z",
            Dot = (187, 330),
        },
        new("bottom", ["Bottom"], 362)
        {
            Zone = "M76 390a30 27 0 1 1 60 0 30 27 0 1 1-60 0zM163 390a30 27 0 1 1 60 0 30 27 0 1 1-60 0z",
            Dot = (212, 387),
        },
        new("tailbone", ["Tailbone"], 414)
        {
            Zone = "M140 368a10 14 0 1 1 20 0 10 14 0 1 1-20 0z",
            Dot = (152, 368),
        },
        new("between-the-legs", ["Between the legs"], 466)
        {
            Zone = "M138 414a12 15 0 1 1 24 0 12 15 0 1 1-24 0z",
            Dot = (152, 416),
        },
        new("back-of-leg", ["Back of the leg"], 530)
        {
            Zone = "M173 480Q195 467 223 480C220 499 217 515 214 533Q195 541 177 533C177 515 175 498 173 480z",
            Dot = (196, 501),
        },
        new("calf-and-foot", ["Calf and foot"], 650)
        {
            Zone = "M176 560Q195 550 214 560C216 600 208 648 198 704"
                + "C198 725 206 734 203 744Q192 750 184 742C185 728 185 720 185 704C180 648 172 600 176 560z",
            Dot = (195, 640),
        },
    ];
}

/// <summary>A place on the body: its name, the words beside the drawing and the height at which they stand.</summary>
public sealed record BodyPlace(string Id, IReadOnlyList<string> Label, int Y)
{
    /// <summary>Its outline.</summary>
    public required string Zone { get; init; }

    /// <summary>Where the line from its words ends.</summary>
    public required (int X, int Y) Dot { get; init; }

    public string Words => string.Join(' ', Label);

    /// <summary>How high the words are with the room around them: at least 24 pixels on a phone 320 pixels wide.</summary>
    public int Height => Label.Count == 1 ? 50 : 86;
}
