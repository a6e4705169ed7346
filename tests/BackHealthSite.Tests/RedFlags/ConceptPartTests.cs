using BackHealthSite.RedFlags;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>How an entry of a concept is taken apart.</summary>
public sealed class ConceptPartTests
{
    [Theory]
    [InlineData("a? b? c? d? e", null)]
    [InlineData("a? b? c? d? e?", "`a? b? c? d? e?` has more than 4 parts that may be left out.")]
    [InlineData("{a?} {b?} {c?} {d?} {e?} x", "has more than 4 parts that may be left out.")]
    [InlineData("", "A part of `` has no words.")]
    [InlineData(">1 a", "A part of `>1 a` has no words.")]
    [InlineData("a >1", "A part of `a >1` has no words.")]
    [InlineData("a >1 >2 b", "A part of `a >1 >2 b` has no words.")]
    [InlineData("a b >1 >2 c", "has no words.")]
    [InlineData("a >0 b", null)]
    [InlineData("a >8 b", null)]
    [InlineData("a >9 b", "`>9` is neither a word nor a `{concept}`.")]
    [InlineData("{a} {b?} c", null)]
    [InlineData("a {b", "`{b` is neither a word nor a `{concept}`.")]
    [InlineData("...", "`...` is neither a word nor a `{concept}`.")]
    public void What_cannot_be_read_is_told(string entry, string? fault)
    {
        Assert.Equal(fault is null, ConceptPart.FaultOf(entry) is null);
        Assert.EndsWith(fault ?? "", ConceptPart.FaultOf(entry) ?? "", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no feeling", "no feeling")]
    [InlineData("no {feeling}", "no|0 {feeling}")]
    [InlineData("{lost} feeling in", "{lost}|0 feeling in")]
    [InlineData("lost >2 feeling", "lost|2 feeling")]
    [InlineData("{lost} >0 {feeling} >8 here", "{lost}|0 {feeling}|8 here")]
    [InlineData("lost the? feeling", "lost the feeling/lost feeling")]
    [InlineData("lost {the?} feeling", "lost|0 {the}|0 feeling/lost feeling")]
    [InlineData("a?", "a")]
    [InlineData("a? b?", "a b/a/b")]
    public void Every_way_to_say_an_entry_is_found(string entry, string ways) =>
        Assert.Equal(
            ways.Split('/'),
            ConceptPart.Ways(entry).Select(
                way => string.Concat(
                    way.Select((part, i) => i == 0 ? part.Text : $"|{(part.Joint.IsInOrder ? "" : "any ")}{part.Joint.Gap} {part.Text}"))));

    [Theory]
    [InlineData("{numb}", "numb")]
    [InlineData("{a-b_1}", "a-b_1")]
    [InlineData("numb", null)]
    [InlineData("{numb} x", null)]
    public void One_concept_in_braces_has_a_name(string text, string? name) => Assert.Equal(name, ConceptPart.NameOf(text));
}
