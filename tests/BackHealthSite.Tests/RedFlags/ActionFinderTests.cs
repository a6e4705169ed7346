using BackHealthSite.Language;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>What counts as asking for help, on a list small enough to read.</summary>
public sealed class ActionFinderTests
{
    private static readonly ActionList Actions = new()
    {
        Emergency = ["get help now", "for help at once", "for help right away", "never wait", "call 999", "but an emergency"],
        Services = ["ambulance", "emergency department"],
        Asking = ["call|ring", "go to"],
        Leading = ["and", "please", "or else"],
        Needing = ["need|needs"],
        Urgent = ["same day"],
        DeniedBefore = ["do not", "never", "cannot call", "anything but"],
        DeniedBehind = ["later"],
        Absent = ["without", "free of"],
        Present = ["or if", "of which"],
        InsteadOfHelp = ["rest"],
        Refused = ["not enough"],
        Soothing = ["nothing to worry about"],
        Conditions = ["if", "once"],
        Aims = ["for", "in order to"],
        Pointers = ["this"],
        Framed = ["old wives tales"],
    };

    private readonly ActionFinder finder = new(Actions);

    [Theory]
    [InlineData("Get help now.", true)]
    [InlineData("Drink some water.", false)]
    [InlineData("See someone the same day.", false)]
    // A service is asked for by a verb that begins a part of the sentence, or that a little word leads in.
    [InlineData("Call an ambulance.", true)]
    [InlineData("Please ring an ambulance.", true)]
    [InlineData("Stay where you are and call an ambulance.", true)]
    [InlineData("Stay calm, call an ambulance.", true)]
    [InlineData("Sit down or else call an ambulance.", true)]
    [InlineData("Go, to an emergency department.", true)]
    [InlineData("Some call an ambulance.", false)]
    [InlineData("You and others call an ambulance.", false)]
    [InlineData("An ambulance came.", false)]
    [InlineData("They go to an emergency department.", false)]
    // A need is told wherever it stands.
    [InlineData("This needs an ambulance.", true)]
    [InlineData("An ambulance needs room.", false)]
    // Six words reach from the verb to the service, within one part of the sentence.
    [InlineData("Call one two three four five ambulance.", true)]
    [InlineData("Call one two three four five six ambulance.", false)]
    [InlineData("Go to one two three four five emergency department.", true)]
    [InlineData("Go to one two three four five six emergency department.", false)]
    [InlineData("Call a friend, an ambulance costs money.", false)]
    [InlineData("Call a friend \u2013 an ambulance costs money.", false)]
    public void Words_ask_for_help_in_an_emergency(string text, bool asks) =>
        Assert.Equal(asks, finder.Asks(Words(text), Urgency.Emergency));

    [Theory]
    [InlineData("See someone the same day.", true)]
    [InlineData("Get help now.", true)]
    [InlineData("Call an ambulance.", true)]
    [InlineData("See someone next week.", false)]
    [InlineData("See someone never the same day.", false)]
    public void Words_ask_for_help_with_an_urgent_sign(string text, bool asks) =>
        Assert.Equal(asks, finder.Asks(Words(text), Urgency.Urgent));

    [Theory]
    [InlineData("Get help now?")]
    [InlineData("Who says \"get help now\"?")]
    [InlineData("Who says \u201Cget help now\u201D?")]
    [InlineData("Who needs an ambulance?")]
    public void A_question_asks_for_nothing(string text) => Assert.False(finder.Asks(Words(text), Urgency.Emergency));

    [Theory]
    [InlineData("You do not need an ambulance.", false)]
    [InlineData("Never get help now.", false)]
    [InlineData("Do not one two three four five six get help now.", false)]
    [InlineData("Do not one two three four five six seven get help now.", true)]
    [InlineData("Do not wait, get help now.", true)]
    [InlineData("Do not wait but call an ambulance.", true)]
    [InlineData("Get help now and never look back.", true)]
    // A denial may reach into the action.
    [InlineData("You cannot call 999 for this.", false)]
    [InlineData("Call 999 for this.", true)]
    [InlineData("This is anything but an emergency.", false)]
    [InlineData("This is no trifle but an emergency.", true)]
    [InlineData("You need an ambulance later.", false)]
    [InlineData("Later you need an ambulance.", true)]
    // Help that comes only where something else fails is put off.
    [InlineData("Get help now if it hurts.", true)]
    [InlineData("Get help now if rest fails.", false)]
    [InlineData("Get help now if rest is not enough.", true)]
    [InlineData("If rest fails, get help now.", true)]
    [InlineData("Rest, then get help now.", true)]
    [InlineData("Get help now and rest.", true)]
    [InlineData("Shout for help at once and rest.", true)]
    [InlineData("Never wait.", true)]
    // Of two actions one that nothing denies is enough.
    [InlineData("Never get help now, call an ambulance.", true)]
    public void An_action_may_be_denied_or_put_off(string text, bool asks) =>
        Assert.Equal(asks, finder.Asks(Words(text), Urgency.Emergency));

    [Theory]
    [InlineData("without numbness", 1, true)]
    [InlineData("numbness without pain", 0, false)]
    [InlineData("pain and numbness", 2, false)]
    // Twelve words reach to the last of a list.
    [InlineData("free of 1 2 3 4 5 6 7 8 9 10 11 numbness", 13, true)]
    [InlineData("free of 1 2 3 4 5 6 7 8 9 10 11 12 numbness", 14, false)]
    [InlineData("free of numbness", 1, false)]
    // Words after which the sign is there all the same.
    [InlineData("without pain or if numbness comes", 4, false)]
    [InlineData("without rest or numbness", 3, true)]
    [InlineData("or if you are without numbness", 5, true)]
    [InlineData("without numbness or if", 1, true)]
    [InlineData("without pain or if", 3, true)]
    [InlineData("without pain or if you or if numbness comes", 7, false)]
    [InlineData("free of which numbness", 3, true)]
    public void A_sign_may_be_said_to_be_absent(string text, int sign, bool isAbsent) =>
        Assert.Equal(isAbsent, finder.SaysAbsent(Words(text), sign));

    [Theory]
    [InlineData("Rest for a day.", true)]
    [InlineData("Rest is not enough.", false)]
    [InlineData("That is not enough.", false)]
    [InlineData("Walk a little.", false)]
    public void Something_to_do_at_home_is_less_than_help(string text, bool isLess) =>
        Assert.Equal(isLess, finder.AsksForLess(Words(text)));

    [Theory]
    [InlineData("It is nothing to worry about.", true)]
    [InlineData("It is nothing.", false)]
    [InlineData("Old wives' tales", false)]
    public void Words_may_soothe(string text, bool soothes) => Assert.Equal(soothes, finder.Soothes(Words(text)));

    [Theory]
    [InlineData("Old wives' tales", true)]
    [InlineData("It is nothing to worry about.", false)]
    public void A_heading_may_take_back_what_stands_below(string text, bool takesBack) =>
        Assert.Equal(takesBack, finder.TakesBack(Words(text)));

    [Theory]
    [InlineData("If you fall, get help now.", true)]
    [InlineData("If this gets worse, get help now.", false)]
    [InlineData("This is worse.", false)]
    [InlineData("Get help now.", false)]
    [InlineData("Ring for an appointment.", true)]
    [InlineData("Ring for this.", false)]
    // The aim of a call for help is no other aim.
    [InlineData("Ring for an ambulance.", false)]
    [InlineData("Ring for a big ambulance.", false)]
    [InlineData("Ring for a very big ambulance.", true)]
    [InlineData("Ring in order to reach an ambulance.", false)]
    [InlineData("Shout for help right away.", false)]
    [InlineData("The ambulance is for others.", true)]
    [InlineData("Ring for an ambulance and for a taxi.", true)]
    public void A_sentence_may_speak_of_something_else(string text, bool isElse) => Assert.Equal(isElse, finder.SpeaksOfElse(Words(text)));

    [Fact]
    public void Only_the_words_of_the_stretch_are_read()
    {
        const string text = "Call an ambulance. Rest a little. Get help now.";
        var tokens = MatchTokens.Of(text);

        Assert.False(finder.Asks(new WordStretch(text, tokens, 3, 6), Urgency.Emergency));
        Assert.True(finder.AsksForLess(new WordStretch(text, tokens, 3, 6)));
        Assert.True(finder.Asks(new WordStretch(text, tokens, 0, 3), Urgency.Emergency));
        Assert.False(finder.Asks(new WordStretch(text, tokens, 6, 8), Urgency.Emergency));
    }

    [Fact]
    public void A_stretch_without_words_asks_for_nothing()
    {
        var none = new WordStretch("?", [], 0, 0);

        Assert.False(none.IsQuestion);
        Assert.False(finder.Asks(none, Urgency.Emergency));
    }

    private static WordStretch Words(string text)
    {
        var tokens = MatchTokens.Of(text);
        return new WordStretch(text, tokens, 0, tokens.Count);
    }
}
