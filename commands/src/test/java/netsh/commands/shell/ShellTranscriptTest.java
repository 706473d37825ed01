package netsh.commands.shell;

import static org.assertj.core.api.Assertions.assertThat;

import netsh.commands.coreutils.Coreutils;
import netsh.commands.text.TextTools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The language as bash 5.2 has it; the transcripts are the reference machine's. */
class ShellTranscriptTest {
    private final ShellFixture fixture = ShellFixture.onNewMachine(new TextTools(), new Coreutils());

    @AfterEach
    void close() {
        fixture.close();
    }

    private void runs(String transcript) {
        String commands = transcript.lines().filter(line -> line.startsWith("# ")).map(line -> line.substring(2))
                .reduce("", (all, line) -> all + line + "\n");
        assertThat(fixture.transcript(ShellFixture.commands(commands))).isEqualTo(transcript);
    }

    @Test
    void expandsParameters() {
        runs("""
                # x=abcdef; echo ${x:1:3} ${x: -2} ${x#a*c} ${x%%e*} ${x/c/X} ${x//[a-c]/.} ${#x} ${x^} ${x^^}
                bcd ef def abcd abXdef ...def 6 Abcdef ABCDEF
                # set -- a "b c" d; echo $# "$2"; for i in "$@"; do echo "<$i>"; done
                3 b c
                <a>
                <b c>
                <d>
                # echo {1..3} {a,b}{1,2} {01..03} {x} {1..10..3}
                1 2 3 a1 a2 b1 b2 01 02 03 {x} 1 4 7 10
                # (echo ${nope:?not set}; echo never); echo $?
                /init: line 47: nope: not set
                1
                # a=(1 2 3); a+=(4); echo ${a[1]} ${#a[@]} "${a[@]:1:2}"
                2 4 2 3
                """);
    }

    @Test
    void computes() {
        runs("""
                # echo $((2*3+4)) $((2**10)) $((7%3)) $((1<2&&3>2)) $((x=5)) $((x++)) $x
                10 1024 1 1 5 5 6
                # echo $((1/0))
                /init: line 47: 1/0: division by 0 (error token is "0")
                [exit 1]
                # echo $((1+))
                /init: line 47: 1+: syntax error: operand expected (error token is "+")
                [exit 1]
                # for ((i=0;i<3;i++)); do echo -n $i; done; echo
                012
                """);
    }

    @Test
    void tellsSyntaxErrorsAsBashDoes() {
        runs("""
                # echo )
                /init: eval: line 47: syntax error near unexpected token `)'
                /init: eval: line 47: `echo )'
                [exit 2]
                # echo "abc
                /init: eval: line 47: unexpected EOF while looking for matching `"'
                [exit 2]
                # if true; then echo a
                /init: eval: line 48: syntax error: unexpected end of file
                [exit 2]
                # ;
                /init: eval: line 47: syntax error near unexpected token `;'
                /init: eval: line 47: `;'
                [exit 2]
                """);
    }

    @Test
    void toleratesAHereDocumentThatIsCutOff() {
        assertThat(fixture.transcript("cat <<EOF\nnever closed")).isEqualTo("""
                # cat <<EOF
                never closed
                /init: line 48: warning: here-document at line 47 delimited by end-of-file (wanted `EOF')
                never closed
                """);
    }

    @Test
    void runsJobsBesideTheForeground() {
        runs("""
                # for i in 3 1 2; do (sleep 0.$i; echo job $i) & done; wait
                job 1
                job 2
                job 3
                # sleep 5 & jobs; kill $!; wait $!; echo $?
                [1]+  Running                 sleep 5 &
                143
                # ( trap '' TERM; sleep 0.3; echo ignored ) & sleep 0.1; kill $!; wait $!; echo $?
                ignored
                0
                # timeout 0.2 sleep 5; echo $?
                124
                # yes | head -n 2; echo ${PIPESTATUS[0]}
                y
                y
                141
                """);
    }

    @Test
    void redirects() {
        runs("""
                # echo hi > /nosuchdir/f
                /init: line 47: /nosuchdir/f: No such file or directory
                [exit 1]
                # { echo out; echo err >&2; } > /tmp/both 2>&1; cat /tmp/both
                out
                err
                # nosuch 2>/dev/null; echo $?
                127
                # read a b <<< "1 2 3"; echo "$b"
                2 3
                # set -C; echo x > /tmp/both; set +C
                /init: line 47: /tmp/both: cannot overwrite existing file
                """);
    }

    @Test
    void runsScripts() {
        runs("""
                # printf '#!/bin/bash\\nif [ -n "$1" ];then\\necho up $1\\nexit 0\\nelse\\necho none\\nexit 1\\nfi\\n' > /etc/qemu-ifup
                # chmod +x /etc/qemu-ifup; /etc/qemu-ifup tap0; /etc/qemu-ifup
                up tap0
                none
                [exit 1]
                # printf 'echo one\\nnosuch\\nfi\\n' > /tmp/s; bash /tmp/s
                one
                /tmp/s: line 2: nosuch: command not found
                /tmp/s: line 3: syntax error near unexpected token `fi'
                /tmp/s: line 3: `fi'
                [exit 2]
                # sh -c 'nosuch'
                sh: 1: nosuch: not found
                [exit 127]
                """);
    }

    @Test
    void endsWhatNothingCanWake() {
        assertThat(fixture.transcript("sleep infinity")).contains("[exit 130]");
        assertThat(fixture.shell().process().scheduler().gaveUp()).isTrue();
        assertThat(fixture.transcript("echo alive")).isEqualTo("# echo alive\nalive\n");
    }

    @Test
    void ctrlCEndsTheForegroundAndKeepsTheJobs() {
        fixture.shell().process().scheduler().interruptAfter(java.time.Duration.ofMillis(3200));
        assertThat(fixture.transcript("sleep 100 & sleep 50; echo never", "jobs")).isEqualTo("""
                # sleep 100 & sleep 50; echo never
                [exit 130]
                # jobs
                [1]+  Running                 sleep 100 &
                """);
    }

    @Test
    void knowsWhenMoreLinesAreWanted() {
        assertThat(Shell.isComplete("for i in a; do")).isFalse();
        assertThat(Shell.isComplete("cat <<EOF\na")).isFalse();
        assertThat(Shell.isComplete("cat <<EOF\na\nEOF\n")).isTrue();
        assertThat(Shell.isComplete("echo 'a")).isFalse();
        assertThat(Shell.isComplete("echo a \\")).isFalse();
        assertThat(Shell.isComplete("echo )")).isTrue();
    }
}
