using System.Reflection;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Tests;

/// <summary>
/// Every rule of the room has its number, its name and three texts that say why; in the whole program a test of the catalogue holds this.
/// </summary>
public sealed class RulesExplained
{
    [Fact]
    public void Every_rule_explains_itself()
    {
        var rules = typeof(RedFlagRegistry).Assembly.GetTypes()
            .Where(type => type.Namespace?.StartsWith("BackHealthSite.RedFlags", StringComparison.Ordinal) == true)
            .Select(
                type => (Type: type, Rule: type.GetField("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) as Rule))
            .Where(found => found.Rule is not null)
            .ToList();

        Assert.NotEmpty(rules);
        Assert.All(rules, found =>
        {
            Assert.Matches("^BHS[0-9]{3}$", found.Rule!.Id);
            Assert.Equal(found.Type.Name, found.Rule.Name);
            Assert.Equal(Severity.Error, found.Rule.Severity);
            Assert.All([found.Rule.Reason, found.Rule.Bad, found.Rule.Good], Assert.NotEmpty);
        });
    }
}
