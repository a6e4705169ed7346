using System.CommandLine;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Schemas;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>`schema`: what may stand in front matter and data files, as JSON Schema for editors.</summary>
internal sealed class SchemaCommand(Terminal terminal, SharedOptions shared)
{
    private static readonly string Known = string.Join(", ", SiteSchemas.Names);

    public Command Verb()
    {
        var what = new Argument<string?>("what") { Description = $"Which schema to print: {Known}.", Arity = ArgumentArity.ZeroOrOne };
        var folder = new Option<string?>("--into") { Description = "Write all schemas into this folder instead." };
        var command = new Command("schema", "Print what may stand in front matter or a data file, as JSON Schema for editors.")
        {
            what, shared.Input, folder, shared.Today,
        };
        what.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !SiteSchemas.Names.Contains(result.Tokens[0].Value))
            {
                var name = result.Tokens[0].Value;
                result.AddError($"There is no schema `{name}`. {NearestName.Offer(name, SiteSchemas.Names, $"Choose one of: {Known}.")}");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetResult(what)?.Tokens.Count is not > 0 == (result.GetResult(folder)?.Tokens.Count is not > 0))
            {
                result.AddError($"Name a schema to print ({Known}), or write all with --into DIR.");
            }
        });
        command.SetAction(result =>
        {
            var look = new SiteLook(terminal, "The schema", shared.InputOf(result)) { Today = shared.TodayOf(result) };
            return Run(result.GetValue(what), result.GetValue(folder) is { } into ? terminal.At(into) : null, look);
        });
        return command;
    }

    private int Run(string? what, GivenPath? folder, SiteLook look) => look.At(
        () => folder is null ? null : FilesIn(folder, look.Input),
        (site, files) =>
        {
            var schemas = SiteSchemas.Of(site);
            if (files is null)
            {
                terminal.Out.Write(schemas.Single(schema => schema.Name == what).Text);
            }

            foreach (var (name, file) in files ?? [])
            {
                file.Write(schemas.Single(schema => schema.Name == name).Text);
            }

            return ExitCodes.Clean;
        });

    /// <summary>The files for all schemas, in a folder that is made where there is none.</summary>
    private static Dictionary<string, WrittenFile> FilesIn(GivenPath folder, GivenPath input)
    {
        const string Whole = "The folder";
        var places = KeptPlaces.Of(input);
        try
        {
            Directory.CreateDirectory(places.Resolve(Whole, folder));
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw new WrongUseException($"{Whole} `{folder.Text}` can't be written: {e.Message}", e);
        }

        return SiteSchemas.Names.ToDictionary(
            name => name,
            name => WrittenFile.At("The schema", folder.With(SchemaFile.NameOf(name)), places));
    }
}
