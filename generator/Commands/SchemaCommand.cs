using System.CommandLine;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Schemas;

namespace BackHealthSite.Commands;

/// <summary>`schema`: what may stand in front matter and data files, as JSON Schema for editors.</summary>
internal static class SchemaCommand
{
    private static readonly string Known = string.Join(", ", SiteSchemas.Names);

    public static Command Verb(Option<string> input)
    {
        var what = new Argument<string?>("what") { Description = $"Which schema to print: {Known}.", Arity = ArgumentArity.ZeroOrOne };
        var folder = new Option<string?>("--into") { Description = "Write all schemas into this folder instead." };
        var command = new Command("schema", "Print what may stand in front matter or a data file, as JSON Schema for editors.") { what, input, folder, TodayOption.Option };
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
        command.SetAction(result => Run(result.GetValue(what), result.GetValue(folder), new SiteLook("The schema", result.GetValue(input)!, TodayOption.Of(result))));
        return command;
    }

    private static int Run(string? what, string? folder, SiteLook look) => look.At(
        () => folder is null ? null : FilesIn(folder, look.Input),
        (site, files) =>
        {
            var schemas = SiteSchemas.Of(site);
            if (files is null)
            {
                Console.Out.Write(schemas.Single(schema => schema.Name == what).Text);
            }

            foreach (var (name, file) in files ?? [])
            {
                file.Write(schemas.Single(schema => schema.Name == name).Text);
            }

            return ExitCodes.Clean;
        });

    /// <summary>The files for all schemas, in a folder that is made where there is none.</summary>
    private static Dictionary<string, WrittenFile> FilesIn(string folder, string input)
    {
        const string Whole = "The folder";
        var places = KeptPlaces.Of(input, "");
        try
        {
            Directory.CreateDirectory(places.Resolve(Whole, folder));
        }
        catch (Exception e) when (OutputRefusedException.IsDiskAnswer(e))
        {
            throw new OutputRefusedException($"{Whole} `{folder}` can't be written: {e.Message}", e);
        }

        return SiteSchemas.Names.ToDictionary(name => name, name => WrittenFile.At("The schema", Path.Combine(folder, SchemaFile.NameOf(name)), places));
    }
}
