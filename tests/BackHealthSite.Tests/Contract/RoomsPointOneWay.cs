using System.Reflection;
using System.Reflection.Emit;

namespace BackHealthSite.Tests.Contract;

/// <summary>Each room of the generator may use only the rooms above it: read from the compiled assembly, method bodies included.</summary>
public sealed class RoomsPointOneWay
{
    private const string Root = "BackHealthSite";

    private static readonly string[] Rooms =
    [
        "Diagnostics", "Source", "Language", "Content", "RedFlags", "Markdown", "Site", "Checks", "Rendering", "Search", "Verification",
        "Publishing", "LinkChecking", "Rules", "Reporting", "Comparison", "Schemas", "", "Preview", "Commands",
    ];

    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    [Fact]
    public void No_room_uses_a_room_below_it()
    {
        var wrong = Uses()
            .Where(use => Array.IndexOf(Rooms, use.To) > Array.IndexOf(Rooms, use.From))
            .Select(use => $"{use.Type} ({use.From}) uses {use.Used} ({use.To})")
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Empty(wrong);
    }

    [Fact]
    public void Verification_uses_nothing_of_the_renderer_or_the_registry_loader()
    {
        var wrong = Uses()
            .Where(use => use.From == "Verification" && use.To is not ("Verification" or "Diagnostics" or "Source" or "Content"))
            .Select(use => $"{use.Type} uses {use.Used}")
            .Distinct();
        Assert.Empty(wrong);
    }

    [Fact]
    public void Only_Markdown_and_the_rendering_of_bodies_use_Markdig()
    {
        var wrong = Types()
            .Where(type => RoomOf(type) != "Markdown" && !RendersBodies(type) && UsedBy(type).SelectMany(Parts).Any(IsOfMarkdig))
            .Select(type => type.FullName);
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_reading_of_method_bodies_sees_that_BodyRenderer_uses_Markdig() =>
        Assert.Contains(Types(), type => type.Name == "BodyRenderer" && UsedBy(type).SelectMany(Parts).Any(IsOfMarkdig));

    [Fact]
    public void Every_type_lies_in_a_known_room()
    {
        var rooms = Types().Select(RoomOf).Distinct();
        Assert.All(rooms, room => Assert.Contains(room, Rooms));
    }

    [Fact]
    public void The_reading_of_method_bodies_sees_what_they_use() =>
        Assert.Contains(Uses(), use => use.Type == "SitePipeline" && use.Used == "SiteAssembler");

    private static IEnumerable<(string Type, string From, string Used, string To)> Uses() =>
        from type in Types()
        from used in UsedBy(type).SelectMany(Parts).Where(IsOurs).Distinct()
        select (type.Name, RoomOf(type), used.Name, RoomOf(used));

    private static IEnumerable<Type> Types() => typeof(SitePipeline).Assembly.GetTypes().Where(IsOurs);

    private static bool IsOurs(Type type) =>
        type.Assembly == typeof(SitePipeline).Assembly && type.Namespace is { } name && (name == Root || name.StartsWith(Root + ".", StringComparison.Ordinal));

    /// <summary>True for the renderer of bodies, for what it hands each kind of block to, and for what the compiler makes inside them.</summary>
    private static bool RendersBodies(Type type) =>
        type.Name == "BodyRenderer"
        || (type.BaseType is { } parent && IsOfMarkdig(parent))
        || (type.DeclaringType is { } around && RendersBodies(around));

    private static bool IsOfMarkdig(Type type) =>
        type.Namespace == "Markdig" || type.Namespace?.StartsWith("Markdig.", StringComparison.Ordinal) == true;

    private static string RoomOf(Type type) => type.Namespace == Root ? "" : type.Namespace!.Split('.')[1];

    private static IEnumerable<Type> UsedBy(Type type)
    {
        var declared = type.GetFields(Everything).Select(field => field.FieldType)
            .Concat(type.GetInterfaces())
            .Append(type.BaseType ?? typeof(object));
        var methods = type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything)).ToList();
        return declared.Concat(methods.SelectMany(SignatureOf)).Concat(methods.SelectMany(BodyOf));
    }

    private static IEnumerable<Type> SignatureOf(MethodBase method) =>
        method.GetParameters().Select(parameter => parameter.ParameterType)
            .Append(method is MethodInfo { ReturnType: var result } ? result : typeof(void));

    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
        {
            return Parts(type.GetElementType()!);
        }

        return type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type) : [type];
    }

    private static List<Type> BodyOf(MethodBase method)
    {
        var used = new List<Type>();
        if (method.GetMethodBody() is not { } body)
        {
            return used;
        }

        used.AddRange(body.LocalVariables.Select(local => local.LocalType));
        var il = body.GetILAsByteArray()!;
        for (var i = 0; i < il.Length;)
        {
            var value = il[i] == 0xFE ? unchecked((short)((0xFE << 8) | il[i + 1])) : il[i];
            var code = OpCodesByValue[value];
            i += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                used.AddRange(TypesOf(method, BitConverter.ToInt32(il, i)));
            }

            i += SizeOf(code.OperandType, il, i);
        }

        return used;
    }

    private static IEnumerable<Type> TypesOf(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, typeArguments, methodArguments) switch
        {
            Type type => [type],
            MethodInfo called => [.. called.IsGenericMethod ? called.GetGenericArguments() : [], called.DeclaringType!, called.ReturnType],
            FieldInfo { DeclaringType: { } owner } field => [owner, field.FieldType],
            { DeclaringType: { } declaring } => [declaring],
            _ => [],
        };
    }

    private static int SizeOf(OperandType operand, byte[] il, int at) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
        _ => 4,
    };
}
