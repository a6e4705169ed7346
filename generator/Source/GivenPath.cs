namespace BackHealthSite.Source;

/// <summary>A path as a user wrote it, and the folder that the user stood in.</summary>
internal sealed record GivenPath(string Text, string Folder)
{
    /// <summary>The path that the disk is asked for; nothing of it is resolved.</summary>
    public string Place => Path.Combine(Folder, Text);

    /// <summary>A path as this process writes it.</summary>
#pragma warning disable RS0030
    public static implicit operator GivenPath(string text) => new(text, Environment.CurrentDirectory);
#pragma warning restore RS0030

    /// <summary>A path under this one.</summary>
    public GivenPath With(string name) => this with { Text = Path.Combine(Text, name) };
}
