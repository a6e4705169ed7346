using BackHealthSite.Publishing.Hosts;
using BackHealthSite.Rendering;

namespace BackHealthSite.Tests.Publishing.Hosts;

public class SecurityHeadersTests
{
    private static readonly string Policy = SecurityHeaders.All.Single(header => header.Name == "Content-Security-Policy").Value;

    [Fact]
    public void The_header_forbids_frames_as_a_meta_element_may_not() =>
        Assert.Equal(ContentSecurityPolicy.Meta + "; frame-ancestors 'none'", Policy);

    [Theory]
    [InlineData("unsafe")]
    [InlineData("http")]
    [InlineData("data:")]
    [InlineData("*")]
    public void Nothing_unsafe_and_no_other_host_is_allowed(string word) => Assert.DoesNotContain(word, Policy, StringComparison.Ordinal);
}
