using System.Globalization;
using BackHealthSite.Site.Map;

namespace BackHealthSite.Tests.Site.Map;

public sealed class MapLayoutTests
{
    [Fact]
    public void Nothing_to_draw_gives_an_empty_drawing()
    {
        var layout = MapLayout.Of([], []);
        Assert.Empty(layout.Subjects);
        Assert.Empty(layout.Lines);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_subject_alone_stands_in_its_column(int column)
    {
        var layout = MapLayout.Of([Subject(column, "a")], []);
        var box = Assert.Single(layout.Subjects).Box;
        Assert.Equal(MapLayout.LeftOf(column), box.X);
        Assert.InRange(box.Y, MapLayout.Top, layout.Height - box.Height);
    }

    [Fact]
    public void The_same_subjects_give_the_same_layout_in_whatever_order_they_come()
    {
        var (subjects, relations) = Example(seed: 1);
        var expected = Written(MapLayout.Of(subjects, relations));
        Assert.Equal(expected, Written(MapLayout.Of(subjects, relations)));
        for (var seed = 2; seed < 8; seed++)
        {
            var random = new Random(seed);
            var turned = relations.Select(
                relation => random.Next(2) == 0 ? relation : new MapRelation(relation.To, relation.From, relation.Rarely));
            Assert.Equal(expected, Written(MapLayout.Of(Shuffled(subjects, random), Shuffled([.. turned], random))));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void No_two_boxes_touch_and_all_lie_in_the_drawing(int seed)
    {
        var (subjects, relations) = Example(seed);
        var layout = MapLayout.Of(subjects, relations);
        Assert.Equal(subjects.Length, layout.Subjects.Length);
        Assert.All(
            layout.Subjects,
            subject => Assert.InRange(subject.Box.Y, MapLayout.Top, layout.Height - MapLayout.Edge - subject.Box.Height));
        foreach (var column in layout.Subjects.GroupBy(subject => subject.Subject.Column))
        {
            var boxes = column.Select(subject => subject.Box).ToList();
            Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(pair.Second.Y - pair.First.Bottom >= 12));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_relation_has_its_line_from_left_to_right(int seed)
    {
        var (subjects, relations) = Example(seed);
        var lines = MapLayout.Of(subjects, relations).Lines;
        Assert.All(lines, line => Assert.True(line.From.Box.Right < line.To.Box.X));
        Assert.Equal(
            relations.Select(relation => (relation.From, relation.To, relation.Rarely)).Order(),
            lines.Select(line => (line.From.Subject.Id, line.To.Subject.Id, line.Rarely)).Order());
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_line_over_the_middle_column_passes_between_its_boxes(int seed)
    {
        var (subjects, relations) = Example(seed);
        var layout = MapLayout.Of(subjects, relations);
        var middle = layout.Subjects.Where(subject => subject.Subject.Column == 1).Select(subject => subject.Box).ToList();
        var passing = layout.Lines.Where(line => line.To.Subject.Column - line.From.Subject.Column == 2).ToList();
        Assert.NotEmpty(passing);
        Assert.All(passing, line => Assert.DoesNotContain(middle, box => line.PassesAt >= box.Y - 4 && line.PassesAt <= box.Bottom + 4));
        Assert.All(layout.Lines.Except(passing), line => Assert.Null(line.PassesAt));
    }

    [Fact]
    public void Two_pairs_that_belong_together_stand_side_by_side()
    {
        var layout = MapLayout.Of(
            [Subject(0, "a"), Subject(0, "b"), Subject(1, "c"), Subject(1, "d")],
            [new MapRelation("a", "d", false), new MapRelation("b", "c", false)]);
        Assert.All(layout.Lines, line => Assert.Equal(line.From.Box.Y, line.To.Box.Y));
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    private static (MapSubject[] Subjects, MapRelation[] Relations) Example(int seed)
    {
        var random = new Random(seed);
        MapSubject[] subjects =
        [
            .. from column in Enumerable.Range(0, 3)
               from i in Enumerable.Range(0, random.Next(3, 25))
               select Subject(column, string.Create(CultureInfo.InvariantCulture, $"{column}-{i}"), random.Next(1, 4)),
        ];
        MapRelation[] relations =
        [
            .. from one in subjects
               from other in subjects
               where one.Column < other.Column && random.Next(4) == 0
               select new MapRelation(one.Id, other.Id, random.Next(5) == 0),
        ];
        return (subjects, relations);
    }

    private static MapSubject Subject(int column, string id, int lines = 1) => new(column, id, [.. Enumerable.Repeat(id, lines)]);

    private static T[] Shuffled<T>(T[] items, Random random)
    {
        T[] shuffled = [.. items];
        random.Shuffle(shuffled);
        return shuffled;
    }

    private static string Written(MapLayout layout) =>
        string.Join('\n', layout.Subjects.Select(subject => $"{subject.Subject.Id} {subject.Box}")
            .Concat(layout.Lines.Select(line => $"{line.From.Subject.Id}-{line.To.Subject.Id} {line.Rarely} {line.PassesAt}"))
            .Append($"{layout.Height}"));
}
