using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>Words of a symptom checker: a quiz, a score, a result for this reader.</summary>
internal sealed class SymptomCheckerOffered() : PhraseRule(Descriptor, Words)
{
    public static readonly Rule Descriptor = new("BHS417", "SymptomCheckerOffered", Severity.Error)
    {
        Reason = "A personal score or result is likely to be a medical device, and could send a reader the wrong way; "
            + "lists here are the same for everybody.",
        Bad = "Take our quiz and get your risk score.",
        Good = "The signs below are the same for every reader.",
        Example = new(ExampleKind.Section, "quiz | risk score"),
        Standards = ["SAF-10"],
    };

    public static readonly PhraseSet Words = new(
        "symptom checker|checkers|test|quiz",
        "symptoms checker|quiz",
        "quiz|quizzes",
        "risk score|scores|calculator",
        "your result|score",
        "self diagnosis|diagnose|diagnosing|assessment",
        "diagnose yourself");

    protected override string Fault => "offers the reader an answer of their own.";

    protected override string Fix => "Give lists that are the same for every reader, and say who can examine them.";
}
