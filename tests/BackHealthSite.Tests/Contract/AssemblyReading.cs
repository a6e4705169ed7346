using System.Reflection;
using System.Reflection.Emit;

namespace BackHealthSite.Tests.Contract;

/// <summary>What the types of the generator use, read from the compiled assembly, method bodies included.</summary>
internal static class AssemblyReading
{
    public const string Root = "BackHealthSite";

    private const BindingFlags Everything = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> OpCodesByValue = typeof(OpCodes).GetFields()
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value);

    /// <summary>All types that a type uses, each once; those of other assemblies too.</summary>
    public static IEnumerable<Type> UsedBy(Type type) => Used(type).SelectMany(Parts).Distinct();

    public static IEnumerable<Type> Types() => typeof(SitePipeline).Assembly.GetTypes().Where(IsOurs);

    public static bool IsOurs(Type type) =>
        type.Assembly == typeof(SitePipeline).Assembly
        && type.Namespace is { } name
        && (name == Root || name.StartsWith(Root + ".", StringComparison.Ordinal));

    /// <summary>The methods and fields that a type and the types inside it name in their bodies.</summary>
    public static IEnumerable<MemberInfo> Named(Type type) => MethodsOf(type).SelectMany(MembersOf)
        .Concat(type.GetNestedTypes(Everything).SelectMany(Named));

    private static IEnumerable<Type> Used(Type type)
    {
        var declared = type.GetFields(Everything).Select(field => field.FieldType)
            .Concat(type.GetInterfaces())
            .Append(type.BaseType ?? typeof(object));
        var methods = MethodsOf(type).ToList();
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

    private static IEnumerable<MethodBase> MethodsOf(Type type) =>
        type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything));

    private static IEnumerable<Type> BodyOf(MethodBase method) =>
        (method.GetMethodBody()?.LocalVariables.Select(local => local.LocalType) ?? []).Concat(MembersOf(method).SelectMany(TypesOf));

    private static List<MemberInfo> MembersOf(MethodBase method)
    {
        var used = new List<MemberInfo>();
        if (method.GetMethodBody() is not { } body)
        {
            return used;
        }

        var il = body.GetILAsByteArray()!;
        for (var i = 0; i < il.Length;)
        {
            var value = il[i] == 0xFE ? unchecked((short)((0xFE << 8) | il[i + 1])) : il[i];
            var code = OpCodesByValue[value];
            i += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                used.Add(MemberOf(method, BitConverter.ToInt32(il, i)));
            }

            i += SizeOf(code.OperandType, il, i);
        }

        return used;
    }

    private static MemberInfo MemberOf(MethodBase method, int token)
    {
        var typeArguments = method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        return method.Module.ResolveMember(token, typeArguments, methodArguments)!;
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        Type type => [type],
        MethodInfo called => [.. called.IsGenericMethod ? called.GetGenericArguments() : [], called.DeclaringType!, called.ReturnType],
        FieldInfo { DeclaringType: { } owner } field => [owner, field.FieldType],
        { DeclaringType: { } declaring } => [declaring],
        _ => [],
    };

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
