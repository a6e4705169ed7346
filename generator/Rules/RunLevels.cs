using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Addresses;

namespace BackHealthSite.Rules;

/// <summary>What a run asks of the rules, whatever the site.</summary>
internal sealed record RunLevels
{
    /// <summary>What is said of the list of addresses, which a run that writes it anew need not hear.</summary>
    private static readonly Rule[] OfAddresses =
        [
            AddressListGone.Descriptor, AddressesNotKept.Descriptor, AddressLost.Descriptor, AnchorLost.Descriptor,
            AddressLineInvalid.Descriptor,
        ];

    public bool WarningsAsErrors { get; init; }

    public bool DatesAsErrors { get; init; }

    public bool UnreadAsErrors { get; init; }

    public bool AcceptsAddresses { get; init; }

    public bool AcceptsWords { get; init; }

    /// <summary>Whether the run leaves a rule out.</summary>
    public bool IsOff(Rule rule) =>
        (AcceptsAddresses && OfAddresses.Contains(rule))
        || (AcceptsWords && (rule == WarningPassageUnread.Descriptor || rule == PageUnread.Descriptor))
        || (!UnreadAsErrors && rule == PageUnread.Descriptor);

    /// <summary>
    /// Whether a problem of a rule stops the run. A date that has gone by is an error only for whoever asks about dates: else it would keep
    /// the next correction from readers.
    /// </summary>
    public bool IsStrict(Rule rule) =>
        rule == ArticleOverdue.Descriptor ? DatesAsErrors : WarningsAsErrors || (rule == WarningPassageUnread.Descriptor && UnreadAsErrors);
}
