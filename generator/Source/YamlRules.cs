using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>The rules that mistakes in one kind of YAML mapping break: front matter and data files have their own.</summary>
internal sealed record YamlRules(Rule UnknownKey, Rule Missing, Rule Invalid);
