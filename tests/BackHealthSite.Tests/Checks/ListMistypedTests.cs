namespace BackHealthSite.Tests.Checks;

public sealed class ListMistypedTests
{
    [Theory]
    [InlineData("⟪BHS471⟫• a fall\n• a knock", "Write `- a fall`")]
    [InlineData("⟪BHS471⟫•\u00A0a fall\n•\u00A0a knock", "Write `- a fall`")]
    [InlineData("⟪BHS471⟫•\ta fall\n•\ta knock", "Write `- a fall`")]
    [InlineData("Such as:\n⟪BHS471⟫•a fall", "This was meant as an item of a list but is none. | Write `- a fall`")]
    [InlineData("⟪BHS471⟫· a fall\n· a knock", "These 2 items")]
    [InlineData("⟪BHS471⟫▪ a fall\n\n▪ a knock\n\n▪ a cough", "These 3 items")]
    [InlineData("⟪BHS471⟫o\ta fall\no\ta knock", "Write `- a fall`")]
    [InlineData("⟪BHS471⟫– a fall\n– a knock", "Write `- a fall`")]
    [InlineData("⟪BHS471⟫–a fall\n–a knock", "Write `- a fall`")]
    [InlineData("⟪BHS471⟫— a fall\n— a knock", "Write `- a fall`")]
    [InlineData("⟪BHS471⟫-a fall\n-a knock", "Write `- a fall`")]
    [InlineData("⟪BHS471⟫-\u00A0a fall", "Write `- a fall`")]
    [InlineData("⟪BHS471⟫*a fall\n*a knock", "Write `- a fall`")]
    [InlineData("- a fall\n⟪BHS471⟫-a knock", "Write `- a knock`")]
    [InlineData("- ⟪BHS471⟫• a fall", "This item of a list begins with a second sign. | Take it out: `- a fall`.")]
    [InlineData("> ⟪BHS471⟫• a fall\n> • a knock", "Write `- a fall`")]
    [InlineData("⟪BHS471⟫\\- a fall\n\\- a knock", "Write `- a fall`")]
    [InlineData("⟪BHS471⟫&bull; a fall\n&bull; a knock", "Write `- a fall`")]
    [InlineData("Such as: ⟪BHS471⟫• a fall • a knock • a cough", "These 3 items were meant as a list but are one paragraph.")]
    [InlineData("⟪BHS471⟫1.Sit\n2.Stand", "Write `1. Sit`")]
    [InlineData("⟪BHS471⟫1.\u00A0Sit", "Write `1. Sit`")]
    [InlineData("⟪BHS471⟫1)Sit\n2)Stand", "Write `1. Sit`")]
    [InlineData("⟪BHS471⟫(1) Sit\n(2) Stand", "Write `1. Sit`")]
    [InlineData("⟪BHS471⟫1\tSit\n2\tStand", "Write `1. Sit`")]
    [InlineData("⟪BHS471⟫1 - Sit\n2 - Stand", "Write `1. Sit`")]
    [InlineData("⟪BHS471⟫①Sit\n②Stand", "These 2 items")]
    [InlineData("Do this:\n⟪BHS471⟫2. Sit", "Write `2. Sit`")]
    [InlineData("1. Sit\n⟪BHS471⟫2.Stand", "Write `2. Stand`")]
    [InlineData("⟪BHS471⟫a) Sit\nb) Stand", "Write `1. Sit`")]
    [InlineData("⟪BHS471⟫(a) Sit\n(b) Stand", "Write `1. Sit`")]
    [InlineData("⟪BHS471⟫a. Sit\nb. Stand", "Write `1. Sit`")]
    [InlineData("⟪BHS471⟫i) Sit\nii) Stand", "Write `1. Sit`")]
    [InlineData("1) Sit\n\n⟪BHS471⟫3. Stand", "its sign is not that of the list above. | Begin this item with `2)`")]
    [InlineData("1. Sit\n⟪BHS471⟫2) Stand", "Begin this item with `2.`")]
    [InlineData("- Sit\n⟪BHS471⟫* Stand", "Begin this item with `-`")]
    public void BHS471_a_list_that_was_typed_by_hand(string words, string told) => MarkedSite.Section(words).Fails(told);

    [Theory]
    [InlineData("- a fall\n- a knock\n  - a hard one\n\n  that hurts")]
    [InlineData("1. Sit\n2. Stand\n\nWords.\n\n3. Go")]
    [InlineData("1) Sit\n2) Stand")]
    [InlineData("Words before it.\n\n* a fall\n\nWords.\n\n- a knock")]
    [InlineData("It hurts in the back\n– and in the leg, since\n19. October. It began in\n2019. Then it went.")]
    [InlineData("- it hurts in the back\n  – and in the leg")]
    [InlineData("> It hurts.\n>\n> — A reader")]
    [InlineData("A · B · C are three letters, and o is one.")]
    [InlineData("(s)he walks. (A)symptomatic people do.\ne.g. some walk, i.e. they go.\na.m. and p.m.\n1.5 of them or\n-5 of them.")]
    [InlineData("\\- one sign that is meant")]
    [InlineData("●● is how much salt there is, and · a dot.")]
    [InlineData("**bold** words\n**bold** words")]
    [InlineData("| In | a table |\n|---|---|\n| • x | • y |")]
    public void Real_lists_and_words_that_begin_a_line_pass(string words) => MarkedSite.Section(words).IsClean();

    [Fact]
    public void The_bullet_of_a_word_processor_is_called_so() =>
        MarkedSite.Section("⟪BHS152⟫\uF0B7\ta fall").Fails("the bullet of a word processor. | Write `- ` in its place");

    [Fact]
    public void What_only_follows_from_it_is_not_told() =>
        Assert.Equal(
            ["BHS471"],
            MarkedSite.Section(string.Join('\n', Enumerable.Repeat("• you fall down the stairs with a heavy bag", 20))).NewRules());
}
