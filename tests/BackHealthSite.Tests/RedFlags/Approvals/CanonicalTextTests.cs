using System.Security.Cryptography;
using System.Text;
using BackHealthSite.Content;
using BackHealthSite.RedFlags;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.RedFlags.Approvals;

/// <summary>Fingerprints are taken of the form that the generator's README documents, so that anybody can work one out.</summary>
public sealed class CanonicalTextTests
{
    [Theory]
    [InlineData("a: b", """{"a":"b"}""")]
    [InlineData("{b: 2, a: [x, 'y z']}", """{"a":["x","y z"],"b":"2"}""")]
    [InlineData("a: >\n  one\n  two\n", """{"a":"one two"}""")]
    [InlineData("a: \" one\\t two \" # a note", """{"a":"one two"}""")]
    [InlineData("a: 'say \"no\" \\ '", """{"a":"say \"no\" \\"}""")]
    [InlineData("a:\nb: {}\nc: []", """{"a":"","b":{},"c":[]}""")]
    [InlineData("{? [a] : b}", """{"":"b"}""")]
    [InlineData("a: \"one\\u00A0two\"", "{\"a\":\"one\u00A0two\"}")]
    public void A_value_has_one_form(string yaml, string text) =>
        Assert.Equal(text, CanonicalText.Of(YamlText.Read(new SourceFile("x.yml", yaml), []).Root!));

    [Fact]
    public void A_fingerprint_is_the_beginning_of_a_hash_of_name_and_text()
    {
        var registry = "disclaimer: \"Get  help.\"\ndisclaimer_short: Get help\nemergency_line: Call\n";
        var root = YamlRoot.Of(YamlText.Read(new SourceFile(RegistryReader.Path, registry), []), DataValueInvalid.Rules, [])!;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes("disclaimer\n{\"disclaimer\":\"Get help.\",\"disclaimer_short\":\"Get help\"}"));
        Assert.Equal(Convert.ToHexStringLower(hash)[..24], RegistryParts.Of(root).Single(part => part.What == "disclaimer").Fingerprint);
    }

    [Fact]
    public void Every_key_of_the_real_registry_belongs_to_a_part()
    {
        var text = File.ReadAllText(RealInput.PathOf(RegistryReader.Path));
        var before = Parts(text);
        var keys = text.Split('\n').Where(
            line => line.Length > 0 && char.IsAsciiLetterLower(line[0])).Select(line => line.Split(':')[0]).ToList();
        Assert.True(keys.Count > 8);
        Assert.All(keys, key => Assert.NotEqual(before, Parts(text.Replace($"\n{key}:", $"\n{key}_renamed:", StringComparison.Ordinal))));
    }

    [Fact]
    public void Two_parts_with_the_same_words_have_two_fingerprints() =>
        Assert.NotEqual(WordPart.FingerprintOf("flag:a", "words"), WordPart.FingerprintOf("flag:b", "words"));

    private static string Parts(string text)
    {
        var root = YamlRoot.Of(YamlText.Read(new SourceFile(RegistryReader.Path, text), []), DataValueInvalid.Rules, [])!;
        return string.Join(' ', RegistryParts.Of(root).Select(part => $"{part.What}={part.Fingerprint}"));
    }
}
