using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;

namespace BackHealthSite.LinkChecking;

/// <summary>Sends one request in its host's turn and reads the headers of the answer, never its body.</summary>
internal sealed class RequestSender(HttpMessageInvoker web, HostRateLimiter limiter, RequestPolicy policy, TimeProvider clock)
{
    private int answers;

    /// <summary>False while no server at all has answered: then it may be this machine that is cut off.</summary>
    public bool HasBeenAnswered => answers > 0;

    public async Task<Reply> Send(HttpMethod method, Uri address, CancellationToken cancellation)
    {
        using var turn = await limiter.Enter(address.IdnHost, cancellation);
        if (turn is null)
        {
            return new Reply.Failure(
                LinkFinding.Unknown("its server asks to be left alone for longer than this check waits"),
                MayPass: false);
        }

        using var request = new HttpRequestMessage(method, address);
        request.Headers.TryAddWithoutValidation("User-Agent", policy.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html, */*;q=0.8");
        using var late = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        late.CancelAfter(policy.Timeout);
        try
        {
            // An invoker returns once the headers are there; leaving the response closes the connection over an unread body.
            using var response = await web.SendAsync(request, late.Token);
            Interlocked.Increment(ref answers);
            return Read(response, address);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Reply.Failure(LinkFinding.Unknown("its server did not answer in time"), MayPass: true);
        }
        catch (HttpRequestException e)
        {
            return Read(e);
        }
    }

    private Reply.Answer Read(HttpResponseMessage response, Uri address)
    {
        var status = (int)response.StatusCode;
        var wait = status is 429 or 503 ? WaitOf(response.Headers.RetryAfter) : null;

        // One that names no time is left alone for a while too, by its other links as well.
        if ((wait ?? (status == 429 ? policy.BackOff : null)) is { } time)
        {
            limiter.Hold(address.IdnHost, time);
        }

        return new Reply.Answer(status) { Location = response.Headers.Location, Wait = wait };
    }

    private TimeSpan? WaitOf(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? header?.Date - clock.GetUtcNow();
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    private static Reply.Failure Read(HttpRequestException e)
    {
        for (Exception? cause = e; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case PrivateHostException:
                    return new Reply.Failure(
                        LinkFinding.Unknown("its host, or one it leads to, is not on the public internet"),
                        MayPass: false);
                case SocketException { SocketErrorCode: SocketError.HostNotFound }:
                    return new Reply.Failure(LinkFinding.Broken("its host does not exist") with { IsNameMissing = true }, MayPass: true);
                case SocketException { SocketErrorCode: SocketError.TryAgain or SocketError.NoData }:
                    return new Reply.Failure(LinkFinding.Unknown("the name of its host could not be looked up"), MayPass: true);
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused }:
                    return new Reply.Failure(LinkFinding.Unknown("its server takes no connections"), MayPass: true);
                case AuthenticationException:
                    return new Reply.Failure(LinkFinding.Unknown("its server can't prove who it is (TLS)"), MayPass: false);
            }
        }

        return new Reply.Failure(LinkFinding.Unknown("the connection broke off"), MayPass: true);
    }
}
