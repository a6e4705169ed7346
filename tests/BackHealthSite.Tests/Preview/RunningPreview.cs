using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using BackHealthSite.Preview;
using BackHealthSite.Publishing;
using BackHealthSite.Source;
using BackHealthSite.Tests.Publishing;

namespace BackHealthSite.Tests.Preview;

/// <summary>A preview of a test site that lies on disk, on a port of its own, looked at over HTTP as a browser does.</summary>
internal sealed partial class RunningPreview : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);

    private readonly TemporaryFolder folder = new();
    private readonly CancellationTokenSource stop = new();
    private readonly HttpClient browser = new(new HttpClientHandler { AllowAutoRedirect = false }) { Timeout = Patience };
    private readonly Lines console = new();
    private readonly Task session;

    private RunningPreview(TestSite site, ThemeFolder? theme, ServedPath under)
    {
        Write(site);
        var options = new PreviewOptions(folder.Input, 0, TestSite.Options.Today) { Theme = theme, Under = under };
        session = Task.Run(() => new PreviewSession(options, console).Run(stop.Token));
    }

    public string Input => folder.Input;

    public Uri Address { get; private set; } = null!;

    public IReadOnlyList<string> Console => [.. console.Written];

    public static async Task<RunningPreview> Of(TestSite site, ThemeFolder? theme = null, ServedPath? under = null)
    {
        var preview = new RunningPreview(site, theme, under ?? ServedPath.Root);
        await preview.Until(
            () => Task.FromResult(!preview.console.Written.IsEmpty || preview.session.IsCompleted),
            "The preview does not start.");
        preview.Address = new Uri(preview.Console[0].Split(' ')[0]);
        return preview;
    }

    public string InFolder(string path) => Path.Combine(Input, path);

    public string Read(string path) => File.ReadAllText(InFolder(path));

    public void Save(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(InFolder(path))!);
        File.WriteAllText(InFolder(path), text);
    }

    /// <summary>Saves as many editors do: beside the file, and then in its place, so that nobody ever reads half of it.</summary>
    public void SaveWhole(string path, string text)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.tmp");
        Save(beside, text);
        File.Move(InFolder(beside), InFolder(path), overwrite: true);
    }

    public void Write(TestSite site)
    {
        foreach (var file in site.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(InFolder(file.Path))!);
            File.WriteAllBytes(InFolder(file.Path), file.Bytes.ToArray());
        }
    }

    /// <param name="path">What is asked for.</param>
    /// <param name="host">The name it is asked under; null for that of its address.</param>
    public async Task<Answer> Get(string path, string? host = null) => await Send(HttpMethod.Get, path, host);

    public async Task<Answer> Send(HttpMethod method, string path, string? host = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Address, path));
        request.Headers.Host = host;
        using var response = await browser.SendAsync(request, TestContext.Current.CancellationToken);
        var bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var headers = response.Headers.Concat(response.Content.Headers)
            .ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
        return new Answer(response.StatusCode, headers, bytes);
    }

    /// <summary>What the event stream says, one version after the other.</summary>
    public async Task<StreamReader> Events() =>
        new(await browser.GetStreamAsync(new Uri(Address, "_preview/events"), TestContext.Current.CancellationToken));

    /// <summary>Asks for a page again and again until it is as told.</summary>
    public async Task<Answer> Until(string path, Func<Answer, bool> holds)
    {
        Answer? answer = null;
        await Until(async () => holds(answer = await Get(path)), $"{path} never becomes what was waited for.");
        return answer!;
    }

    /// <summary>Waits until the preview serves, but for its own script, what a build from nothing makes of the folder as it lies.</summary>
    public async Task UntilLikeAColdBuild()
    {
        var output = new OutputInMemory();
        var options = TestSite.Options with { BaseUrl = Address, IncludeDrafts = true, KeepsSearchNames = true };
        var result = new SitePipeline(options).Run(InputFolder.Read(Input).Files, output, TestContext.Current.CancellationToken);
        Assert.Empty(result.Problems);
        var files = output.Files.Where(file => file.Path is not ("_headers" or "_redirects")).ToList();
        await Until(() => ServesAll(files), "The preview never serves what a build from nothing makes.");
        Assert.Equal(HttpStatusCode.OK, (await Get("/")).Status);
    }

    public async Task Stop()
    {
        await stop.CancelAsync();
        await session.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        browser.Dispose();
        console.Dispose();
        stop.Dispose();
        folder.Dispose();
    }

    private async Task<bool> ServesAll(IEnumerable<OutputFile> files)
    {
        foreach (var file in files)
        {
            var answer = await Get("/" + file.Path);
            if (answer.Status == HttpStatusCode.MovedPermanently)
            {
                // The page at an old address, for hosts without redirects.
                continue;
            }

            // Fonts and pictures are no text.
            var served = file.Path.EndsWith(".html", StringComparison.Ordinal)
                ? Encoding.UTF8.GetBytes(answer.WithoutScript)
                : answer.Bytes;
            if (answer.Status != HttpStatusCode.OK || !served.AsSpan().SequenceEqual(file.Bytes.Span))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Waits until the console shows these lines.</summary>
    public async Task UntilSaid(string words) => await Until(
        () => Task.FromResult(string.Join('\n', Console).Contains(words, StringComparison.Ordinal)),
        $"The preview never says: {words}");

    public async Task Until(Func<Task<bool>> holds, string complaint)
    {
        var watch = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(watch.Elapsed < Patience, complaint);
            if (session.IsCompleted)
            {
                await session;
            }

            await Task.Delay(BetweenTries, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>What a browser was answered.</summary>
    internal sealed partial record Answer(HttpStatusCode Status, IReadOnlyDictionary<string, string> Headers, byte[] Bytes)
    {
        public string Text => Encoding.UTF8.GetString(Bytes);

        public string WithoutScript => Script().Replace(Text, "");

        public int Scripts => Script().Count(Text);

        [GeneratedRegex("""<script src="/_preview/reload\.js" defer data-version="[0-9a-f]+"></script>\n""")]
        private static partial Regex Script();
    }

    private sealed class Lines : TextWriter
    {
        public ConcurrentQueue<string> Written { get; } = [];

        public override Encoding Encoding => Encoding.UTF8;

        public override Task WriteLineAsync(string? value)
        {
            Written.Enqueue(value!);
            return Task.CompletedTask;
        }
    }
}
