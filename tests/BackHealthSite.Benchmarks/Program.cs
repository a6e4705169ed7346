using System.Globalization;
using BackHealthSite.Benchmarks.Compare;
using BackHealthSite.Benchmarks.Corpus;
using BackHealthSite.Benchmarks.Steps;
using BenchmarkDotNet.Running;

switch (args)
{
    case ["corpus", var count, var folder] when int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var articles):
        CorpusFolder.Write(articles, folder);
        return 0;
    case ["compare", .. var options] when ComparisonOptions.Parse(options) is { } asked:
        new Comparison(Console.Out, asked).Run();
        return 0;
    case ["steps"]:
        BenchmarkRunner.Run<PageSteps>();
        return 0;
    default:
        Console.Error.WriteLine("corpus N DIR                                            writes an input folder with N articles");
        Console.Error.WriteLine(
            "compare [--sizes 100,1000,10000] [--rounds 3,3,1] [--native PATH] [--pagefind PATH]");
        Console.Error.WriteLine("                                                        builds corpora native, with the JIT, and with Hugo");
        Console.Error.WriteLine(
            "steps                                                   measures the steps of one article with BenchmarkDotNet");
        return 2;
}
