using System.Text;

namespace BackHealthSite.Verification;

/// <summary>What one card of one page must hold: its flag ids and, in order, its parts.</summary>
internal sealed class CardExpectation
{
    private readonly List<CardPiece> pieces = new(32);

    private readonly List<string> ids = [];

    public CareLevel Level { get; private set; }

    /// <summary>The ids of the core flags of the level, then of the page's own flags with signs at it, each in registry order.</summary>
    public string FlagIds { get; private set; } = "";

    public string HiddenPrefix { get; private set; } = "";

    public IReadOnlyList<CardPiece> Pieces => pieces;

    /// <summary>Makes it new for the card of a level on a page with these flags.</summary>
    public void Start(ExpectedWords words, CareLevel level, IReadOnlyList<string> ownFlags)
    {
        Level = level;
        pieces.Clear();
        ids.Clear();
        AddCore(words, level);
        foreach (var flag in words.Flags)
        {
            if (flag.Core && flag.Level == level)
            {
                ids.Add(flag.Id);
            }
        }

        foreach (var flag in words.Flags)
        {
            var block = ownFlags.Contains(flag.Id) ? flag.BlockAt(level) : null;
            if (block is null)
            {
                continue;
            }

            if (block.Signs.Count > 0)
            {
                AddBlock(flag, block);
            }

            if (!ids.Contains(flag.Id))
            {
                ids.Add(flag.Id);
            }
        }

        FlagIds = string.Join(' ', ids);
    }

    /// <summary>All words of the card, as a reader meets them.</summary>
    public string Text()
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece.IsRead)
            {
                text.Append(text.Length == 0 ? "" : " ").Append(piece.Text);
            }
        }

        return text.ToString();
    }

    private void AddCore(ExpectedWords words, CareLevel level)
    {
        var card = words.CardAt(level);
        HiddenPrefix = card.Hidden + ":";
        pieces.Add(new CardPiece(CardPart.Heading, HiddenPrefix + " " + card.Heading));
        AddSigns(card.Bullets);
        if (card.After.Length > 0)
        {
            pieces.Add(new CardPiece(CardPart.Sentence, card.After));
        }

        if (level == CareLevel.Emergency)
        {
            pieces.Add(new CardPiece(CardPart.Link, words.EmergencyLink));
        }
    }

    private void AddBlock(ExpectedFlag flag, ExpectedBlock block)
    {
        pieces.Add(new CardPiece(CardPart.Block, flag.Id));
        pieces.Add(new CardPiece(CardPart.BlockTitle, flag.Title));
        AddSigns(block.Signs);
        pieces.Add(new CardPiece(CardPart.Action, block.WhatToDo));
    }

    private void AddSigns(IReadOnlyList<string> signs)
    {
        pieces.Add(new CardPiece(CardPart.List, ""));
        for (var i = 0; i < signs.Count; i++)
        {
            pieces.Add(new CardPiece(CardPart.Sign, signs[i]));
        }
    }
}
