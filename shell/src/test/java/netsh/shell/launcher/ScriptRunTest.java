package netsh.shell.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code netsh FILE} and {@code … | netsh}: what bash would print, and its status. */
class ScriptRunTest {
    @TempDir
    private Path directory;

    private Typed typed;

    @BeforeEach
    void open() {
        typed = new Typed(directory);
    }

    @Test
    void onlyWhatCommandsPrintIsShown() throws IOException {
        typed.file("lab.nsh", "#!/usr/bin/env netsh\nip netns add r1\nip netns list\n#> r2\nprintf x\nfalse\n");
        assertThat(typed.netsh("lab.nsh")).isEqualTo("r1\nx[1]\n");
        assertThat(typed.piped("echo a\nexit 3\necho b\n").netsh("")).isEqualTo("a\n[3]\n");
        assertThat(typed.piped("").netsh("")).isEmpty();
    }

    @Test
    void messagesNameTheScriptAndItsLinesAndTheTrapAtTheEndRuns() throws IOException {
        typed.file("trap.nsh", "trap 'echo bye $?' EXIT\n\nnosuch\nexit 5\n");
        assertThat(typed.netsh("trap.nsh")).isEqualTo("bye 5\ntrap.nsh: line 3: nosuch: command not found\n[5]\n");
        assertThat(typed.piped("trap 'echo bye' EXIT\nfalse\n").netsh("")).isEqualTo("bye\n[1]\n");
    }

    @Test
    void commandsThatReadFindTheEndOfTheirInput() {
        assertThat(typed.piped("cat\nread x; echo \"<$x> $?\"\necho on\n").netsh("")).isEqualTo("<> 1\non\n");
    }

    @Test
    void aScriptThatIsCutOffRunsAsFarAsItIsWhole() {
        assertThat(typed.piped("echo a\nif true; then\n").netsh("")).isEqualTo("""
                a
                netsh: standard input:2: the last step has no end, this line is left out: syntax error: unexpected end of file
                [2]
                """);
    }

    @Test
    void whatIsNeitherACommandNorAFileIsNamed() {
        assertThat(typed.netsh("replai")).isEqualTo(
                "netsh: there is neither a command nor a file called replai; netsh --help lists the commands\n[2]\n");
        assertThat(typed.netsh("nosuch.nsh")).isEqualTo("netsh: nosuch.nsh: no such file\n[2]\n");
    }
}
