using BackHealthSite.Diagnostics;

namespace BackHealthSite.Tests.Preview;

/// <summary>What did not change is not done again, and what nobody asks for is let go.</summary>
public sealed class LastBuildTests
{
    private readonly LastBuild memory = new();
    private int made;

    [Fact]
    public void What_has_the_same_basis_is_made_once()
    {
        Assert.Equal(1, Make("a", "words"));
        Assert.Equal(1, Make("a", "words"));
        Assert.Equal(2, Make("a", "other words"));
        Assert.Equal(3, Make("a", "words"));
        Assert.Equal(4, Make("b", "words"));
    }

    [Fact]
    public void Bytes_are_the_same_by_what_they_are()
    {
        Assert.Equal(1, Make("a", new ByteContent(new byte[] { 1, 2 })));
        Assert.Equal(1, Make("a", new ByteContent(new byte[] { 1, 2 })));
        Assert.Equal(2, Make("a", new ByteContent(new byte[] { 1, 3 })));
    }

    [Fact]
    public void What_nobody_has_asked_for_is_let_go()
    {
        Make("a", "words");
        Make("b", "words");
        memory.LetGo(BuildStep.Page);
        Assert.Equal(1, Make("a", "words"));
        memory.LetGo(BuildStep.Page);
        Assert.Equal(3, Make("b", "words"));
        Assert.Equal(1, Make("a", "words"));
    }

    [Fact]
    public void Another_step_lets_nothing_of_it_go()
    {
        Make("a", "words");
        memory.LetGo(BuildStep.Judgement);
        memory.LetGo(BuildStep.Judgement);
        Assert.Equal(1, Make("a", "words"));
    }

    [Fact]
    public void What_could_not_be_made_is_tried_again()
    {
        Assert.Throws<InvalidOperationException>(
            () => memory.Of<int>(BuildStep.Page, "a", () => new Basis("words"), () => throw new InvalidOperationException()));
        Assert.Equal(1, Make("a", "words"));
    }

    private int Make(string name, object part) => memory.Of(BuildStep.Page, name, () => new Basis(part), () => ++made);
}
