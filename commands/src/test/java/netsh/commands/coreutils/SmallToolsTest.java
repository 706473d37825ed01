package netsh.commands.coreutils;

import static org.assertj.core.api.Assertions.assertThat;

import netsh.commands.shell.ShellFixture;
import netsh.commands.text.TextTools;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The small tools, with GNU's output and messages; the transcripts are the reference machine's. */
class SmallToolsTest {
    private final ShellFixture fixture = ShellFixture.onNewMachine(new TextTools(), new Coreutils());

    @BeforeEach
    void writeFiles() {
        fixture.transcript("mkdir /tmp/t; cd /tmp/t",
                "printf 'banana 3\\napple 10\\ncherry 2\\napple 1\\n' > f; printf 'a:b:c\\nd:e:f\\n' > g");
    }

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
    void text() {
        runs("""
                # cat g nosuch; cat -A g
                a:b:c
                d:e:f
                cat: nosuch: No such file or directory
                a:b:c$
                d:e:f$
                # head -n 1 f g; tail -n +4 f; head -n abc f
                ==> f <==
                banana 3

                ==> g <==
                a:b:c
                apple 1
                head: invalid number of lines: 'abc'
                [exit 1]
                # wc -l f g; wc -w < f; wc nosuch
                 4 f
                 2 g
                 6 total
                8
                wc: nosuch: No such file or directory
                [exit 1]
                # sort -k2n f; sort -u -k1,1 f; sort -t: -k2r g
                apple 1
                cherry 2
                banana 3
                apple 10
                apple 10
                banana 3
                cherry 2
                d:e:f
                a:b:c
                # cut -d: -f2- g; sort f | cut -d' ' -f1 | uniq -c; echo aabbcc | tr -s ab; tr a-z A-Z < g
                b:c
                e:f
                      2 apple
                      1 banana
                      1 cherry
                abcc
                A:B:C
                D:E:F
                # diff f g
                1,4c1,2
                < banana 3
                < apple 10
                < cherry 2
                < apple 1
                ---
                > a:b:c
                > d:e:f
                [exit 1]
                """);
    }

    @Test
    void files() {
        runs("""
                # mkdir d; mkdir d; mkdir -p d/e/f; rmdir d; rm d; cp d dd
                mkdir: cannot create directory 'd': File exists
                rmdir: failed to remove 'd': Directory not empty
                rm: cannot remove 'd': Is a directory
                cp: -r not specified; omitting directory 'd'
                [exit 1]
                # cp -r d dd; mv f d; ls d dd; ls nosuch
                d:
                e
                f

                dd:
                e
                ls: cannot access 'nosuch': No such file or directory
                [exit 2]
                # ln -s g link; readlink link; readlink -f link; chmod 640 g; ls -l | cut -c1-10
                g
                /tmp/t/g
                total 16
                drwxr-xr-x
                drwxr-xr-x
                -rw-r-----
                lrwxrwxrwx
                # find d -type f; find . -name 'e' -exec echo {} \\;
                d/f
                ./d/e
                ./dd/e
                """);
    }

    @Test
    void programsThatRunOthers() {
        runs("""
                # printf 'a\\nb\\n' | xargs -I{} echo '<{}>'; seq 3 | xargs -n 2; xargs nosuch < g
                <a>
                <b>
                1 2
                3
                xargs: nosuch: No such file or directory
                [exit 127]
                # env -i X=1 env; env nosuch
                X=1
                env: 'nosuch': No such file or directory
                [exit 127]
                # timeout 1 sleep 5; echo $?; timeout abc true
                124
                timeout: invalid time interval 'abc'
                Try 'timeout --help' for more information.
                [exit 125]
                # sleep 100 & pgrep -x sleep > pid; kill $(cat pid); wait $!
                [exit 143]
                """);
    }

    @Test
    void refusesWhatItDoesNotDo() {
        runs("""
                # ln f hard
                ln: this lab's ln makes symbolic links only (-s)
                [exit 2]
                # find . -o
                find: this lab's find does not support -o
                [exit 1]
                """);
    }
}
