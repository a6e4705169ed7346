using System.CommandLine;
using System.CommandLine.Parsing;
using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Reporting;

namespace BackHealthSite.Commands;

/// <summary>`approve`: writes down in the ledger who has approved which words.</summary>
internal sealed class ApproveCommand(Terminal terminal, SharedOptions shared)
{
    private readonly Argument<string[]> what = new("what")
    {
        Description = "What was approved: card:emergency, flag:ID, disclaimer, numbers:COUNTRY, article:ID or the like.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> all = new("--all")
    {
        Description = "Approve all warning words and numbers that the editors have not approved as they stand, and take out "
            + "entries for what is gone.",
    };

    private readonly Option<string?> by = new("--by") { Description = "Who approved it: `editors`, or a full name." };

    private readonly Option<string?> role = new("--role")
    {
        Description = $"In what capacity: {string.Join(" or ", ApprovalRoles.All)}. [default: {ApprovalRoles.All[0]}]",
    };

    private readonly Option<string?> registration = new("--registration")
    {
        Description = "A clinician's entry in a professional register, such as \"GMC 1234567\".",
    };

    private readonly Option<string?> words = new("--words")
    {
        Description = "The fingerprint on the page that was approved; refused if the words have changed since.",
    };

    private readonly Option<DateOnly?> date =
        new("--date") { Description = "The day of the approval. [default: today]", CustomParser = ParseDate };

    public Command Verb()
    {
        var command = new Command("approve", "Write down who has approved which words, in the ledger of approvals.")
        {
            what, all, by, role, registration, words, date, shared.Input, shared.Today,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(by) is not { Length: > 0 })
            {
                result.AddError("Say who approved it: `approve card:emergency --by editors`.");
            }
            else if (result.GetValue(role) is { } name && ApprovalRoles.From(name) is null)
            {
                result.AddError(
                    $"`{name}` is not a role. "
                    + $"{NearestName.Offer(name, ApprovalRoles.All, $"Write --role {string.Join(" or --role ", ApprovalRoles.All)}.")}");
            }
        });
        command.SetAction(Run);
        return command;

        int Run(ParseResult result)
        {
            var today = shared.TodayOf(result);
            var request = new ApprovalRequest(
                [.. (result.GetValue(what) ?? []).Distinct()],
                CanonicalText.Collapse(result.GetValue(by)!),
                ApprovalRoles.From(result.GetValue(role)) ?? ApprovalRole.Editors,
                result.GetValue(date) ?? today)
            {
                All = result.GetValue(all),
                Registration = CanonicalText.Collapse(result.GetValue(registration) ?? ""),
                Words = result.GetValue(words) ?? "",
            };
            return request.Misuse(today) is { } misuse
                ? terminal.Refuse(misuse)
                : Approve(
                    request,
                    new SiteLook(terminal, "An approval", shared.InputOf(result)) { Today = today, IsInTheWay = IsInTheWay });
        }
    }

    /// <summary>True for a problem that an approval is there to end.</summary>
    public static bool IsForApprovals(Problem problem) =>
        problem.Rule == WordingNotApproved.Descriptor || problem.Rule == ApprovalOfNothing.Descriptor
        || problem.Rule == ApprovalRepeated.Descriptor || problem.Rule == ApprovalInFuture.Descriptor
        || (problem.Rule == DataFileMissing.Descriptor && problem.Where.Path == ApprovalLedger.Path);

    /// <summary>A ledger with faults is not written anew: what can't be read would be lost. Faults elsewhere are for `check`.</summary>
    private static bool IsInTheWay(Problem problem) =>
        problem.Where.Path == ApprovalLedger.Path && problem.Severity == Severity.Error && !IsForApprovals(problem);

    private int Approve(ApprovalRequest request, SiteLook look) => look.At(site =>
    {
        var changes = new LedgerChanges(site, request);
        if (changes.Refusal is { } refusal)
        {
            return terminal.Refuse(refusal);
        }

        var shown = new ShownPaths(look.Input).Of(ApprovalLedger.Path);
        if (changes.Lines.Count > 0)
        {
            KeptFile.Write("The ledger", look.Input.With(ApprovalLedger.Path), LedgerText.Of(changes.Entries));
        }

        terminal.Out.WriteLine(changes.Lines.Count > 0 ? $"Wrote {shown}:" : $"{shown} is as it was: everything in it is approved.");
        foreach (var line in changes.Lines)
        {
            terminal.Out.WriteLine(PrintableText.OfLine(line));
        }

        return ExitCodes.Clean;
    });

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (IsoDay.Read(text) is { } day)
        {
            return day;
        }

        result.AddError($"`{text}` is not a date. Write --date as year-month-day, such as 2026-11-22.");
        return null;
    }
}
