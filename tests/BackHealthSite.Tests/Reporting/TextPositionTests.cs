using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Reporting;

public class TextPositionTests
{
    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 2, 1)]
    [InlineData(6, 2, 4)]
    [InlineData(7, 3, 1)]
    [InlineData(99, 3, 1)]
    public void Lines_and_columns_begin_at_one_and_columns_are_code_units(int offset, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), TextPosition.Of(new SourceFile("x.md", "ab\n😀c\n"), offset));

    [Fact]
    public void The_last_character_of_a_place_belongs_to_it()
    {
        var problem = Reports.Of("ab «cd\nef» gh").Problems[0];

        Assert.Equal(new TextPosition(1, 4), problem.Start);
        Assert.Equal(new TextPosition(2, 2), problem.Last);
    }

    [Fact]
    public void A_place_that_ends_with_its_line_stays_on_it()
    {
        var problem = Reports.Of("ab «cd\n»ef").Problems[0];

        Assert.Equal(new TextPosition(1, 6), problem.Last);
    }
}
