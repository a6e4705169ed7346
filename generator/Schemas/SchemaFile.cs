namespace BackHealthSite.Schemas;

/// <summary>A JSON Schema that tells an editor what may stand in one kind of file.</summary>
/// <param name="Name">What it describes, such as `front-matter`.</param>
/// <param name="Text">The schema, with line feeds.</param>
internal sealed record SchemaFile(string Name, string Text)
{
    public string FileName => NameOf(Name);

    public static string NameOf(string schema) => schema + ".schema.json";
}

/// <summary>The ids that a schema offers: those of one site, and those of the rules whose level a site may change.</summary>
internal sealed record SchemaIds(IReadOnlyList<string> RedFlags, IReadOnlyList<string> TopicGroups, IReadOnlyList<string> EditorialRules);
