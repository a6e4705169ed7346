namespace BackHealthSite.Schemas;

/// <summary>A JSON Schema that tells an editor what may stand in one kind of file.</summary>
/// <param name="Name">What it describes, such as `front-matter`.</param>
/// <param name="Text">The schema, with line feeds.</param>
internal sealed record SchemaFile(string Name, string Text)
{
    public string FileName => NameOf(Name);

    public static string NameOf(string schema) => schema + ".schema.json";
}

/// <summary>The ids of one site that a schema offers.</summary>
internal sealed record SchemaIds(IReadOnlyList<string> RedFlags, IReadOnlyList<string> TopicGroups);
