using System.CommandLine;
using System.Globalization;
using System.Text;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Reporting;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>`new`: writes an article that lacks nothing but its author's words, and never over another file.</summary>
internal sealed class NewCommand(Terminal terminal, SharedOptions shared)
{
    private readonly Argument<string> topicArgument = new("topic") { Description = "The folder, as `_data/topics.yml` lists it." };

    private readonly Argument<string> titleArgument = new("title")
    {
        Description = "The title in quotes, such as \"Swimming and water exercise\".",
    };

    public Command Verb()
    {
        var command = new VerbCommand("new", "Begin an article: front matter, card and sections, ready for your words.")
        {
            Misuse = Misuse,
        };
        command.Arguments.Add(topicArgument);
        command.Arguments.Add(titleArgument);
        command.Options.Add(shared.Input);
        command.Options.Add(shared.Today);
        command.SetAction(result =>
        {
            var words = (result.GetValue(titleArgument) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            var title = string.Join(' ', words);
            return Run(result.GetValue(topicArgument)!, title, shared.TodayOf(result), shared.InputOf(result));
        });
        return command;
    }

    /// <summary>
    /// What is wrong with a topic or a title that is missing, or with a title of several words without quotes; null where neither is.
    /// </summary>
    private string? Misuse(ParseResult parsed)
    {
        var topic = Token(parsed, topicArgument);
        var title = Token(parsed, titleArgument);
        if (topic is null)
        {
            var topics = TopicsOf(shared.InputOf(parsed)) ?? [];
            var example = topics.FirstOrDefault(known => known.Kind == TopicKind.Help)?.Id ?? "TOPIC";
            return $"`new` needs a topic and a title: `new {example} \"Swimming and water exercise\"`."
                + (topics.Count > 0 ? " " + Listed(topics) : "");
        }

        if (title is null)
        {
            return $"The title is missing. Put it in quotes: `new {topic} \"Swimming and water exercise\"`.";
        }

        return parsed.UnmatchedTokens.Count == 0
            ? null
            : $"Put the title in quotes: `new {topic} \"{string.Join(' ', parsed.UnmatchedTokens.Prepend(title))}\"`.";
    }

    private static string? Token(ParseResult parsed, Argument argument) =>
        parsed.GetResult(argument)?.Tokens is [var first, ..] ? first.Value : null;

    private int Run(string folder, string title, DateOnly today, GivenPath input)
    {
        var paths = new ShownPaths(input);
        try
        {
            InputFolder.RefuseMissing(input);
            if (TopicsOf(input) is not { } topics)
            {
                return terminal.Refuse($"The topics in `{paths.Of(TopicsReader.Path)}` can't be read; `check` says why.");
            }

            if (topics.FirstOrDefault(known => known.Id == folder) is not { } topic)
            {
                return terminal.Refuse($"`{folder}` is not a topic. {NearestName.Offer(folder, IdsOf(topics), Listed(topics))}");
            }

            var article = new NewArticle(topic, title, today);
            var refusal = TitleFault(article) ?? PlaceFault(article.Id, topics, input);
            if (refusal is not null)
            {
                return terminal.Refuse(refusal);
            }

            var path = $"{topic.Id}/{article.Id}.md";
            Write(input.With(path).Place, WithFlagsOfTitle(article, input).Text());
            terminal.Out.Write(Done(paths.Of(path), paths.Of(SiteDataReader.SourcesPath)));
            return ExitCodes.Clean;
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw new WrongUseException($"The article can't be written: {DiskAnswer.Of(e)}.", e);
        }
    }

    /// <summary>The topics of the site, as far as they can be read; null where they cannot.</summary>
    private static IReadOnlyList<Topic>? TopicsOf(GivenPath input) =>
        SiteDataFiles.Topics(SiteSources.Decode(InputFolder.ReadEvenEmpty(input).Files), []);

    private static IEnumerable<string> IdsOf(IEnumerable<Topic> topics) => topics.Select(topic => topic.Id);

    private static string Listed(IEnumerable<Topic> topics) => $"The topics are: {string.Join(", ", IdsOf(topics))}.";

    private static string? TitleFault(NewArticle article)
    {
        if (article.Title.Length > TitleTooLong.Longest)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"The title has {article.Title.Length} characters; at most {TitleTooLong.Longest} are shown whole. Shorten it.");
        }

        if (PrintableText.OfLine(article.Title) != article.Title)
        {
            return "The title holds a character that cannot be seen. Write it anew.";
        }

        if (article.Id.Length == 0)
        {
            return $"No name for the file can be made from the title `{article.Title}`: it holds no letter from a to z and no digit.";
        }

        return article.Id == "index" || PortableName.IsDevice(article.Id)
            ? $"An article cannot be called `{article.Id}`. Choose another title."
            : null;
    }

    /// <summary>An id belongs to one article of all topics.</summary>
    private static string? PlaceFault(string id, IEnumerable<Topic> topics, GivenPath input)
    {
        var owner = IdsOf(topics).FirstOrDefault(folder => File.Exists(Path.Combine(input.Place, folder, id + ".md")));
        return owner is null
            ? null
            : $"`{new ShownPaths(input).Of($"{owner}/{id}.md")}` exists already and was left as it is; an id stands for one article of "
                + "all topics. Add to that one, or choose another title.";
    }

    /// <summary>
    /// Carries the warning signs that the title brings, and leads to their articles; nothing where the registry cannot be read.
    /// </summary>
    private static NewArticle WithFlagsOfTitle(NewArticle article, GivenPath input)
    {
        var (files, _) = InputFolder.ReadEvenEmpty(input);
        if (new SitePipeline(new SiteOptions(article.Today)).Inspect(files, CancellationToken.None).Site is not { } site)
        {
            return article;
        }

        var matcher = site.Finders.Matcher;
        var flags = matcher.Find(article.Title)
            .Concat(matcher.FindSubjects(article.Title))
            .Select(hit => hit.Flag)
            .DistinctBy(flag => flag.Id)
            .ToList();
        return article with
        {
            RedFlags = [.. flags.Where(flag => !flag.Core).Select(flag => flag.Id)],
            Related = [.. flags.Select(flag => flag.WarningSign).OfType<string>().Distinct().Where(
                id => id != article.Id && site.ArticleById.ContainsKey(id))],
        };
    }

    /// <summary>Writes a file that was not there; half a file is taken away again.</summary>
    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        try
        {
            file.Write(Encoding.UTF8.GetBytes(text));
            file.Flush(flushToDisk: true);
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            file.Dispose();
            File.Delete(path);
            throw;
        }
    }

    private string Done(string path, string sources) => $"""
        Wrote {path}

        Next:
          1. Write your own words over every `{Placeholder.Start} ...{Placeholder.End}`.
          2. After each claim, cite its source as [@id]. The ids are in {sources}; add yours there.
          3. Name what people call it under `aliases`, and the articles it belongs with under `related`.
          4. Run `{terminal.Program} check` and do what it says until nothing is left.

        """.ReplaceLineEndings("\n");
}
