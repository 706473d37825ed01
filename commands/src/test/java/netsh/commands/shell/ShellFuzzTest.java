package netsh.commands.shell;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import netsh.commands.coreutils.Coreutils;
import netsh.commands.text.TextTools;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rubbish at the prompt: a message and a status, never an exception, never a hang. */
class ShellFuzzTest {
    private static final String[] TOKENS = {"echo", "if", "then", "fi", "for", "in", "do", "done", "while", "case",
            "esac",
        "{", "}", "(", ")", "((", "))", "[[", "]]", "[", "]", ";", ";;", "&&", "||", "|", "!", "<", ">", ">>", "<<",
                "<<<",
        "2>&1", "$x", "${x", "${x:-", "$((", "$(", "`", "'", "\"", "\\", "\n", " ", "*", "?", "~", "=", "x=1", "a[1]=2",
        "f()", "function", "EOF", "1", "-1", "%", "#", "${#x}", "${x/a/b}", "{a,b}", "{1..3}", "test", "-f", "-eq",
                "cat",
        "ls", "head", "-n", "tr", "sort", "cut", "expr", "seq", "set", "-e", "export", "local", "read", "printf", "%d",
        "eval", "trap", "return", "break", "shift", "source", "/etc/hosts", "kill", "wait", "sleep", "\u0000",
                "\u00e9"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void survivesRandomTokens(long seed) {
        Random random = new Random(seed);
        try (ShellFixture fixture = ShellFixture.onNewMachine(new TextTools(), new Coreutils())) {
            for (int i = 0; i < 1500; i++) {
                StringBuilder line = new StringBuilder();
                for (int n = random.nextInt(12); n >= 0; n--) {
                    line.append(TOKENS[random.nextInt(TOKENS.length)]).append(random.nextInt(3) > 0 ? " " : "");
                }
                run(fixture, line.toString());
            }
        }
    }

    @Test
    void survivesRandomCharacters() {
        Random random = new Random(7);
        try (ShellFixture fixture = ShellFixture.onNewMachine(new TextTools(), new Coreutils())) {
            for (int i = 0; i < 1500; i++) {
                StringBuilder line = new StringBuilder();
                for (int n = random.nextInt(40); n >= 0; n--) {
                    line.append((char) random.nextInt(random.nextInt(20) == 0 ? 0x3000 : 0x80));
                }
                run(fixture, line.toString());
            }
        }
    }

    @Test
    void survivesDeepNesting() {
        try (ShellFixture fixture = ShellFixture.onNewMachine()) {
            for (String open : new String[] {"(", "{ ", "$(", "${x:-", "$((", "`", "if true; then ", "[[ ! ",
                    "echo $(echo "}) {
                run(fixture, open.repeat(20_000));
            }
            run(fixture, "f() { f; }; f");
            run(fixture, "echo $((" + "(".repeat(50_000) + "1" + ")".repeat(50_000) + "))");
            run(fixture, "x=" + "a".repeat(100_000) + "; echo ${#x}");
        }
    }

    private static void run(ShellFixture fixture, String line) {
        fixture.shell().process().scheduler().interruptAfter(Duration.ofMinutes(1));
        assertThatCode(() -> fixture.transcript(line)).as(line).doesNotThrowAnyException();
    }
}
