using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A rule that reads the sentences of one published page.</summary>
internal interface ITextRule
{
    IEnumerable<Problem> Check(PageReading page);
}
