package netsh.shell.script;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged and foreign files: what is whole is read, and the rest is named with its line and what would be right. */
class UnusableScriptTest {
    private static String refusal(byte[] octets) {
        try {
            return "read: " + ScriptReader.read("f.nsh", octets).steps();
        } catch (ScriptException unusable) {
            return unusable.getMessage();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "#@ netsh 2           | f.nsh:1: the script is of format version 2; this netsh reads up to version 1: a newer netsh is needed",
        "#@ netsh one         | f.nsh:1: the format's version is a number, as in: #@ netsh 1",
        "#@ seed              | f.nsh:1: the seed is a whole number, as in: #@ seed 7",
        "ls~#@ seed 7         | f.nsh:2: the seed belongs before the first command",
        "#@                   | f.nsh:1: a line that begins with #@ needs a word behind it; known are netsh, seed, terminal, pause, checkpoint",
        "#@ sede 7            | f.nsh:1: #@ sede is unknown; known are netsh, seed, terminal, pause, checkpoint",
        "#@ checkpoint        | f.nsh:1: a name is missing, as in: #@ checkpoint NAME",
        "ls~#@ terminal       | f.nsh:2: #@ terminal belongs before the first command",
        "#@ pause here        | f.nsh:1: nothing stands behind #@ pause",
        "#> x                 | f.nsh:1: no command stands directly above this line: #>, #? and #^C belong below the command that they speak of; a comment begins with '# '",
        "ls~# why~#? 1        | f.nsh:3: no command stands directly above this line: #>, #? and #^C belong below the command that they speak of; a comment begins with '# '",
        "ls~#? 999            | f.nsh:2: an exit status is a number from 0 to 255, as in: #? 1",
        "ls~#? 1~#? 2         | f.nsh:3: the exit status stands here twice",
        "ls~#^C x             | f.nsh:2: an interruption has a time in seconds, as in: #^C 3.2s",
        "ls~#^C 2s~#^C 1.5s   | f.nsh:3: an interruption comes later than the one above; each counts from the step's begin",
        "ls~#>$'x             | f.nsh:2: the closing quote is missing, as in: #>$'text'",
        "ls~#>$'it's'         | f.nsh:2: behind the closing quote stands more; a quote within is \\'",
        "ls~#>$'\\q'          | f.nsh:2: \\q has no meaning; a backslash itself is \\\\"
    })
    void whatIsWrongHasALineAndAWayOut(String file, String message) {
        assertThat(refusal(file.replace('~', '\n').getBytes(UTF_8))).isEqualTo(message);
    }

    @Test
    void otherEncodingsAreNamed() {
        assertThat(refusal("ip link\n".getBytes(UTF_16))).isEqualTo("f.nsh: the text is in UTF-16; save the file as UTF-8");
        assertThat(refusal("ls\n".getBytes(UTF_16LE))).isEqualTo("f.nsh: the text is in UTF-16; save the file as UTF-8");
        assertThat(refusal("\ufeffls\n".getBytes(UTF_16LE))).isEqualTo("f.nsh: the text is in UTF-16; save the file as UTF-8");
        assertThat(refusal("ls\necho é\n".getBytes(ISO_8859_1)))
                .isEqualTo("f.nsh:2: not a text in UTF-8 (the octet 0xe9); save the file as UTF-8");
        assertThat(refusal("ls\n\0".getBytes(UTF_8)))
                .isEqualTo("f.nsh:2: not a text file: it has a zero octet; a script is a text in UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "ls\necho a\n#> a\n",
        "ls\r\necho a\r\n#> a\r\n",
        "ls\recho a\r#> a\r",
        "\ufeffls\necho a\r\n#> a",
    })
    void lineEndsAndByteOrderMarksOfOtherSystemsAreRead(String file) throws ScriptException {
        Script script = ScriptReader.read("f", file.getBytes(UTF_8));
        assertThat(script.steps()).extracting(Step::line, Step::command)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "ls"), org.assertj.core.groups.Tuple.tuple(2, "echo a"));
        assertThat(script.steps().get(1).expectedOutput()).contains("a\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "echo 'x~y         | the last step has no end, lines 2 to 3 are left out: unexpected EOF while looking for matching `''",
        "cat <<END~y~EN    | the last step has no end, lines 2 to 4 are left out: here-document at line 2 delimited by end-of-file (wanted `END')",
        "if true; then     | the last step has no end, this line is left out: syntax error: unexpected end of file",
        "ip link \\        | the last step has no end, this line is left out: the line ends in a backslash"
    })
    void aLastStepThatWasCutOffIsLeftOut(String end, String description) throws ScriptException {
        Script script = ScriptReader.read("f", ("ls\n" + end.replace('~', '\n')).getBytes(UTF_8));
        assertThat(script.steps()).containsExactly(new Step(1, "ls"));
        assertThat(script.truncation().orElseThrow().describe()).isEqualTo(description);
    }
}
