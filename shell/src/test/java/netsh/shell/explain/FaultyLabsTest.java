package netsh.shell.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import netsh.shell.lab.SimulatedLab;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Labs with one fault each: {@code why} names the place and the reason, and its repair makes the real ping succeed. */
class FaultyLabsTest {
    static Stream<Fault> faults() {
        return Stream.of(LinkFaults.ALL, BridgeFaults.ALL, AddressFaults.ALL, RouteFaults.ALL, FirewallFaults.ALL,
                        HostFaults.ALL, GuestFaults.ALL, OpenvswitchFaults.ALL)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFoundAndRepaired(Fault fault) {
        RecordedSteps copies = new RecordedSteps(1, fault.commands());
        TypedQuestion answer = TypedQuestion.ask(fault.commands(), "why " + fault.question());
        assertThat(answer.output().replaceAll("\\s+", " "))
                .contains("lost at " + fault.place() + ". " + fault.reason() + ": ")
                .contains("This repairs it, as was tried in a copy of the lab: " + String.join(" ", fault.repair()));
        assertThat(answer.status()).isEqualTo(1);
        fault.ping().ifPresent(ping -> {
            assertThat(statusOf(copies, List.of(), ping)).as("the ping before").isNotZero();
            assertThat(statusOf(copies, fault.repair(), ping)).as("the ping after the repair").isZero();
        });
    }

    private static int statusOf(LabCopies copies, List<String> repair, String ping) {
        try (SimulatedLab lab = copies.get()) {
            repair.forEach(command -> lab.run(command, (octets, offset, length) -> {}));
            return lab.run(ping, (octets, offset, length) -> {}).status();
        }
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(faults().map(Fault::name).distinct().count()).isGreaterThanOrEqualTo(40).isEqualTo(faults().count());
    }
}
