using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>
/// How far a source can be trusted: A health service, guideline body, agency, large charity or a systematic
/// review at its own address; B study or other review; C page of a single hospital or organisation, or a copy.
/// </summary>
internal enum SourceGrade
{
    A,
    B,
    C,
}

/// <summary>A page or paper that a fact was taken from.</summary>
internal sealed record EvidenceSource(string Id, string Title, string Publisher, Uri Url, SourceGrade Grade)
{
    /// <summary>The day an editor read it.</summary>
    public required DateOnly Read { get; init; }

    /// <summary>The day of its own last review; null where it gives none.</summary>
    public Located<DateOnly>? Reviewed { get; init; }

    /// <summary>How soon it tells people to get help, for each warning sign that its record names.</summary>
    public IReadOnlyList<SourceAdvice> Says { get; init; } = [];

    /// <summary>Where its id stands; null for one that stands in no file.</summary>
    public Location? IdWhere { get; init; }

    /// <summary>Where its address stands; null where none could be read.</summary>
    public Location? UrlWhere { get; init; }

    /// <summary>Where the day stands; null where none could be read.</summary>
    public Location? ReadWhere { get; init; }
}

/// <summary>The level at which a source tells people with a warning sign to get help.</summary>
internal sealed record SourceAdvice(string FlagId, string Level, Location Where);

/// <summary>A medical word and its plain words.</summary>
internal sealed record GlossaryTerm(string Term, string Plain, IReadOnlyList<string> Also);

/// <summary>A country's emergency number; published only with an official source.</summary>
internal sealed record EmergencyNumber(string Country, string Number, string Advice, string SourceTitle, Uri SourceUrl, bool Official);

/// <summary>What the publisher decides for the whole site.</summary>
internal sealed record SiteSettings(string Title, Uri BaseUrl, Uri? Repository, bool Indexing)
{
    /// <summary>What a site is written in that does not say it: the rules of this generator read English.</summary>
    public const string British = "en-GB";

    /// <summary>Who publishes the site; null where the settings do not say.</summary>
    public string? Publisher { get; init; }

    /// <summary>The language of the site as BCP 47 writes it.</summary>
    public string Language { get; init; } = British;

    /// <summary>The levels of rules that the publisher changes.</summary>
    public IReadOnlyList<RuleSetting> Rules { get; init; } = [];

    /// <summary>Where the settings say that the site keeps a list of its addresses; null where they do not.</summary>
    public Location? KeepsAddresses { get; init; }

    /// <summary>Where the settings say that it keeps none; null where they do not.</summary>
    public Location? RefusesAddresses { get; init; }

    /// <summary>True where the settings say that the site keeps a list of the warning words that somebody has read.</summary>
    public bool KeepsWarningWords { get; init; }

    /// <summary>True for a copy to open from disk, where no server adds what an address leaves out.</summary>
    public bool Portable { get; init; }

    /// <summary>The hosts that the site has files for.</summary>
    public IReadOnlyList<SiteHost> Hosts { get; init; } = SiteHosts.IfNoneIsNamed;

    /// <summary>True where the files of search keep their names when their content changes, as in the preview.</summary>
    public bool KeepsSearchNames { get; init; }

    /// <summary>What a reader's browser loads besides the pages.</summary>
    public ThemeFiles Theme { get; init; } = ThemeFiles.Carried;

    /// <summary>The path under which the site is served: `/` or `/a/b/`.</summary>
    public string BasePath => BaseUrl.AbsolutePath.EndsWith('/') ? BaseUrl.AbsolutePath : BaseUrl.AbsolutePath + "/";

    /// <summary>The full address of a place on the site.</summary>
    public string AddressOf(UrlPath path) => BaseUrl.GetLeftPart(UriPartial.Authority) + BasePath + path.Value[1..];
}

/// <summary>A rule whose level the publisher wants changed, and why; a level of null switches it off.</summary>
internal sealed record RuleSetting(Located<string> RuleId, Severity? Level, string Reason);

/// <summary>The data files of the site, read and typed.</summary>
internal sealed record SiteData(
    SiteSettings Settings,
    IReadOnlyList<Topic> Topics,
    IReadOnlyDictionary<string, EvidenceSource> Sources,
    SiteWords Words)
{
    public required IReadOnlyList<EmergencyNumber> EmergencyNumbers { get; init; }

    /// <summary>Where the places on the drawing of the body lead; none on a site without that drawing.</summary>
    public IReadOnlyList<BodyPart> BodyParts { get; init; } = [];

    /// <summary>What a search shows first for common words; none on a site that leaves all to its words.</summary>
    public IReadOnlyList<Answer> Answers { get; init; } = [];

    /// <summary>The addresses that must keep working; null for a site that keeps no list of them.</summary>
    public AddressList? Addresses { get; init; }

    /// <summary>The passages about warnings that an editor has read; null where there is no list.</summary>
    public WarningWordsList? WarningWords { get; init; }
}

/// <summary>The words that explain and find: the glossary, and the sets of words that search treats as one.</summary>
internal sealed record SiteWords(IReadOnlyList<GlossaryTerm> Glossary, IReadOnlyList<IReadOnlyList<string>> Synonyms);
