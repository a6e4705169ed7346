using System.Security.Cryptography;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Rules;
using BackHealthSite.Theme;
using BackHealthSite.Verification;

namespace BackHealthSite.Caching;

/// <summary>
/// The cache as bytes: their SHA-256, the program that wrote them, every text once, and the outcomes, whose texts are numbers.
/// </summary>
internal static class OutcomeFile
{
    /// <summary>Another build of the program, or of what it is built on, has other rules and another verifier.</summary>
    private static readonly string Program = string.Join(
        ' ',
        new[] { typeof(OutcomeFile), typeof(ThemeAssets), typeof(AngleSharp.IBrowsingContext) }
            .Select(type => type.Module.ModuleVersionId.ToString())
            .Append(Environment.Version.ToString()));

    private static readonly Dictionary<string, Rule> Rules = RuleList.All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The outcomes; none of a file that is broken or foreign.</summary>
    public static IReadOnlyList<KeyValuePair<string, Outcome>> Read(byte[] bytes)
    {
        if (bytes.Length < SHA256.HashSizeInBytes
            || !SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes)))
        {
            return [];
        }

        using var reader = new BinaryReader(new MemoryStream(bytes, SHA256.HashSizeInBytes, bytes.Length - SHA256.HashSizeInBytes));
        return reader.ReadString() == Program ? new Reading(reader).Outcomes() : [];
    }

    public static byte[] Write(IReadOnlyCollection<KeyValuePair<string, Outcome>> outcomes)
    {
        using var writing = new Writing();
        var body = writing.Of(outcomes);
        return [.. SHA256.HashData(body), .. body];
    }

    private sealed class Writing : IDisposable
    {
        private readonly Dictionary<string, int> texts = new(StringComparer.Ordinal);
        private readonly MemoryStream bytes = new();
        private readonly BinaryWriter writer;

        public Writing() => writer = new BinaryWriter(bytes);

        public byte[] Of(IReadOnlyCollection<KeyValuePair<string, Outcome>> outcomes)
        {
            List(outcomes, Write);
            var body = bytes.ToArray();
            bytes.SetLength(0);
            writer.Write(Program);
            List(texts.Keys, writer.Write);
            writer.Write(body);
            return bytes.ToArray();
        }

        public void Dispose() => writer.Dispose();

        private void Write(KeyValuePair<string, Outcome> entry)
        {
            writer.Write(entry.Key);
            writer.Write7BitEncodedInt((int)entry.Value.Step);
            if (entry.Value.Value is VerifiedPage page)
            {
                Write(page);
            }
            else
            {
                List((IReadOnlyList<Problem>)entry.Value.Value, Write);
            }
        }

        private void Write(VerifiedPage page)
        {
            Write(page.Url.Value);
            writer.Write7BitEncodedInt((int)page.Kind);
            Write(page.Where);
            List(page.Links.Targets, Write);
            List(page.Links.IdHashes, writer.Write);
            List(page.Links.Faults, fault =>
            {
                Write(fault.Rule.Id);
                Write(fault.Address);
            });
            List(page.Problems, Write);
        }

        private void Write(Problem problem)
        {
            Write(problem.Rule.Id);
            writer.Write7BitEncodedInt((int)problem.Severity);
            Write(problem.Where);
            Write(problem.Message);
            Write(problem.Fix);
            writer.Write(problem.Edit is not null);
            if (problem.Edit is { } edit)
            {
                Write(edit.Span);
                Write(edit.Text);
            }
        }

        private void Write(Location where)
        {
            Write(where.Path);
            Write(where.Span);
        }

        private void Write(TextSpan span)
        {
            writer.Write7BitEncodedInt(span.Start);
            writer.Write7BitEncodedInt(span.End);
        }

        private void Write(string text)
        {
            texts.TryAdd(text, texts.Count);
            writer.Write7BitEncodedInt(texts[text]);
        }

        private void List<T>(IReadOnlyCollection<T> items, Action<T> write)
        {
            writer.Write7BitEncodedInt(items.Count);
            foreach (var item in items)
            {
                write(item);
            }
        }
    }

    private sealed class Reading(BinaryReader reader)
    {
        private string[] texts = [];

        public KeyValuePair<string, Outcome>[] Outcomes()
        {
            texts = List(reader.ReadString);
            return List(() => KeyValuePair.Create(reader.ReadString(), Outcome()));
        }

        private Outcome Outcome()
        {
            var step = (BuildStep)reader.Read7BitEncodedInt();
            return new Outcome(step, step == BuildStep.Verification ? Page() : List(Problem));
        }

        private VerifiedPage Page()
        {
            var (url, kind, where) = (new UrlPath(Text()), (PageKind)reader.Read7BitEncodedInt(), Where());
            var links = new PageLinks(List(Text), List(reader.ReadUInt64), List(() => new LinkFault(Rules[Text()], Text())));
            return new VerifiedPage(url, kind, where, links) { Problems = List(Problem) };
        }

        private Problem Problem() => new(Rules[Text()], (Severity)reader.Read7BitEncodedInt(), Where(), Text(), Text())
        {
            Edit = reader.ReadBoolean() ? new SourceEdit(Span(), Text()) : null,
        };

        private Location Where() => new(Text(), Span());

        private TextSpan Span() => new(reader.Read7BitEncodedInt(), reader.Read7BitEncodedInt());

        private string Text() => texts[reader.Read7BitEncodedInt()];

        private T[] List<T>(Func<T> read)
        {
            var items = new T[reader.Read7BitEncodedInt()];
            for (var i = 0; i < items.Length; i++)
            {
                items[i] = read();
            }

            return items;
        }
    }
}
