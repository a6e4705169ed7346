using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>Common words that people type, and the articles that they should see first.</summary>
internal sealed record Answer(IReadOnlyList<Located<string>> Typed, IReadOnlyList<Located<string>> Shown)
{
    /// <summary>Words of someone in a crisis, which count wherever they stand in a query.</summary>
    public IReadOnlyList<Located<string>> Anywhere { get; init; } = [];
}

/// <summary>Reads what a search shows first for common words; a site without this file ranks all by its words.</summary>
internal static class AnswersReader
{
    public const string Path = "_data/answers.yml";

    public static IReadOnlyList<Answer> Read(SourceFile file, List<Problem> problems)
    {
        var answers = new List<Answer>();
        var answered = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in YamlRoot.ListOf(YamlText.Read(file, problems), DataValueInvalid.Rules, problems))
        {
            entry.RefuseUnknownKeys(DataKeys.OfAnswers);
            var typed = RequiredList.Of(entry, DataKeys.AnswerTyped, "Write what people type, such as `[back pain, backache]`.");
            var shown = RequiredList.Of(entry, DataKeys.AnswerShown, "Name an article, or take the entry out.");
            var anywhere = entry.Strings(DataKeys.AnswerAnywhere).Select(words => new Located<string>(words.Value, words.Where)).ToList();
            problems.AddRange(typed.Concat(anywhere).Where(words => !answered.Add(words.Value)).Select(Repeated));
            answers.Add(new Answer(typed, shown) { Anywhere = anywhere });
        }

        return answers;
    }

    private static Problem Repeated(Located<string> words) => DataValueInvalid.Descriptor.At(
        words.Where,
        $"`{words.Value}` has an answer already.",
        "Take it out here, or there.");
}
