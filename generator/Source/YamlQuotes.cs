namespace BackHealthSite.Source;

/// <summary>Puts a text in the quotes that YAML needs around it.</summary>
internal static class YamlQuotes
{
    public static string Around(string value)
    {
        if (!value.Contains('"') && !value.Contains('\\'))
        {
            return $"\"{value}\"";
        }

        return value.Contains('\'')
            ? $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""
            : $"'{value}'";
    }
}
