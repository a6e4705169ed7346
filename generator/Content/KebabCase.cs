namespace BackHealthSite.Content;

/// <summary>The spelling of ids, folders and file names: lower-case letters and digits in words joined by single hyphens.</summary>
internal static class KebabCase
{
    public static bool Holds(string name)
    {
        if (name.Length == 0 || name[0] == '-' || name[^1] == '-')
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            var allowed = char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || (c == '-' && name[i - 1] != '-');
            if (!allowed)
            {
                return false;
            }
        }

        return true;
    }
}
