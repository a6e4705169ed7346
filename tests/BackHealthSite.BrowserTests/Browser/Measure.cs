using System.Reflection;
using System.Text.Json;
using Microsoft.Playwright;

namespace BackHealthSite.BrowserTests.Browser;

/// <summary>Scripts that measure a page from inside: what is shown, how large, in which colours.</summary>
internal static class Measure
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    /// <summary>Runs `measure(argument)` of a script in Measures/, with the readings of colours, pixels and sight at hand.</summary>
    public static async Task<T> MeasureAsync<T>(this IPage page, string script, object? argument = null)
    {
        string[] parts = [Script("sight.js"), Script("colours.js"), Script("pixels.js"), Script(script)];
        var source = $"async argument => {{ {string.Join('\n', parts)}\nreturn JSON.stringify(await measure(argument)); }}";
        var answer = await page.EvaluateAsync<string>(source, argument);
        return JsonSerializer.Deserialize<T>(answer, Reading) ?? throw new InvalidDataException($"{script} measured nothing.");
    }

    private static string Script(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new FileNotFoundException($"Measures/{name} is not in the test assembly.");
        return new StreamReader(stream).ReadToEnd();
    }
}
