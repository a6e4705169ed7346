using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Verification;

/// <summary>What the walk over the registry found: the words, or the reason why there are none.</summary>
internal sealed record RegistryReading(ExpectedWords? Words, IReadOnlyList<Problem> Problems);

/// <summary>The verifier's own reading of the registry, so that a mistake in the generator's loader cannot hide itself.</summary>
internal sealed class RegistryWalk
{
    private readonly VisibleText words = new();

    private RegistryWalk()
    {
    }

    public static RegistryReading Read(SourceFile file)
    {
        try
        {
            return new RegistryReading(new RegistryWalk().WordsOf(RegistryNode.Read(file)), []);
        }
        catch (RegistryUnreadableException unreadable)
        {
            return new RegistryReading(null, [WarningWordsUnread.At(file.At(unreadable.Span), unreadable.Message)]);
        }
    }

    private ExpectedWords WordsOf(RegistryNode root)
    {
        var cards = Entry(root, "core_cards");
        ExpectedCard[] expected = [.. CareLevels.All.Select(level => CardOf(Entry(cards, level.Name())))];
        return new ExpectedWords(expected, FlagsOf(Entry(root, "flags"), expected))
        {
            Disclaimer = WordsAt(root, "disclaimer"),
            EmergencyLink = WordsAt(Entry(root, "emergency_link"), "text"),
            EmergencyLine = WordsAt(root, "emergency_line"),
        };
    }

    private ExpectedCard CardOf(RegistryNode card) =>
        new(WordsAt(card, "hidden"), WordsAt(card, "heading"), ListAt(card, "bullets"), OptionalWordsAt(card, "after"));

    private List<ExpectedFlag> FlagsOf(RegistryNode list, ExpectedCard[] cards)
    {
        var flags = new List<ExpectedFlag>();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in ItemsOf(list, "flags"))
        {
            var flag = FlagOf(node, cards);
            if (!ids.Add(flag.Id))
            {
                throw new RegistryUnreadableException(node.Span, $"the flag `{flag.Id}` stands twice");
            }

            flags.Add(flag);
        }

        return flags;
    }

    private ExpectedFlag FlagOf(RegistryNode node, ExpectedCard[] cards)
    {
        var own = BlockOf(node, cards);
        var blocks = new List<ExpectedBlock> { own };
        if (node.Entries!.TryGetValue("more_urgent", out var more))
        {
            blocks.AddRange(ItemsOf(more, "more_urgent").Select(block => BlockOf(block, cards)));
        }

        if (blocks.DistinctBy(block => block.Level).Count() != blocks.Count)
        {
            throw new RegistryUnreadableException(node.Span, "a flag has two blocks of one level");
        }

        return new ExpectedFlag(WordsAt(node, "id"), WordsAt(node, "title"), IsTrue(node, "core"), own.Level) { Blocks = blocks };
    }

    private ExpectedBlock BlockOf(RegistryNode node, ExpectedCard[] cards)
    {
        var urgency = WordsAt(node, "urgency");
        var level = CareLevels.Find(urgency)
            ?? throw new RegistryUnreadableException(node.Span, $"`{urgency}` is no urgency; it is `emergency`, `urgent` or `soon`");
        return new ExpectedBlock(level, SignsOf(node, cards[(int)level].Bullets.Count), WordsAt(node, "what_to_do"));
    }

    /// <summary>
    /// The signs that no bullet of the core card covers, by the registry's own word; a sign may be a text or a text with `covered`.
    /// </summary>
    private List<string> SignsOf(RegistryNode block, int bullets)
    {
        var signs = new List<string>();
        foreach (var sign in ItemsOf(Entry(block, "signs"), "signs"))
        {
            var text = sign.Entries is null ? WordsOf(sign, "signs") : WordsAt(sign, "text");
            if (!IsCovered(sign, bullets))
            {
                signs.Add(text);
            }
        }

        return signs;
    }

    private static bool IsCovered(RegistryNode sign, int bullets)
    {
        if (sign.Entries is null || !sign.Entries.TryGetValue("covered", out var covered))
        {
            return false;
        }

        if (!int.TryParse(covered.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var bullet) || bullet < 1 || bullet > bullets)
        {
            throw new RegistryUnreadableException(covered.Span, $"`covered: {covered.Text}` names no bullet of the card of its level");
        }

        return true;
    }

    private static RegistryNode Entry(RegistryNode node, string key)
    {
        if (node.Entries is null || !node.Entries.TryGetValue(key, out var value))
        {
            throw new RegistryUnreadableException(node.Span, $"the key `{key}` is missing");
        }

        return value;
    }

    private static List<RegistryNode> ItemsOf(RegistryNode node, string key) =>
        node.Items is { Count: > 0 } items ? items : throw new RegistryUnreadableException(node.Span, $"`{key}` is not a list of anything");

    private List<string> ListAt(RegistryNode node, string key) =>
        [.. ItemsOf(Entry(node, key), key).Select(item => WordsOf(item, key))];

    private string WordsAt(RegistryNode node, string key) => WordsOf(Entry(node, key), key);

    private string OptionalWordsAt(RegistryNode node, string key) =>
        node.Entries!.TryGetValue(key, out var value) && value.Text is not "" ? WordsOf(value, key) : "";

    private static bool IsTrue(RegistryNode node, string key) =>
        node.Entries!.TryGetValue(key, out var value) && value.Text is "true" or "True" or "TRUE";

    private string WordsOf(RegistryNode node, string key)
    {
        if (node.Text is null)
        {
            throw new RegistryUnreadableException(node.Span, $"`{key}` is not a text");
        }

        words.Clear();
        words.Append(node.Text);
        if (words.Length == 0)
        {
            throw new RegistryUnreadableException(node.Span, $"`{key}` is empty");
        }

        var invisible = InvisibleCharacters.FirstIn(words.Span);
        if (invisible >= 0)
        {
            var name = InvisibleCharacters.Name(words.Span[invisible]);
            throw new RegistryUnreadableException(node.Span, $"`{key}` holds {name}, which no reader can see");
        }

        return words.ToString();
    }
}
