using BackHealthSite.Publishing;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Reporting.Reviews;

namespace BackHealthSite.Commands;

/// <summary>The file that a review page goes to: never content, never the theme, never somebody's file.</summary>
internal static class ReviewFile
{
    public static void Write(string file, string input, string text)
    {
        try
        {
            var disk = new LocalDisk();
            var place = disk.Resolve(file);
            var content = disk.Resolve(input);
            var theme = Path.Combine(Path.GetDirectoryName(content) ?? content, "theme");
            if (LiesIn(place, content) || LiesIn(place, theme) || KeptPlaces.SiteFolderAround(place) is not null)
            {
                throw new OutputRefusedException($"`{file}` lies among the files that the site is made of. Name another with --into.");
            }

            if (File.Exists(place) && !File.ReadLines(place).FirstOrDefault("").StartsWith(ReviewPage.Start, StringComparison.Ordinal))
            {
                throw new OutputRefusedException($"`{file}` is there already and no page of this kind, so it is left as it is. Name another with --into.");
            }

            File.WriteAllText(place, text);
        }
        catch (Exception e) when (OutputRefusedException.IsDiskAnswer(e) || e is ArgumentException)
        {
            throw new OutputRefusedException($"The page `{file}` can't be written: {e.Message}", e);
        }
    }

    private static bool LiesIn(string path, string folder) =>
        path.Equals(folder, StringComparison.OrdinalIgnoreCase) || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
