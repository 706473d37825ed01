package netsh.commands.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netsh.network.kernel.Machine;
import netsh.network.kernel.Simulation;
import org.junit.jupiter.api.Test;

/** Who runs when, in virtual time. */
class SchedulerTest {
    private final Machine machine = new Machine(new Simulation(1), "lab");
    private final Scheduler scheduler = new Scheduler(machine.simulation().events());
    private final Process main = Process.session(new ProcessTable(scheduler, 0), machine.initialNamespace(),
            List.of("main"), Map.of());
    private final List<String> log = new ArrayList<>();

    private Process beside(String name, ProcessBody body) {
        Process child = main.fork();
        child.runBeside(self -> {
            log.add(name + " starts at " + scheduler.events().now().toMillis());
            int status = body.run(self);
            log.add(name + " ends at " + scheduler.events().now().toMillis());
            return status;
        });
        return child;
    }

    @Test
    void sleepersWakeInTheOrderOfTheirTimesAndThenOfTheirComing() {
        Process slow = beside("slow", self -> {
            self.sleep(Duration.ofMillis(30));
            return 0;
        });
        Process first = beside("first", self -> {
            self.sleep(Duration.ofMillis(10));
            return 0;
        });
        Process second = beside("second", self -> {
            self.sleep(Duration.ofMillis(10));
            return 7;
        });
        assertThat(main.waitFor(slow)).isZero();
        assertThat(main.waitFor(second)).isEqualTo(7);
        assertThat(main.waitFor(first)).isZero();
        assertThat(log).containsExactly("slow starts at 0", "first starts at 0", "second starts at 0",
                "first ends at 10", "second ends at 10", "slow ends at 30");
    }

    @Test
    void aPipeHoldsItsWriterBackAndEndsWithIt() {
        Pipe pipe = new Pipe();
        pipe.readEnd().retain();
        pipe.writeEnd().retain();
        beside("writer", self -> {
            pipe.writeEnd().write(self, new byte[200_000], 0, 200_000);
            pipe.writeEnd().release();
            return 0;
        });
        byte[] buffer = new byte[65536];
        int total = 0;
        for (int count = pipe.readEnd().read(main, buffer, 0, buffer.length); count > 0;
                count = pipe.readEnd().read(main, buffer, 0, buffer.length)) {
            total += count;
        }
        assertThat(total).isEqualTo(200_000);
        assertThat(log).containsExactly("writer starts at 0", "writer ends at 0");
    }

    @Test
    void aCaughtSignalEndsAWaitAndAnotherEndsTheProcess() {
        Process catching = beside("catching", self -> {
            self.catchSignal(Signal.INT);
            return self.sleep(Duration.ofDays(1)) == WaitResult.SIGNALLED ? 5 : 0;
        });
        Process dying = beside("dying", self -> {
            self.sleep(Duration.ofDays(1));
            return 0;
        });
        main.sleep(Duration.ofMillis(1));
        catching.signal(Signal.INT);
        dying.signal(Signal.TERM);
        assertThat(main.waitFor(catching)).isEqualTo(5);
        assertThat(main.waitFor(dying)).isEqualTo(143);
        assertThat(dying.endedBy()).contains(Signal.TERM);
    }

    @Test
    void closingALabEndsItsProcesses() {
        Process daemon = beside("daemon", self -> {
            self.awaitUntil(() -> false);
            return 0;
        });
        daemon.moveToBackground();
        main.sleep(Duration.ofMillis(1));
        scheduler.close();
        assertThat(daemon.hasEnded()).isTrue();
        assertThat(daemon.exitStatus()).isEqualTo(137);
    }
}
