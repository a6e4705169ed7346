using BackHealthSite.Publishing;

namespace BackHealthSite.Commands;

/// <summary>Writes the text of an issue to the file that a workflow hands on.</summary>
internal static class IssueFile
{
    public static void Write(string file, string text)
    {
        try
        {
            File.WriteAllText(file, text);
        }
        catch (Exception e) when (OutputRefusedException.IsDiskAnswer(e))
        {
            throw new OutputRefusedException($"The text of the issue `{file}` can't be written: {e.Message}", e);
        }
    }
}
