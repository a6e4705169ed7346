using System.Buffers;
using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>
/// Says of a stretch of words whether it asks for the help that a sign needs, or for something else; filled once, then safe for many
/// threads.
/// </summary>
internal sealed class ActionFinder
{
    /// <summary>Words between what denies a sign and the sign, which may be the last of a list: "no fever, weakness or trouble".</summary>
    private const int AbsentWithin = 12;

    /// <summary>Words from what denies an action to the action: "do not think that you need an ambulance".</summary>
    private const int DeniedWithin = 7;

    /// <summary>Words from a verb to whom it asks for: "go to the nearest emergency department".</summary>
    private const int AskingWithin = 6;

    /// <summary>Words from "for" to the help that a call is for: "phone for an ambulance".</summary>
    private const int HelpWithin = 3;

    /// <summary>What stands in words without any of the phrases; nothing is ever added.</summary>
    private static readonly List<(int Term, WordPlace Place)> Nothing = [];

    private readonly WeakeningPhrases phrases = new();
    private readonly int emergency;
    private readonly int services;
    private readonly int asking;
    private readonly int leading;
    private readonly int needing;
    private readonly int urgent;
    private readonly int deniedBefore;
    private readonly int deniedBehind;
    private readonly int absent;
    private readonly int present;
    private readonly int insteadOfHelp;
    private readonly int refused;
    private readonly int soothing;
    private readonly int conditions;
    private readonly int aims;
    private readonly int pointers;
    private readonly int framed;
    private readonly int readFirst;

    public ActionFinder(ActionList list)
    {
        emergency = phrases.Add(nameof(emergency), list.Emergency);
        services = phrases.Add(nameof(services), list.Services);
        asking = phrases.Add(nameof(asking), list.Asking);
        leading = phrases.Add(nameof(leading), list.Leading);
        needing = phrases.Add(nameof(needing), list.Needing);
        urgent = phrases.Add(nameof(urgent), list.Urgent);
        deniedBefore = phrases.Add(nameof(deniedBefore), list.DeniedBefore);
        deniedBehind = phrases.Add(nameof(deniedBehind), list.DeniedBehind);
        absent = phrases.Add(nameof(absent), list.Absent);
        present = phrases.Add(nameof(present), list.Present);
        insteadOfHelp = phrases.Add(nameof(insteadOfHelp), list.InsteadOfHelp);
        refused = phrases.Add(nameof(refused), list.Refused);
        soothing = phrases.Add(nameof(soothing), list.Soothing);
        conditions = phrases.Add(nameof(conditions), list.Conditions);
        aims = phrases.Add(nameof(aims), list.Aims);
        pointers = phrases.Add(nameof(pointers), list.Pointers);
        framed = phrases.Add(nameof(framed), list.Framed);
        readFirst = phrases.Add(nameof(readFirst), list.ReadFirst);
    }

    /// <summary>True where some words ask for help as soon as a level needs it, and neither deny it nor put it off.</summary>
    public bool Asks(WordStretch words, Urgency level)
    {
        var found = PlacesIn(words);
        if (found.Count == 0 || words.IsQuestion)
        {
            return false;
        }

        foreach (var action in found)
        {
            if (IsAction(action, level, found, words) && !IsDenied(action.Place, found, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True where words before a sign say that it is not there: "without", or "no" at the start of a list that goes on to it.
    /// </summary>
    public bool SaysAbsent(WordStretch words, int sign)
    {
        var found = PlacesIn(words);
        return found.Count > 0 && found.Exists(denial => denial.Term == absent
            && denial.Place.Last < sign
            && sign - denial.Place.Last <= AbsentWithin
            && !found.Exists(other => other.Term == present && other.Place.First > denial.Place.Last && other.Place.Last < sign));
    }

    /// <summary>
    /// True for something to do at home, or for help that comes too late, where nothing in the sentence speaks against it.
    /// </summary>
    public bool AsksForLess(WordStretch words) => AsksForLess(PlacesIn(words));

    /// <summary>True for words that make a sign sound harmless.</summary>
    public bool Soothes(WordStretch words) => FirstOf(soothing, words) is not null;

    /// <summary>True for a heading or an opening line that takes back what stands below: "Old wives' tales".</summary>
    public bool TakesBack(WordStretch words) => FirstOf(framed, words) is not null;

    /// <summary>
    /// The first words that touch a warning, a card or help, so that an editor reads them before they are published; null where none do.
    /// </summary>
    public string? WarningWordsIn(WordStretch words) =>
        FirstOf(readFirst, words) is { } place ? words.Text[words.Tokens[place.First].Start..words.Tokens[place.Last].End] : null;

    /// <summary>True for a sentence with a condition or an aim of its own, which does not point back to what stands before it.</summary>
    public bool SpeaksOfElse(WordStretch words)
    {
        var found = PlacesIn(words);
        return found.Exists(other => other.Term == conditions || (other.Term == aims && !LeadsToHelp(other.Place, found)))
            && !found.Exists(pointer => pointer.Term == pointers);
    }

    /// <summary>True for the aim of a call: "phone for an ambulance".</summary>
    private bool LeadsToHelp(WordPlace aim, List<(int Term, WordPlace Place)> found) =>
        found.Exists(help =>
            (help.Term == services || help.Term == emergency) && help.Place.Last > aim.Last && help.Place.First - aim.Last <= HelpWithin);

    private bool AsksForLess(List<(int Term, WordPlace Place)> found) =>
        found.Exists(place => place.Term == insteadOfHelp) && !found.Exists(place => place.Term == refused);

    private bool IsAction((int Term, WordPlace Place) place, Urgency level, List<(int Term, WordPlace Place)> found, WordStretch words) =>
        place.Term == emergency
        || (place.Term == urgent && level != Urgency.Emergency)
        || (place.Term == services && found.Exists(verb => IsRightBefore(verb.Place, place.Place, words) && (verb.Term == needing
            || (verb.Term == asking && Leads(verb.Place, found, words)))));

    /// <summary>True for a verb that begins a part of the sentence, or stands behind a word that lets it ask.</summary>
    private bool Leads(WordPlace verb, List<(int Term, WordPlace Place)> found, WordStretch words) =>
        verb.First == words.First
        || !words.IsOneClause(verb.First - 1, verb.First)
        || found.Exists(word => word.Term == leading && word.Place.Last == verb.First - 1);

    private static bool IsRightBefore(WordPlace before, WordPlace behind, WordStretch words) =>
        before.Last < behind.First && behind.First - before.Last <= AskingWithin && words.IsOneClause(before.Last, behind.First);

    private bool IsDenied(WordPlace action, List<(int Term, WordPlace Place)> found, WordStretch words) => found.Exists(other =>
        (other.Term == deniedBefore && IsDenial(other.Place, action, words))
        || (other.Term == deniedBehind && other.Place.First > action.Last)
        || (other.Term == conditions && other.Place.First > action.Last && AsksForLess(found)));

    /// <summary>True for words that begin before an action and reach to it, or into it: "cannot call" before "call 999".</summary>
    private static bool IsDenial(WordPlace denial, WordPlace action, WordStretch words) =>
        denial.First < action.First
        && action.First - denial.Last <= DeniedWithin
        && (denial.Last >= action.First || words.IsOneClause(denial.Last, action.First));

    /// <summary>The first place of a set, or null.</summary>
    private WordPlace? FirstOf(int set, WordStretch words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            foreach (var (term, last) in phrases.At(words.Tokens, i, words.End))
            {
                if (term == set)
                {
                    return new WordPlace(i, last);
                }
            }
        }

        return null;
    }

    private List<(int Term, WordPlace Place)> PlacesIn(WordStretch words)
    {
        List<(int, WordPlace)>? found = null;
        for (var i = words.First; i < words.End; i++)
        {
            foreach (var (term, last) in phrases.At(words.Tokens, i, words.End))
            {
                (found ??= []).Add((term, new WordPlace(i, last)));
            }
        }

        return found ?? Nothing;
    }
}

/// <summary>Words of a text from a first one to an end, which lies behind the last.</summary>
internal readonly record struct WordStretch(string Text, List<MatchToken> Tokens, int First, int End)
{
    /// <summary>True where a question mark ends the words.</summary>
    public bool IsQuestion => End > First && Text.AsSpan(Tokens[End - 1].End).TrimStart("\"')\u2019\u201D").StartsWith("?");

    /// <summary>Signs that end a part of a sentence.</summary>
    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:()\u2013\u2014.!?");

    /// <summary>Turns what is denied into what is not: "is not a strain but an emergency".</summary>
    private const string Turn = "but";

    /// <summary>True where no comma or the like stands between two words.</summary>
    public bool IsOneClause(int before, int behind) =>
        !HasTurn(before, behind)
        && Text.AsSpan(Tokens[before].End, Tokens[behind].Start - Tokens[before].End).IndexOfAny(Stops) < 0;

    private bool HasTurn(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (Tokens[i].Word == Turn)
            {
                return true;
            }
        }

        return false;
    }
}
