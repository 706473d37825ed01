package netsh.shell.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Header;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of every sort, and the forms of the report. */
class ChecksTest {
    @TempDir
    private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Path file(String name, byte[] octets) throws IOException {
        return Files.write(directory.resolve(name), octets);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private int run(boolean json, boolean update, Optional<Path> junit, Path... paths) {
        CheckRequest request = new CheckRequest(List.of(paths), false, json, junit, update);
        PrintStream output = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new Checks(request, () -> new SimulatedLab(Header.DEFAULT_SEED), output, errors).run();
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8).replace(directory + "/", "");
    }

    @Test
    void unusableFilesAreNamedWithWhatWouldBeRight() throws IOException {
        int status = run(false, false, Optional.empty(),
                file("image.md", new byte[] {'a', '\n', 0, 'b'}),
                file("wide.md", "\ufeff# x".getBytes(StandardCharsets.UTF_16LE)),
                file("chinese.md", new byte[] {'a', '\n', (byte) 0xd6, (byte) 0xd0, '\n'}),
                file("lab.nsh", "ip link\n"),
                file("marks.md", "text\n```console {fersh}\n# ip link\n```\n"),
                directory.resolve("missing.md"));
        assertThat(status).isEqualTo(2);
        assertThat(errors()).isEqualTo("""
                netsh: image.md:2: not a text file: it has a zero octet
                netsh: wide.md: UTF-16; save the document as UTF-8
                netsh: chinese.md:2: not UTF-8; save the document as UTF-8 (iconv -f GB18030 -t UTF-8 does it for Chinese notes)
                netsh: lab.nsh: a script, not a document; 'netsh replay --check lab.nsh' checks it
                netsh: marks.md:2: the mark 'fersh' is unknown; known are fresh, continue, skip, exact
                netsh: missing.md: no such file
                """);
    }

    @Test
    void anUpdateTouchesNothingButOutputThatDisagrees() throws IOException {
        Path document = file("lesson.md", "\ufeff# Lesson  \r\n\r\n  ```\r\n  # ip netns add r1 // first\r\n"
                + "  # ip netns list\r\n  r2\r\n\r\n  # ip netns delete r1\r\n  # ip -br link show lo\r\n"
                + "  lo   UNKNOWN   00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP>\r\n  # hostname\r\n  host");
        assertThat(run(false, true, Optional.empty(), document)).isZero();
        assertThat(Files.readString(document)).isEqualTo("\ufeff# Lesson  \r\n\r\n  ```\r\n  # ip netns add r1 // first\r\n"
                + "  # ip netns list\r\n  r1\r\n\r\n  # ip netns delete r1\r\n  # ip -br link show lo\r\n"
                + "  lo   UNKNOWN   00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP>\r\n  # hostname\r\n  lab\r\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("outputs written anew below lines 5, 11\n");
    }

    @Test
    void programsReadTheReportAsJsonAndAsJunit() throws Exception {
        file("lesson.md", "```\n# hostname\nhost \"<1>\"\n# ip netns list\n```\n");
        Path junit = directory.resolve("report.xml");
        assertThat(run(true, false, Optional.of(junit), directory)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8).replace(directory + "/", "")).isEqualTo("{\"format\":1,\"files\":["
                + "{\"file\":\"lesson.md\",\"status\":1,\"findings\":[{\"kind\":\"other-lines\",\"line\":2,\"otherLines\":[],"
                + "\"command\":\"hostname\",\"explanation\":\"the machine does not print a line of the text; the text does not"
                + " show a line of the machine's\",\"details\":[\"   text | host \\\"<1>\\\"\",\"machine | lab\"]}],"
                + "\"remarks\":[],\"labs\":[{\"line\":2,\"reason\":\"\"}],\"byShape\":[],\"commands\":["
                + "{\"line\":2,\"command\":\"hostname\",\"verdict\":\"differs\",\"status\":0,"
                + "\"text\":[\"host \\\"<1>\\\"\"],\"machine\":[\"lab\"],\"byShape\":[]},"
                + "{\"line\":4,\"command\":\"ip netns list\",\"verdict\":\"nothing-shown\",\"status\":0,"
                + "\"text\":[],\"machine\":[],\"byShape\":[]}]}]}\n");
        org.w3c.dom.Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(junit.toFile());
        assertThat(xml.getElementsByTagName("testcase").getLength()).isEqualTo(2);
        assertThat(xml.getElementsByTagName("failure").item(0).getTextContent())
                .endsWith("   text | host \"<1>\"\nmachine | lab");
    }

    @Test
    void aDirectoryIsSearchedAndADocumentMayEndAnywhere() throws IOException {
        byte[] notes = Files.readAllBytes(Path.of("src/test/resources/documents/course-notes.md"));
        for (int length : List.of(0, 1, 1500, 2222, 3000, 5001)) {
            String text = new String(notes, 0, length, StandardCharsets.UTF_8).replace("\ufffd", "");
            file("notes-" + length + ".md", text);
            file("notes-" + length + ".txt", text);
        }
        Files.createDirectory(directory.resolve(".hidden"));
        file(".hidden/broken.md", new byte[] {0});
        assertThat(run(false, false, Optional.empty(), directory)).isLessThan(2);
        assertThat(errors()).isEmpty();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\n12 documents: ");
    }
}
