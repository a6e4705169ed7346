using System.Globalization;

namespace BackHealthSite.LinkChecking;

/// <summary>
/// The outcome of following an address to its end; whether it may be another one soon, and whether a server named the time.
/// </summary>
internal sealed record TrailEnd(LinkFinding Finding, bool MayPass, bool WasToldToWait);

/// <summary>Follows one address through its redirects: with HEAD, and with GET from the first server on that refuses it.</summary>
internal sealed class RedirectFollower(RequestSender sender, RequestPolicy policy)
{
    private HttpMethod method = HttpMethod.Head;

    public async Task<TrailEnd> Follow(Uri address, CancellationToken cancellation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = address;
        Uri? movedTo = null;
        var isForGood = true;
        while (seen.Add(at.AbsoluteUri) && seen.Count <= policy.MostRedirects + 1)
        {
            var reply = await Send(at, cancellation);
            if (reply is Reply.Failure failure)
            {
                return new TrailEnd(failure.Finding, failure.MayPass, WasToldToWait: false);
            }

            var answer = (Reply.Answer)reply;
            if (answer.Status is not (301 or 302 or 303 or 307 or 308))
            {
                return End(answer, movedTo);
            }

            if (answer.Location is null
                || !Uri.TryCreate(at, answer.Location, out var next)
                || WebLink.Asked(next.AbsoluteUri) is not { } target)
            {
                return Final(LinkFinding.Unknown("it leads on to something that is no web address"));
            }

            if (target.AbsoluteUri.Length > WebLink.Longest)
            {
                return Final(LinkFinding.Unknown(string.Create(
                    CultureInfo.InvariantCulture,
                    $"it leads on to an address of more than {WebLink.Longest:N0} characters")));
            }

            isForGood &= answer.Status is 301 or 308;
            movedTo = isForGood ? target : movedTo;
            at = target;
        }

        return Final(LinkFinding.Unknown("it leads in a circle, perhaps because this check takes no cookies"));
    }

    /// <summary>Any later request is a GET once HEAD has failed: some servers answer only that, or answer HEAD wrongly.</summary>
    private async Task<Reply> Send(Uri address, CancellationToken cancellation)
    {
        if (method == HttpMethod.Head)
        {
            var reply = await sender.Send(method, address, cancellation);
            if (reply is Reply.Answer { Status: < 400 })
            {
                return reply;
            }

            method = HttpMethod.Get;
            if (reply is Reply.Failure or Reply.Answer { Status: 429 or 503 })
            {
                return reply;
            }
        }

        return await sender.Send(method, address, cancellation);
    }

    private static TrailEnd End(Reply.Answer answer, Uri? movedTo) => answer.Status switch
    {
        >= 200 and < 300 => Final(movedTo is null ? LinkFinding.Works : new LinkFinding(LinkState.Moved, "") { MovedTo = movedTo }),
        404 => Final(LinkFinding.Broken("its server has no such page (404)")),
        410 => Final(LinkFinding.Broken("its server says that the page is gone (410)")),
        401 or 403 => Final(LinkFinding.Unknown($"its server does not let this check in ({answer.Status})")),
        408 or 425 or 429 or 500 or 502 or 503 or 504 => new TrailEnd(
            LinkFinding.Unknown(answer.Status == 429 ? "its server is asked too often (429)" : $"its server has trouble ({answer.Status})"),
            MayPass: true,
            WasToldToWait: answer.Wait is not null),
        var other => Final(LinkFinding.Unknown($"its server answers {other}")),
    };

    private static TrailEnd Final(LinkFinding finding) => new(finding, MayPass: false, WasToldToWait: false);
}
