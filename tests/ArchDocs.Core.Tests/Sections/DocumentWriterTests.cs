using System.Runtime.Versioning;
using ArchDocs.Core.Documents;
using ArchDocs.Core.Sections;

namespace ArchDocs.Core.Tests.Sections;

[TestClass]
public sealed class DocumentWriterTests : IDisposable
{
    private readonly TemporaryDirectory _root = new();
    private readonly TemporaryDirectory _locks = new();

    private DocumentWriter Writer => new(_root.Path, _locks.Path, TimeSpan.FromSeconds(20));

    public void Dispose()
    {
        _root.Dispose();
        _locks.Dispose();
    }

    [TestMethod]
    public void Byte_order_mark_and_line_ends_are_kept()
    {
        var path = _root.File("a.md", "");
        File.WriteAllBytes(path, [0xEF, 0xBB, 0xBF, .. "a\r\nb\r\n"u8]);

        Writer.Write(path, source => source.Text.Replace("a", "ä", StringComparison.Ordinal)).ShouldBe(WriteResult.Done);

        File.ReadAllBytes(path).ShouldBe([0xEF, 0xBB, 0xBF, .. "ä\r\nb\r\n"u8]);
        Directory.GetFiles(_root.Path).ShouldBe([path]);
    }

    [TestMethod]
    public void A_document_that_stays_the_same_is_not_written()
    {
        var path = _root.File("a.md", "a");
        var before = File.GetLastWriteTimeUtc(path);

        Writer.Write(path, source => source.Text).ShouldBe(WriteResult.Unchanged);
        Writer.Write(path, _ => null).ShouldBe(WriteResult.Unchanged);

        File.GetLastWriteTimeUtc(path).ShouldBe(before);
    }

    [TestMethod]
    public void The_text_to_change_is_the_one_on_disk()
    {
        var path = _root.File("a.md", "new");

        Writer.Write(path, source => source.Text + "!");

        File.ReadAllText(path).ShouldBe("new!");
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    [UnsupportedOSPlatform("windows")]
    public void The_mode_is_kept()
    {
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;
        var path = _root.File("a.md", "a");
        File.SetUnixFileMode(path, mode);

        Writer.Write(path, _ => "b");

        File.GetUnixFileMode(path).ShouldBe(mode);
    }

    [TestMethod]
    public void A_link_is_kept_and_its_target_written()
    {
        var target = _root.File("real/a.md", "a");
        var link = Path.Combine(_root.Path, "link.md");
        File.CreateSymbolicLink(link, target);

        Writer.Write(link, _ => "b").ShouldBe(WriteResult.Done);

        new FileInfo(link).LinkTarget.ShouldBe(target);
        File.ReadAllText(target).ShouldBe("b");
    }

    [TestMethod]
    public void A_link_out_of_the_root_is_not_written()
    {
        using var outside = new TemporaryDirectory();
        var target = outside.File("a.md", "a");
        var link = Path.Combine(_root.Path, "link.md");
        File.CreateSymbolicLink(link, target);

        Writer.Write(link, _ => "b").Fault.ShouldNotBeNull().RuleId.ShouldBe("ARCH0006");

        File.ReadAllText(target).ShouldBe("a");
    }

    [TestMethod]
    public void A_read_only_document_is_left_alone()
    {
        var path = _root.File("a.md", "a");
        File.SetAttributes(path, FileAttributes.ReadOnly);

        var fault = Writer.Write(path, _ => "b").Fault.ShouldNotBeNull();

        File.SetAttributes(path, FileAttributes.Normal);
        fault.RuleId.ShouldBe("ARCH0002");
        fault.Reason.ShouldContain("read-only");
        File.ReadAllText(path).ShouldBe("a");
    }

    [TestMethod]
    public void A_document_that_is_no_text_is_left_alone()
    {
        var path = _root.File("a.md", "");
        File.WriteAllBytes(path, [0xC3, 0x28]);

        Writer.Write(path, _ => "b").Fault.ShouldNotBeNull().Reason.ShouldContain("UTF-8");

        File.ReadAllBytes(path).ShouldBe([0xC3, 0x28]);
    }

    [TestMethod]
    public void What_is_not_there_is_said() => Writer.Write(Path.Combine(_root.Path, "gone.md"), _ => "b").Fault.ShouldNotBeNull().Reason.ShouldContain("not there");

    [TestMethod]
    public void A_document_that_another_host_holds_is_left_alone_in_the_end()
    {
        var path = _root.File("a.md", "a");
        Writer.Write(path, _ => null);
        using var held = new FileStream(Directory.GetFiles(_locks.Path).ShouldHaveSingleItem(), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        new DocumentWriter(_root.Path, _locks.Path, TimeSpan.Zero).Write(path, _ => "b").Fault.ShouldNotBeNull().Reason.ShouldContain("locked");

        File.ReadAllText(path).ShouldBe("a");
    }

    [TestMethod]
    public void What_an_editor_saves_meanwhile_is_not_lost()
    {
        var path = _root.File("a.md", "a");
        var calls = 0;

        Writer.Write(path, source =>
        {
            if (calls++ == 0)
            {
                File.WriteAllText(path, "typed");
            }

            return source.Text + "!";
        }).ShouldBe(WriteResult.Done);

        File.ReadAllText(path).ShouldBe("typed!");
    }

    [TestMethod]
    public void A_cancelled_write_leaves_the_document_and_nothing_else()
    {
        var path = _root.File("a.md", "a");
        using var cancellation = new CancellationTokenSource();

        Should.Throw<OperationCanceledException>(() => Writer.Write(path, _ =>
        {
            cancellation.Cancel();
            return "b";
        }, cancellation.Token));

        File.ReadAllText(path).ShouldBe("a");
        Directory.GetFiles(_root.Path).ShouldBe([path]);
    }

    [TestMethod]
    public async Task Hosts_that_write_at_once_lose_no_update()
    {
        const int hosts = 4;
        const int rounds = 25;
        var path = _root.File("a.md", string.Concat(Enumerable.Repeat("0\n", hosts)));

        await Task.WhenAll(Enumerable.Range(0, hosts).Select(host => Task.Run(() =>
        {
            for (var round = 0; round < rounds; round++)
            {
                Writer.Write(path, source => Increment(source, host)).ShouldBe(WriteResult.Done);
            }
        })));

        (await File.ReadAllTextAsync(path)).ShouldBe(string.Concat(Enumerable.Repeat($"{rounds}\n", hosts)));
    }

    private static string Increment(SourceText source, int line)
    {
        var lines = source.Text.Split('\n');
        lines[line] = $"{int.Parse(lines[line]) + 1}";
        return string.Join('\n', lines);
    }
}
