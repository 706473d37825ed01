package netsh.shell.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a step prints goes through a script and comes back to the octet. */
class ScriptRoundTripTest {
    private static String written(String output) {
        return String.join("\n", ExpectedOutput.lines(output));
    }

    private static byte[] throughAFile(byte[] octets) throws ScriptException {
        Step step = new Step(4, "true", Optional.of(PrintedText.of(octets)), Optional.empty(), List.of(Duration.ofMillis(1500), Duration.ofNanos(2_000_000_001)));
        String file = ScriptWriter.header(Header.DEFAULT) + ScriptWriter.step(step);
        Script script = ScriptReader.read("f.nsh", file.getBytes(StandardCharsets.UTF_8));
        assertThat(script.steps()).containsExactly(step);
        return PrintedText.octets(script.steps().get(0).expectedOutput().orElseThrow());
    }

    @Test
    void linesStandAsTheyAreAndTheRestInBashsQuotes() {
        assertThat(written("br0\t8000\n\n  x \n")).isEqualTo("#> br0\t8000\n#>\n#>   x ");
        assertThat(written("")).isEqualTo("#>$''");
        assertThat(written("a\nb")).isEqualTo("#> a\n#>$'b'");
        assertThat(written("10%\r20%\n")).isEqualTo("#>$'10%\\r20%\\n'");
        assertThat(written("\033[1mit's\033[0m \\\n")).isEqualTo("#>$'\\e[1mit\\'s\\e[0m \\\\\\n'");
        assertThat(written(PrintedText.of(new byte[] {(byte) 0xff, 0, '\n'}))).isEqualTo("#>$'\\xff\\x00\\n'");
        assertThat(written("日本 é\u202e\n")).isEqualTo("#>$'日本 é\\u202e\\n'");
        assertThat(written("$'x'\n")).isEqualTo("#> $'x'");
    }

    @Test
    void anyOctetsComeBack() throws ScriptException {
        SplittableRandom random = new SplittableRandom(3);
        String alphabet = "ab \t\r\n\n'\\$#>\u00e9\u20ac\ud83d\ude00\u0085\u2028\ufeff\033\0";
        for (int round = 0; round < 400; round++) {
            byte[] octets = new byte[random.nextInt(40)];
            random.nextBytes(octets);
            assertThat(throughAFile(octets)).as("round %d", round).isEqualTo(octets);
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            byte[] mixed = text.toString().getBytes(StandardCharsets.UTF_8);
            assertThat(throughAFile(mixed)).as("round %d: %s", round, text).isEqualTo(mixed);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ip link",
        "cat <<E\n#> no expectation\n\nE",
        "for i in 1 2; do\n  # it's\n  echo $i\ndone",
        "echo 'a\n\nb' \\\n  c",
        "cat <<A; cat <<'B'\nit's \"\nA\n' B\nB",
        "if ; then"
    })
    void aCommandTakesTheLinesThatItNeeds(String command) throws ScriptException {
        String file = command + "\n#> x\n\necho next\n#? 1\n";
        List<Step> steps = ScriptReader.read("f", file.getBytes(StandardCharsets.UTF_8)).steps();
        assertThat(steps).extracting(Step::command).containsExactly(command, "echo next");
        assertThat(steps.get(0).expectedOutput()).contains("x\n");
        assertThat(steps.get(1).line()).isEqualTo(command.split("\n", -1).length + 3);
    }

    @Test
    void aLongTextThatIsNeverClosedIsReadOnce() throws ScriptException {
        String file = "ip link\necho '" + "a line of a text\n".repeat(200_000);
        Script script = ScriptReader.read("f", file.getBytes(StandardCharsets.UTF_8));
        assertThat(script.steps()).hasSize(1);
        assertThat(script.truncation()).contains(
                new Truncation(2, 200_001, "unexpected EOF while looking for matching `''"));
    }
}
