using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Site;

namespace BackHealthSite.Commands;

/// <summary>The ledger as it will be once an approval is written down, and a line for each entry that differs.</summary>
internal sealed class LedgerChanges
{
    private readonly PublishedSite site;
    private readonly ApprovalRequest request;
    private readonly List<Approval> entries;
    private readonly List<string> lines = [];

    public LedgerChanges(PublishedSite site, ApprovalRequest request)
    {
        this.site = site;
        this.request = request;
        entries = [.. (site.Registry.Approvals ?? ApprovalLedger.Empty).Entries];
        Refusal = request.All ? ApproveAll() : ApproveNamed();
    }

    /// <summary>Why nothing can be written; null where it can.</summary>
    public string? Refusal { get; }

    public IReadOnlyList<Approval> Entries => entries;

    /// <summary>What was added (`+`), changed (`~`, the old fingerprint and the new one) and taken out (`-`).</summary>
    public IReadOnlyList<string> Lines => lines;

    private string? ApproveAll()
    {
        var names = site.ApprovableNames();
        foreach (var gone in entries
            .Where(entry => !names.Contains(entry.What) && !(PartNames.IsArticle(entry.What) && site.Unread.Count > 0))
            .ToList())
        {
            entries.Remove(gone);
            lines.Add($"- {gone.What} {gone.Words} by {gone.By} ({gone.Role.Word()}): nothing is called so any more");
        }

        foreach (var part in site.Registry.Parts.Where(
            part => entries.Find(entry => entry.What == part.What && entry.Role == ApprovalRole.Editors)?.Words != part.Fingerprint))
        {
            Put(part);
        }

        if (site.Registry.Approvals is { Doubles: > 0 } ledger)
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"- {ledger.Doubles} older of two entries for the same"));
        }

        return null;
    }

    private string? ApproveNamed()
    {
        foreach (var name in request.Names)
        {
            if (PartOf(name) is not { } part)
            {
                var names = site.ApprovableNames().Order(StringComparer.Ordinal).ToList();
                var known = $"The names are: {string.Join(", ", names.Where(other => !PartNames.IsArticle(other)))}, and article:ID.";
                return $"There is nothing called `{name}` to approve. {NearestName.Offer(name, names, known)}";
            }

            if (request.Words.Length > 0 && request.Words != part.Fingerprint)
            {
                return $"The words of {PartNames.InWords(name)} have changed since: their fingerprint is {part.Fingerprint} now, "
                    + $"not {request.Words}. Write the page anew with `review` and have it read again.";
            }

            Put(part);
        }

        return null;
    }

    private WordPart? PartOf(string name) =>
        PartNames.IsArticle(name) && site.ArticleById.TryGetValue(name[PartNames.Article.Length..], out var article)
            ? ArticleWords.PartOf(article, site)
            : site.Registry.Parts.FirstOrDefault(part => part.What == name);

    private void Put(WordPart part)
    {
        var old = entries.Find(entry => entry.What == part.What && entry.Role == request.Role);
        var written = new Approval(part.What, part.Fingerprint, request.By, request.Role)
        {
            Date = request.Date,
            Registration = request.Registration,
            Where = part.Where,
            DateWhere = part.Where,
        };
        if (old is not null)
        {
            entries.Remove(old);
        }

        entries.Add(written);
        lines.Add(old is null
            ? $"+ {part.What} {part.Fingerprint} by {request.By} ({request.Role.Word()})"
            : $"~ {part.What} {old.Words} -> {part.Fingerprint} by {request.By} ({request.Role.Word()})");
    }
}
