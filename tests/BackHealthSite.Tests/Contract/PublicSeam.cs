using System.Reflection;

namespace BackHealthSite.Tests.Contract;

/// <summary>The public surface that other programs may host the generator through; it changes on purpose only.</summary>
public sealed class PublicSeam
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var path = Path.Combine(Repository.Folder, "tests", "BackHealthSite.Tests", "Contract", "PublicSeam.approved.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1")
        {
            File.WriteAllText(path, string.Join('\n', Surface()) + "\n");
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n").TrimEnd(), string.Join('\n', Surface()));
    }

    [Fact]
    public void Nothing_public_holds_mutable_static_state()
    {
        var statics = typeof(SitePipeline).Assembly.GetExportedTypes().SelectMany(type => type.GetFields(Own | BindingFlags.NonPublic))
            .Where(field => field.IsStatic && !field.IsInitOnly && !field.IsLiteral)
            .Where(field => !field.Name.StartsWith('<'));
        Assert.Empty(statics);
    }

    private static IEnumerable<string> Surface() =>
        from type in typeof(SitePipeline).Assembly.GetExportedTypes()
        orderby type.FullName
        from line in MembersOf(type).Prepend(type.FullName!)
        select line;

    private static IEnumerable<string> MembersOf(Type type) => type.GetMembers(Own)
        .Where(member => member is PropertyInfo or ConstructorInfo or FieldInfo || member is MethodInfo { IsSpecialName: false })
        .Where(member => !IsMadeByTheCompiler(member))
        .Select(member => $"  {member}")
        .Order(StringComparer.Ordinal);

    private static bool IsMadeByTheCompiler(MemberInfo member) =>
        member.Name.StartsWith('<') || member.Name is "Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "value__";
}
