namespace BackHealthSite.Diagnostics;

/// <summary>An entry of the list of all rules: one that runs, or one that a reader of files or pages raises.</summary>
internal interface IListedRule
{
    Rule Rule { get; }
}
