using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>Reads the topics of the site, in menu order.</summary>
internal static class TopicsReader
{
    public const string Path = "_data/topics.yml";

    /// <summary>The folder of the pages that are no articles.</summary>
    private const string OtherPages = "pages";

    /// <summary>The topics, or null where none has the warning signs, without which there is no site.</summary>
    public static IReadOnlyList<Topic>? Read(SourceFile file, List<Problem> problems)
    {
        var before = problems.Count;
        var entries = YamlRoot.ListOf(YamlText.Read(file, problems), DataValueInvalid.Rules, problems).ToList();
        var topics = new List<Topic>();
        var kinds = new List<TopicKind?>();
        foreach (var entry in entries)
        {
            kinds.Add(Kind(entry, topics));
            if (Topic(entry, kinds[^1], topics) is { } topic)
            {
                topics.Add(topic);
            }
        }

        if (topics.Any(topic => topic.Kind == TopicKind.WarningSign))
        {
            return topics;
        }

        // A kind that could not be read may be the one that is missing.
        if (!kinds.Contains(TopicKind.WarningSign) && !kinds.Contains(null) && (entries.Count > 0 || problems.Count == before))
        {
            problems.Add(DataValueMissing.Descriptor.At(
                Location.StartOf(file.Path),
                $"No topic is of the kind `{TopicKind.WarningSign.Word()}`.",
                "Add one: its page shows all warning signs."));
        }

        return null;
    }

    /// <summary>A topic with mistakes stops publishing, but it is known: its articles have no problem of their own.</summary>
    private static Topic? Topic(YamlValues entry, TopicKind? kind, IReadOnlyList<Topic> before)
    {
        entry.RefuseUnknownKeys(DataKeys.OfTopics);
        var where = entry.Text.Where(entry.Node);
        var id = entry.String(DataKeys.TopicId, where);
        var title = entry.String(DataKeys.TopicTitle, where);
        var singular = entry.String(DataKeys.TopicSingular, where);
        var summary = entry.String(DataKeys.TopicSummary, where);
        var months = RecheckMonths(entry, RecheckSpan.Of(kind));
        IReadOnlyList<TopicGroup> groups = [.. Groups(entry)];
        if (id is null || !IsIdOfItsOwn(entry, id, before))
        {
            return null;
        }

        return new Topic(id, title ?? id, singular ?? id, summary ?? "")
        {
            Kind = kind ?? default,
            RecheckMonths = months,
            Question = entry.String(DataKeys.TopicQuestion) ?? "",
            Groups = groups,
            Where = where,
        };
    }

    private static bool IsIdOfItsOwn(YamlValues entry, string id, IReadOnlyList<Topic> before)
    {
        if (Slug.Holds(id) && !PortableName.IsDevice(id) && id != OtherPages && before.All(topic => topic.Id != id))
        {
            return true;
        }

        entry.Problems.Add(DataValueInvalid.Descriptor.At(
            entry.WhereOf(DataKeys.TopicId),
            $"`{id}` is not an id of its own for a topic.",
            $"Use small letters, digits and single hyphens, each id once, and not `{OtherPages}`: it is the name of a folder."));
        return false;
    }

    private static TopicKind? Kind(YamlValues entry, IReadOnlyList<Topic> before)
    {
        var known = $"The kinds are: {string.Join(", ", TopicKindWords.All)}.";
        if (entry.String(DataKeys.TopicKind, entry.Text.Where(entry.Node), known) is not { } word)
        {
            return null;
        }

        if (TopicKindWords.From(word) is not { } kind)
        {
            entry.Problems.Add(DataValueInvalid.Descriptor.At(
                entry.WhereOf(DataKeys.TopicKind),
                $"`{word}` is not a kind of topic.",
                NearestName.Offer(word, TopicKindWords.All, known)));
            return null;
        }

        if (kind == TopicKind.WarningSign && before.FirstOrDefault(topic => topic.Kind == kind) is { } first)
        {
            entry.Problems.Add(DataValueInvalid.Descriptor.At(
                entry.WhereOf(DataKeys.TopicKind),
                $"`{word}` is the kind of the topic `{first.Id}` already.",
                "One topic has all warning signs, since its page shows them all. Choose another kind here."));
        }

        return kind;
    }

    private static int RecheckMonths(YamlValues entry, int most)
    {
        var months = entry.Integer(DataKeys.TopicRecheckMonths) ?? most;
        if (months >= 1 && months <= most)
        {
            return months;
        }

        entry.Problems.Add(DataValueInvalid.Descriptor.At(
            entry.WhereOf(DataKeys.TopicRecheckMonths),
            string.Create(CultureInfo.InvariantCulture, $"Articles of this topic cannot wait {months} months for their next check."),
            string.Create(CultureInfo.InvariantCulture, $"Write a number from 1 to {most}, or leave the line out for {most}.")));
        return most;
    }

    private static IEnumerable<TopicGroup> Groups(YamlValues topic)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in topic.Maps(DataKeys.TopicGroups))
        {
            group.RefuseUnknownKeys(DataKeys.TopicGroups.Parts);
            var where = group.Text.Where(group.Node);
            var id = group.String(DataKeys.GroupId, where);
            var title = group.String(DataKeys.GroupTitle, where);
            if (id is not null && (!Slug.Holds(id) || !ids.Add(id)))
            {
                group.Problems.Add(DataValueInvalid.Descriptor.At(
                    group.WhereOf(DataKeys.GroupId),
                    $"`{id}` is not an id of its own for a group.",
                    "Use small letters, digits and single hyphens, and each id once in a topic."));
            }
            else if (id is not null && title is not null)
            {
                yield return new TopicGroup(id, title) { Conditions = group.Flag(DataKeys.GroupConditions.Name) ?? true };
            }
        }
    }
}
