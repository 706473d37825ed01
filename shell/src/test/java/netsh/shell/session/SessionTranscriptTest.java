package netsh.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import netsh.shell.lab.Lab;
import netsh.shell.lab.SimulatedLab;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody types at netsh's prompt and sees. */
class SessionTranscriptTest {
    @TempDir
    private Path directory;

    private TypedSession typed;

    @BeforeEach
    void open() {
        typed = new TypedSession(directory);
    }

    @AfterEach
    void close() {
        typed.close();
    }

    @Test
    void stepsAreListedUndoneAndRunAgain() {
        assertThat(typed.type("steps", "undo", "redo")).isEqualTo("""
                no steps yet
                undo: there is no step to take back
                [1]
                redo: no step of branch main is undone
                [1]
                """);
        assertThat(typed.type("ip link add d0 type dummy", "ip link add d0 type dummy", "ip link set d0 up", "steps", "undo 2",
                "steps", "ip link show d0 | grep -c UP", "branches", "redo").replaceAll(" +[0-9]+\\.[0-9]{3}s", "")).isEqualTo("""
                RTNETLINK answers: File exists
                [2]
                    1  ip link add d0 type dummy
                    2   [2]  ip link add d0 type dummy
                    3  ip link set d0 up
                undid steps 2 to 3; now after step 1 of 3
                    1  ip link add d0 type dummy
                  (2)   [2]  ip link add d0 type dummy
                  (3)  ip link set d0 up
                0
                [1]
                * main  2 steps
                  undone-1  3 steps
                redo: no step of branch main is undone
                [1]
                """);
    }

    @Test
    void stepsUndoneAreKeptWhenAnotherWayIsTaken() {
        assertThat(typed.type("echo 1 > f", "echo 2 > f", "undo", "echo 3 > f", "branches", "branch undone-1", "cat f", "goto 0",
                "branch main", "cat f", "branch --drop undone-1", "branches", "branch --drop main", "branch --drop none",
                "branch a/b")).isEqualTo("""
                undid step 2; now after step 1 of 2
                * main  2 steps
                  undone-1  2 steps
                after step 2 on branch undone-1
                2
                at the start of 3 on branch undone-1
                after step 2
                3
                * main  3 steps
                branch: main is the present branch; go to another first
                [1]
                branch: there is no branch none; there are main
                [1]
                branch: "a/b" is no name for a branch: letters, digits, '.', '_' and '-' make one
                [1]
                """);
    }

    @Test
    void checkpointsAreComeBackTo() {
        assertThat(typed.type("true", "checkpoint ready", "ip link add d0 type dummy", "changes ready 2", "changes 2 ready",
                "goto ready", "goto nowhere", "goto 7", "goto -1", "undo 5", "undo 0", "redo 9", "checkpoint 1",
                "changes 0 9")).isEqualTo("""
                checkpoint ready after step 1
                lab: link d0 is new (dummy)
                lab: link d0 is gone
                after step 1 of 2
                goto: "nowhere" is neither the number of a step (0 to 2) nor a checkpoint (ready)
                [1]
                goto: branch main has 2 steps, there is no step 7
                [1]
                goto: "-1" is neither the number of a step (0 to 2) nor a checkpoint (ready)
                [1]
                undo: there is 1 step to take back, not 5
                [1]
                undo: the number of steps is 1 or more, not 0
                [1]
                redo: there is 1 undone step, not 9
                [1]
                checkpoint: "1" is no name for a checkpoint: it begins with a letter, and letters, digits, '.', '_' and '-' follow
                [1]
                changes: branch main has 2 steps, there is no step 9
                [1]
                """);
    }

    @Test
    void aRecordingIsKeptEqualToTheSession() throws IOException {
        assertThat(typed.type("record", "record off", "record r.nsh", "echo one", "false", "undo", "record", "record off",
                "record none/r.nsh").replace(directory + java.io.File.separator, "")).isEqualTo("""
                not recording to a file; the journal has every step
                record: nothing is being recorded to a file
                [1]
                recording to r.nsh
                one
                [1]
                undid step 2; now after step 1 of 2
                recording to r.nsh
                recorded 1 step to r.nsh
                record: none/r.nsh: its directory does not exist
                [1]
                """);
        assertThat(directory.resolve("r.nsh")).content().isEqualTo("""
                #!/usr/bin/env netsh
                #@ netsh 1
                #@ seed 1
                #@ terminal
                echo one
                #> one
                """);
    }

    @Test
    void whatWasSavedIsLoaded() throws IOException {
        assertThat(typed.type("echo one > f", "save s.nsh", "echo two > f", "load s.nsh", "cat f", "load none.nsh")).isEqualTo("""
                saved 1 step to s.nsh
                loaded 1 step from s.nsh on branch s
                one
                load: none.nsh: there is no such file
                [1]
                """);
        Files.writeString(directory.resolve("ends.nsh"), "echo one > f\nexit 3\necho two > f\n");
        assertThat(typed.type("load ends.nsh", "cat f")).isEqualTo("""
                loaded 1 step from ends.nsh on branch ends
                one
                """);
    }

    @Test
    void anEarlierSessionIsResumed() {
        assertThat(typed.type("resume", "echo one > f")).isEqualTo("""
                resume: there is no earlier session
                [1]
                """);
        typed.close();
        typed = new TypedSession(directory);
        assertThat(typed.type("echo other > f", "resume", "cat f", "resume", "cat f")).isEqualTo("""
                resumed after step 1
                one
                resumed after step 1
                other
                """);
    }

    @Test
    void aShellInANamespaceIsReplayed() throws IOException {
        assertThat(replayed("ip netns add r1", "ip netns exec r1 bash", "ip -br link", "false", "bash", "x=5; echo $x", "exit 4",
                "ip link set lo up", "exit", "ip -n r1 -br link").replaceAll(" +", " ")).isEqualTo("""
                lo DOWN 00:00:00:00:00:00 <LOOPBACK>\s
                [1]
                5
                [4]
                lo UNKNOWN 00:00:00:00:00:00 <LOOPBACK,UP,LOWER_UP>\s
                """);
    }

    @Test
    void aShellOnAMachineIsReplayed() throws IOException {
        assertThat(replayed("cd /images/kvm/cirros", "cp cirros-0.3.4-x86_64-disk.img vm1.qcow2",
                "qemu-kvm -m 128 -name vm1 -drive file=vm1.qcow2,if=virtio,format=qcow2 -display none -daemonize", "vm exec vm1 sh",
                "hostname", "exit", "hostname")).isEqualTo("cirros\nlab\n");
    }

    @Test
    void linesTypedToACommandAreReplayed() throws IOException {
        assertThat(replayed("cat > f", "one", "two", Lab.END_OF_INPUT, "cat f")).isEqualTo("one\ntwo\n");
    }

    @Test
    void anInterruptedPingIsReplayedToTheSameOctets() throws IOException {
        String output = typed.session().run("ping 127.0.0.1", List.of(Duration.ofMillis(2500)), (octets, offset, length) -> {})
                .step().orElseThrow().output();
        assertThat(output).contains("icmp_seq=3").contains("3 packets transmitted, 3 received, 0% packet loss");
        assertThat(typed.session().steps().get(0).interruptions()).hasSize(1);
        assertReplays();
        typed.type("goto 0", "goto 1");
        assertReplays();
    }

    /** Types lines and holds a replay to what they printed. */
    private String replayed(String... lines) throws IOException {
        String shown = typed.type(lines);
        assertReplays();
        return shown;
    }

    /** The saved script, loaded, gives the same script again, and so does the branch that it was saved from. */
    private void assertReplays() throws IOException {
        String script = SessionScript.of(typed.session());
        typed.type("save again.nsh");
        String loaded = typed.type("load again.nsh");
        assertThat(loaded).as(script).doesNotContain("#");
        assertThat(SessionScript.of(typed.session())).isEqualTo(script);
        typed.type("branch main");
        assertThat(SessionScript.of(typed.session())).isEqualTo(script);
    }
}
