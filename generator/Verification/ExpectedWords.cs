namespace BackHealthSite.Verification;

/// <summary>The warning words that pages must show, as the verifier itself read them in the registry.</summary>
internal sealed record ExpectedWords(IReadOnlyList<ExpectedCard> Cards, IReadOnlyList<ExpectedFlag> Flags)
{
    public required string Disclaimer { get; init; }

    /// <summary>The words of the one link in the emergency card.</summary>
    public required string EmergencyLink { get; init; }

    /// <summary>The fixed line of every page.</summary>
    public required string EmergencyLine { get; init; }

    public ExpectedCard CardAt(CareLevel level) => Cards[(int)level];
}

/// <summary>The words every article shows at one level; <c>After</c> may be empty.</summary>
internal sealed record ExpectedCard(string Hidden, string Heading, IReadOnlyList<string> Bullets, string After);

/// <summary>A warning sign of the registry, with its words at each level it has signs at.</summary>
internal sealed record ExpectedFlag(string Id, string Title, bool Core, CareLevel Level)
{
    public required IReadOnlyList<ExpectedBlock> Blocks { get; init; }

    public ExpectedBlock? BlockAt(CareLevel level)
    {
        for (var i = 0; i < Blocks.Count; i++)
        {
            if (Blocks[i].Level == level)
            {
                return Blocks[i];
            }
        }

        return null;
    }
}

/// <summary>The signs of one flag at one level that its card does not say already, and what to do about them.</summary>
internal sealed record ExpectedBlock(CareLevel Level, IReadOnlyList<string> Signs, string WhatToDo);
