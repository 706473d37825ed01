package netsh.shell.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, a replay of it ends with a status that says so, and never with an exception. */
class DamagedFilesTest {
    private static final byte[] SCRIPT = """
            #@ netsh 1
            #@ seed 3
            ip netns add r1; ip netns list
            #> r1
            #@ checkpoint née
            cat <<'END' | sed "s/x/y/"
            x '
            END
            #> y '
            if true; then
              printf 'a%s' "$(ip netns list | wc -l)"
            fi
            #>$'a1'
            ping 192.168.2.2
            #^C 1.5s
            false
            #? 1
            """.getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path directory;

    private String replay(byte[] octets, String options) throws IOException {
        Files.write(directory.resolve("f.nsh"), octets);
        return new Typed(directory).netsh("replay " + options + " f.nsh");
    }

    private static int status(String shown) {
        return shown.endsWith("]\n") ? Integer.parseInt(shown.replaceFirst("(?s).*\\[(\\d+)]\n$", "$1")) : 0;
    }

    @Test
    void everyBeginningOfAScriptIsReplayedAsFarAsItIsWhole() throws IOException {
        assertThat(replay(SCRIPT, "--check")).isEqualTo("f.nsh: 5 steps, 3 with output to compare: as expected\n");
        for (int length = 0; length < SCRIPT.length; length++) {
            String shown = replay(Arrays.copyOf(SCRIPT, length), "--check --keep-going");
            assertThat(status(shown)).as("the first %d octets: %s", length, shown).isBetween(0, 2);
            assertThat(shown).doesNotContain("Exception").doesNotContain("mistake of netsh");
        }
    }

    @Test
    void flippedOctetsAreRefusedOrRun() throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 300; round++) {
            byte[] octets = SCRIPT.clone();
            for (int flips = random.nextInt(1, 6); flips > 0; flips--) {
                octets[random.nextInt(octets.length)] ^= (byte) (1 << random.nextInt(round % 2 == 0 ? 7 : 8));
            }
            String shown = replay(octets, "--dry-run");
            assertThat(status(shown)).as("round %d: %s", round, shown).isBetween(0, 2);
            assertThat(shown).doesNotContain("Exception").doesNotContain("mistake of netsh");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"homework.nsh", "homework-as-printed.nsh", "course-notes.nsh"})
    void everyBeginningOfTheLabsCanBeRead(String lab) throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("..", "scripts", lab));
        for (int length = 0; length <= whole.length; length += 3) {
            try {
                ScriptReader.read("f", Arrays.copyOf(whole, length));
            } catch (ScriptException unusable) {
                assertThat(unusable).hasMessageStartingWith("f:");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''        | netsh: f.nsh: the file is empty: a script has a command a line",
        "'#> x'    | netsh: f.nsh:1: no command stands directly above this line: #>, #? and #^C belong below the command that they speak of; a comment begins with '# '",
        "'#@ netsh 9' | netsh: f.nsh:1: the script is of format version 9; this netsh reads up to version 1: a newer netsh is needed",
    })
    void anUnusableFileIsNamed(String text, String message) throws IOException {
        assertThat(replay(text.getBytes(StandardCharsets.UTF_8), "")).isEqualTo(message + "\n[2]\n");
    }

    @Test
    void whatIsNoFileIsNamed() throws IOException {
        Files.createDirectory(directory.resolve("labs.d"));
        Typed typed = new Typed(directory);
        assertThat(typed.netsh("replay labs.d")).isEqualTo("netsh: labs.d: a directory; name the scripts in it, as in: labs.d/*.nsh\n[2]\n");
        assertThat(typed.netsh("replay nosuch.nsh")).isEqualTo("netsh: nosuch.nsh: no such file\n[2]\n");
    }

    @Test
    void aLineOfAMegabyteRuns() throws IOException {
        String word = "x".repeat(1_000_000);
        assertThat(replay(("echo " + word + " | wc -c\n#> 1000001\n").getBytes(StandardCharsets.UTF_8), "--check"))
                .isEqualTo("f.nsh: 1 step, 1 with output to compare: as expected\n");
    }
}
