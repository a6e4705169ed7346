using System.CommandLine;
using System.CommandLine.Parsing;
using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>`approve`: writes down in the ledger who has approved which words.</summary>
internal static class ApproveCommand
{
    private static readonly Argument<string[]> What = new("what") { Description = "What was approved: card:emergency, flag:ID, disclaimer, numbers:COUNTRY, article:ID or the like.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<bool> All = new("--all") { Description = "Approve all warning words and numbers that the editors have not approved as they stand, and take out entries for what is gone." };

    private static readonly Option<string?> By = new("--by") { Description = "Who approved it: `editors`, or a full name." };

    private static readonly Option<string?> Role = new("--role") { Description = $"In what capacity: {string.Join(" or ", ApprovalRoles.All)}. [default: {ApprovalRoles.All[0]}]" };

    private static readonly Option<string?> Registration = new("--registration") { Description = "A clinician's entry in a professional register, such as \"GMC 1234567\"." };

    private static readonly Option<string?> Words = new("--words") { Description = "The fingerprint on the page that was approved; refused if the words have changed since." };

    private static readonly Option<DateOnly?> Date = new("--date") { Description = "The day of the approval. [default: today]", CustomParser = ParseDate };

    public static Command Verb(Option<string> input)
    {
        var command = new Command("approve", "Write down who has approved which words, in the ledger of approvals.") { What, All, By, Role, Registration, Words, Date, input, TodayOption.Option };
        command.Validators.Add(result =>
        {
            if (result.GetValue(By) is not { Length: > 0 })
            {
                result.AddError("Say who approved it: `approve card:emergency --by editors`.");
            }
            else if (result.GetValue(Role) is { } role && ApprovalRoles.From(role) is null)
            {
                result.AddError($"`{role}` is not a role. {NearestName.Offer(role, ApprovalRoles.All, $"Write --role {string.Join(" or --role ", ApprovalRoles.All)}.")}");
            }
        });
        command.SetAction(Run);
        return command;

        int Run(ParseResult result)
        {
            var today = TodayOption.Of(result);
            var request = new ApprovalRequest(
                [.. (result.GetValue(What) ?? []).Distinct()],
                CanonicalText.Collapse(result.GetValue(By)!),
                ApprovalRoles.From(result.GetValue(Role)) ?? ApprovalRole.Editors,
                result.GetValue(Date) ?? today)
            {
                All = result.GetValue(All),
                Registration = CanonicalText.Collapse(result.GetValue(Registration) ?? ""),
                Words = result.GetValue(Words) ?? "",
            };
            return request.Misuse(today) is { } misuse ? Refuse(misuse) : Approve(request, new SiteLook("An approval", result.GetValue(input)!, today) { IsInTheWay = IsInTheWay });
        }
    }

    /// <summary>True for a problem that an approval is there to end.</summary>
    public static bool IsForApprovals(Problem problem) =>
        problem.Rule == WordingNotApproved.Descriptor || problem.Rule == ApprovalOfNothing.Descriptor
        || problem.Rule == ApprovalRepeated.Descriptor || problem.Rule == ApprovalInFuture.Descriptor
        || (problem.Rule == DataFileMissing.Descriptor && problem.Where.Path == ApprovalLedger.Path);

    /// <summary>A ledger with faults is not written anew: what can't be read would be lost. Faults elsewhere are for `check`.</summary>
    private static bool IsInTheWay(Problem problem) => problem.Where.Path == ApprovalLedger.Path && problem.Severity == Severity.Error && !IsForApprovals(problem);

    private static int Approve(ApprovalRequest request, SiteLook look) => look.At(site =>
    {
        var changes = new LedgerChanges(site, request);
        if (changes.Refusal is { } refusal)
        {
            return Refuse(refusal);
        }

        var shown = new ShownPaths(Environment.CurrentDirectory, look.Input).Of(ApprovalLedger.Path);
        if (changes.Lines.Count > 0)
        {
            ApprovalsFile.Write(look.Input, changes.Entries);
        }

        Console.Out.WriteLine(changes.Lines.Count > 0 ? $"Wrote {shown}:" : $"{shown} is as it was: everything in it is approved.");
        foreach (var line in changes.Lines)
        {
            Console.Out.WriteLine(VisibleText.OfLine(line));
        }

        return ExitCodes.Clean;
    });

    private static int Refuse(string reason)
    {
        Console.Error.WriteLine(VisibleText.OfLine(reason));
        return ExitCodes.WrongUse;
    }

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (YamlDay.Read(text) is { } day)
        {
            return day;
        }

        result.AddError($"`{text}` is not a date. Write --date as year-month-day, such as 2026-11-22.");
        return null;
    }
}
