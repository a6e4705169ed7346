using BackHealthSite.Preview;
using BackHealthSite.Reporting;

namespace BackHealthSite.Tests.Preview;

/// <summary>A place in a file as the address that opens it in an editor.</summary>
public sealed class EditorLinkTests
{
    [Theory]
    [InlineData("vscode", "/home/ann/site/input/causes/strain.md", "vscode://file/home/ann/site/input/causes/strain.md:12:5")]
    [InlineData("vscodium", "/home/ann/site/input/causes/strain.md", "vscodium://file/home/ann/site/input/causes/strain.md:12:5")]
    [InlineData("vscode", @"C:\Users\Ann\my site\strain.md", "vscode://file/C:/Users/Ann/my%20site/strain.md:12:5")]
    [InlineData("vscode", "/a/\"><b>#?%.md", "vscode://file/a/%22%3E%3Cb%3E%23%3F%25.md:12:5")]
    [InlineData("myeditor://open?file={path}&line={line}", "/a/{line}.md", "myeditor://open?file=/a/%7Bline%7D.md&line=12")]
    public void The_place_is_written_as_the_editor_takes_it(string editor, string file, string address) =>
        Assert.Equal(address, EditorLink.Of(editor)!.To(file, new TextPosition(12, 5)));

    [Theory]
    [InlineData("")]
    [InlineData("notepad")]
    [InlineData("none")]
    [InlineData("myeditor://open")]
    [InlineData("{path}")]
    [InlineData("javascript:alert('{path}')")]
    [InlineData("JavaScript:alert('{path}')")]
    [InlineData("data:text/html,{path}")]
    public void Anything_else_is_no_editor(string editor) => Assert.Null(EditorLink.Of(editor));
}
