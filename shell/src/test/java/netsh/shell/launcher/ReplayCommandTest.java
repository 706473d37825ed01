package netsh.shell.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code netsh replay}, as it is typed. */
class ReplayCommandTest {
    private static final String LAB = """
            #@ netsh 1
            ip netns add r1
            ip netns list
            #> r1
            #@ checkpoint made
            ip netns add r1
            #> Cannot create namespace file "/run/netns/r1": File exists
            #? 1
            #@ pause
            echo done
            """;

    @TempDir
    private Path directory;

    private Typed typed;

    @BeforeEach
    void writeFiles() throws IOException {
        typed = new Typed(directory);
        typed.file("lab.nsh", LAB);
        typed.file("wrong.nsh", "printf 'a\\nb \\n'\n#> a\n#> c\nfalse\necho x\n");
    }

    @Test
    void itLooksAsAtThePrompt() {
        assertThat(typed.netsh("replay lab.nsh")).isEqualTo("""
                netsh> ip netns add r1
                netsh> ip netns list
                r1
                netsh> ip netns add r1
                Cannot create namespace file "/run/netns/r1": File exists
                netsh> echo done
                done
                """);
        assertThat(typed.netsh("replay wrong.nsh lab.nsh --until 2")).contains("--until is for one file, not for 2");
        assertThat(typed.netsh("replay wrong.nsh")).endsWith("""
                netsh> false
                wrong.nsh:4: it ended with status 1, not 0; 2 of 3 steps ran
                [1]
                """);
    }

    @Test
    void aCheckCanBeReadByContinuousIntegration() throws IOException {
        Path report = directory.resolve("report.xml");
        typed.netsh("replay --check --keep-going --junit " + report + " wrong.nsh lab.nsh");
        assertThat(Files.readString(report)).contains(
                "wrong.nsh\" tests=\"3\" failures=\"2\" errors=\"0\">",
                "<failure message=\"it ended with status 1, not 0\">",
                "lab.nsh\" tests=\"4\" failures=\"0\" errors=\"0\">");
    }

    @Test
    void aCheckSaysWhatDiffersAndWhere() {
        assertThat(typed.netsh("replay --check lab.nsh")).isEqualTo(
                "lab.nsh: 4 steps, 2 with output to compare: as expected\n");
        assertThat(typed.netsh("replay --check wrong.nsh")).isEqualTo("""
                wrong.nsh:1: printf 'a\\nb \\n'
                  its output differs:
                           | a
                  expected | c
                   printed | b
                wrong.nsh: 1 step of 3, 1 with output to compare: 1 not as expected; --keep-going runs the rest
                [1]
                """);
        assertThat(typed.netsh("replay --check --keep-going wrong.nsh lab.nsh nosuch.nsh")).endsWith("""
                wrong.nsh:4: false
                  it ended with status 1, not 0
                wrong.nsh: 3 steps, 1 with output to compare: 2 not as expected
                lab.nsh: 4 steps, 2 with output to compare: as expected
                3 files: 1 as expected, 1 not, 1 unusable
                netsh: nosuch.nsh: no such file
                [2]
                """);
    }

    @Test
    void whatWasTypedAtATerminalIsReplayedAtOne() throws IOException {
        typed.file("columns.nsh", "#@ terminal\nip netns add a; ip netns add b\nls /run/netns\n#> a  b\ncat\n");
        assertThat(typed.netsh("replay --check columns.nsh")).endsWith(": as expected\n");
        assertThat(typed.netsh("columns.nsh")).isEqualTo("a\nb\n");
    }

    @Test
    void theScriptInTheReadmeDoesWhatItSays() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String script = readme.substring(readme.indexOf("#!/usr/bin/env netsh"));
        typed.file("readme.nsh", script.substring(0, script.indexOf("```")));
        assertThat(typed.netsh("replay --check readme.nsh")).isEqualTo(
                "readme.nsh: 4 steps, 2 with output to compare: as expected\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "printf 'a \\n'      | #> a        | true",
        "printf 'a \\n'      | #>$'a\\x20\\n' | true",
        "printf 'a\\n'       | #>$'a \\n'  | false",
        "printf a            | #> a        | false",
        "printf a            | #>$'a'      | true",
        "printf 'a\\rb\\n'   | #>$'a\\rb\\n' | true",
        "true                | #>$''       | true",
        "echo                | #>          | true",
        "echo                | #>$''       | false",
        "true                | #>          | false",
    })
    void whatIsExpectedIsComparedToTheLetterButForBlanksThatAnEditorTakesAway(String command, String line, boolean agrees)
            throws IOException {
        typed.file("one.nsh", command + "\n" + line + "\n");
        String report = typed.netsh("replay --check one.nsh");
        assertThat(report.endsWith(": as expected\n")).as(report).isEqualTo(agrees);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void anUpdateChangesNothingButExpectations(String end) throws IOException {
        String mark = "\ufeff";
        Path file = typed.file("old.nsh", mark + ("# résumé  \n\n  echo a \n#> b\n#> c\n\n\tfalse # why\n#?   1\n# end\ntrue\n#? 3\n"
                + "cat <<E\n#> text\nE\n#> wrong").replace("\n", end));
        assertThat(typed.netsh("replay --update old.nsh")).isEqualTo(
                "old.nsh: the expectations of 3 steps, at lines 3, 10, 12, were written anew\n");
        assertThat(Files.readString(file)).isEqualTo(mark
                + ("# résumé  \n\n  echo a \n#> a\n\n\tfalse # why\n#?   1\n# end\ntrue\ncat <<E\n#> text\nE\n#> #> text")
                        .replace("\n", end));
        assertThat(typed.netsh("replay --update old.nsh")).isEqualTo("old.nsh: all expectations are as the lab has it\n");
        assertThat(typed.netsh("replay --check old.nsh")).endsWith(": as expected\n");
    }

    @Test
    void anUpdateOfAllStatesWhatEveryStepPrints() throws IOException {
        Path file = typed.file("bare.nsh", "ip netns add r1\nip netns add r1\nprintf x");
        assertThat(typed.netsh("replay --update-all --dry-run bare.nsh")).isEqualTo(
                "bare.nsh: the expectations of 2 steps, at lines 2, 3, would be written anew\n");
        assertThat(Files.readString(file)).isEqualTo("ip netns add r1\nip netns add r1\nprintf x");
        typed.netsh("replay --update-all bare.nsh");
        assertThat(Files.readString(file)).isEqualTo("""
                ip netns add r1
                ip netns add r1
                #> Cannot create namespace file "/run/netns/r1": File exists
                #? 1
                printf x
                #>$'x'""");
    }

    @Test
    void anUpdateReachesWhatWasTypedInAnotherPlace() throws IOException {
        Path file = typed.file("place.nsh", """
                ip netns add r1
                ip netns exec r1 bash <<'exit'
                ip netns identify
                #> r2
                nosuch
                #? 127
                exit
                #? 127
                echo on
                """);
        assertThat(typed.netsh("replay --update-all place.nsh")).isEqualTo(
                "place.nsh: the expectations of 3 steps, at lines 3, 5, 9, were written anew\n");
        assertThat(Files.readString(file)).isEqualTo("""
                ip netns add r1
                ip netns exec r1 bash <<'exit'
                ip netns identify
                #> r1
                nosuch
                #> bash: line 1: nosuch: command not found
                #? 127
                exit
                #? 127
                echo on
                #> on
                """);
        assertThat(typed.netsh("replay --check place.nsh")).endsWith(": as expected\n");
    }

    @Test
    void anUpdateKeepsTheFileWhereItCannotBeWritten() throws IOException {
        Path file = typed.file("kept.nsh", "echo a\n#> b\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-x---"));
        typed.netsh("replay --update kept.nsh");
        assertThat(Files.readString(file)).isEqualTo("echo a\n#> a\n");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-x---");
        typed.file("cut.nsh", "echo a\n#> b\necho 'open");
        assertThat(typed.netsh("replay --update cut.nsh")).endsWith("""
                netsh: cut.nsh:3: the last step has no end, this line is left out: unexpected EOF while looking for matching `''; \
                the whole step before it was replayed
                [2]
                """);
        assertThat(Files.readString(directory.resolve("cut.nsh"))).isEqualTo("echo a\n#> a\necho 'open");
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files).extracting(path -> path.getFileName().toString())
                    .containsExactlyInAnyOrder("lab.nsh", "wrong.nsh", "kept.nsh", "cut.nsh");
        }
    }

    @Test
    void itEndsWhereItIsWished() {
        assertThat(typed.netsh("replay --until made lab.nsh")).endsWith("netsh> ip netns list\nr1\n");
        assertThat(typed.netsh("replay --until 1 lab.nsh")).isEqualTo("netsh> ip netns add r1\n");
        assertThat(typed.netsh("replay --until 9 lab.nsh")).isEqualTo("netsh: lab.nsh: --until 9: the script has 4 steps\n[2]\n");
        assertThat(typed.netsh("replay --until end lab.nsh")).isEqualTo(
                "netsh: lab.nsh: --until end: there is no such checkpoint; there are made\n[2]\n");
    }

    @Test
    void somebodyAtATerminalIsAskedStepByStep() {
        String question = "Enter runs it, s skips it, c goes on without asking, q quits: ";
        assertThat(typed.atTerminal("\ns\nx\nc\n\n").netsh("replay --step lab.nsh")).isEqualTo("""
                netsh> ip netns add r1
                netsh> ip netns add r1
                Cannot create namespace file "/run/netns/r1": File exists
                netsh> echo done
                done
                """
                + "step 1 of 4, line 2: ip netns add r1\n" + question
                + "step 2 of 4, line 3: ip netns list\n" + question
                + "step 3 of 4, line 6: ip netns add r1\n" + question + "'x' is none of them\n" + question
                + "pause before step 4 of 4, line 10: echo done\n" + question);
        assertThat(typed.atTerminal("q\n").netsh("replay lab.nsh"))
                .doesNotContain("netsh> echo done")
                .endsWith("pause before step 4 of 4, line 10: echo done\n" + question);
        assertThat(typed.piped("").netsh("replay --step lab.nsh")).isEqualTo("""
                netsh replay: --step needs a terminal, for somebody to answer
                netsh replay --help says what there is
                [2]
                """);
    }

    @Test
    void atATerminalALineSaysHowFarItIs() {
        assertThat(typed.atTerminal("").netsh("replay --check lab.nsh")).isEqualTo(
                "lab.nsh: 4 steps, 2 with output to compare: as expected\n\r\033[K[1/4] ip netns add r1\r\033[K");
        assertThat(typed.piped("").netsh("replay --check lab.nsh")).doesNotContain("\r");
    }

    @Test
    void machinesGetOneDocument() throws IOException {
        typed.file("json.nsh", "#@ seed 7\nprintf 'a\\033\"\\n'; sleep 1.5\n#> a\nfalse\n");
        assertThat(typed.netsh("replay --json --check --keep-going json.nsh nosuch.nsh")).isEqualTo("""
                {"format":1,"files":[{"file":"json.nsh","status":1,"seed":7,"notRun":0,"steps":[
                {"line":2,"command":"printf 'a\\\\033\\"\\\\n'; sleep 1.5","status":0,"output":"a\\u001b\\"\\n",\
                "time":12.203,"duration":1.503,"differences":[{"of":"output","expected":"a\\n","actual":"a\\u001b\\"\\n"}]},
                {"line":4,"command":"false","status":1,"output":"","time":12.205,"duration":0.002,\
                "differences":[{"of":"status","expected":0,"actual":1}]}]},\
                {"file":"nosuch.nsh","status":2,"error":"nosuch.nsh: no such file","notRun":0,"steps":[]}]}
                [2]
                """);
    }

    @Test
    void aStepThatNeverEndsIsInterruptedAndNamed() throws IOException {
        typed.file("endless.nsh", "ping -i 3600 192.168.2.2 > /dev/null\necho on\n");
        assertThat(typed.netsh("replay --keep-going endless.nsh")).contains("netsh> echo on\non\n").contains(
                "endless.nsh:1: it did not end within 24 hours of the lab's time and was interrupted; a line '#^C 3s' below it says when");
    }

    @Test
    void aStepThatPrintsWithoutEndIsInterruptedAndNamed() throws IOException {
        typed.file("flood.nsh", "yes\necho on\n#> on\n");
        assertThat(typed.netsh("replay --check --keep-going flood.nsh")).startsWith("""
                flood.nsh:1: yes
                  it printed more than 16 MB and was interrupted
                  it ended with status 130, not 0
                """).endsWith("flood.nsh: 2 steps, 1 with output to compare: 1 not as expected\n[1]\n");
    }

    @Test
    void whatNeverEndsIsNoExpectation() throws IOException {
        Path file = typed.file("flood.nsh", "yes\necho on\n");
        assertThat(typed.netsh("replay --update-all flood.nsh")).isEqualTo("""
                flood.nsh:1: it printed more than 16 MB and was interrupted; its expectations are left as they are
                flood.nsh: the expectations of the step at line 2 were written anew
                [1]
                """);
        assertThat(Files.readString(file)).isEqualTo("yes\necho on\n#> on\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--check --update", "--update --update-all", "--transcript --json", "--step --check", "--speed 2 --json",
        "--update --keep-going", "--interactive --dry-run", "--transcript --update"
    })
    void whatContradictsItselfIsRefusedInWords(String options) {
        assertThat(typed.netsh("replay " + options + " lab.nsh")).matches(
                "netsh replay: --\\S+ and --\\S+ contradict each other: .*\nnetsh replay --help says what there is\n\\[2]\n");
    }
}
