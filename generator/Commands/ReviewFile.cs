using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Reporting.Reviews;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>The file that a review page goes to: never content, never the theme, never somebody's file.</summary>
internal static class ReviewFile
{
    public static void Write(GivenPath file, GivenPath input, string text)
    {
        try
        {
            var disk = new LocalDisk();
            var place = disk.Resolve(file.Place);
            var content = disk.Resolve(input.Place);
            var theme = Path.Combine(Path.GetDirectoryName(content) ?? content, "theme");
            if (LiesIn(place, content) || LiesIn(place, theme) || KeptPlaces.SiteFolderAround(place) is not null)
            {
                throw new WrongUseException($"`{file.Text}` lies among the files that the site is made of. Name another with --into.");
            }

            if (File.Exists(place) && !File.ReadLines(place).FirstOrDefault("").StartsWith(ReviewPage.Start, StringComparison.Ordinal))
            {
                throw new WrongUseException(
                    $"`{file.Text}` is there already and no page of this kind, so it is left as it is. Name another with --into.");
            }

            WholeFile.Write(place, text);
        }
        catch (Exception e) when (DiskAnswer.Is(e) || e is ArgumentException)
        {
            throw new WrongUseException($"The page `{file.Text}` can't be written: {e.Message}", e);
        }
    }

    private static bool LiesIn(string path, string folder) =>
        path.Equals(folder, StringComparison.OrdinalIgnoreCase)
        || path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.OrdinalIgnoreCase);
}
