namespace BackHealthSite.Verification;

/// <summary>The first page with a broken link, in the order of the source files, and how many pages have it.</summary>
internal readonly record struct BrokenLink(VerifiedPage First, int Pages)
{
    public string Place => Pages == 1 ? $"on `{First.Url}`" : $"on {Pages} pages, the first of them `{First.Url}`";
}
