using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the page of the rules: each with its reason and its examples, by family.</summary>
internal static class RulesPageMaker
{
    public const string Heading = "The rules of the program";

    /// <summary>The first digit of a rule's number, and what the rules that begin with it look at.</summary>
    private static readonly (char Digit, string Title)[] Families =
    [
        ('1', "Files and the lines at the top"),
        ('2', "Links and pictures"),
        ('3', "Warning signs"),
        ('4', "Content and language"),
        ('5', "The finished page"),
        ('6', "Addresses"),
    ];

    public static RulesPage Make(PageContext context)
    {
        var settings = context.Site.Settings.Rules.ToLookup(setting => setting.RuleId.Value, StringComparer.Ordinal);
        var parent = context.Site.Prose[new UrlPath($"/{ProsePages.HowChecked}/")];
        var head = context.Head(
            Heading,
            "Every rule that the program checks before a page goes online: why it exists, with a bad and a good example.",
            GeneratedRoutes.Rules);
        return new RulesPage(context.Frame, head, Heading)
        {
            Crumbs = context.Crumbs(
                new Crumb(parent.FrontMatter.Title.Value, context.Addresses.Href(parent.Url)),
                new Crumb(Heading, null)),
            Families =
            [
                .. from family in Families
                   let rules = context.Rules
                       .Where(rule => rule.Id["BHS".Length] == family.Digit)
                       .Select(rule => Row(rule, settings[rule.Id].FirstOrDefault()))
                       .ToList()
                   where rules.Count > 0
                   select new RuleFamily(family.Title, $"rules-{family.Digit}", rules),
            ],
        };
    }

    /// <summary>The anchor of a rule on this page.</summary>
    public static string AnchorOf(Rule rule) => rule.Id.ToLower(CultureInfo.InvariantCulture);

    private static RuleRow Row(Rule rule, RuleSetting? setting) => new(rule.Id, rule.Name, AnchorOf(rule))
    {
        Level = WordOf(setting is null ? rule.Severity : setting.Level),
        Changed = setting?.Reason,
        Reason = rule.Reason,
        Bad = rule.Bad,
        Good = rule.Good,
    };

    private static string WordOf(Severity? severity) => severity switch
    {
        Severity.Error => "Error",
        Severity.Warning => "Warning",
        _ => "Off",
    };
}
