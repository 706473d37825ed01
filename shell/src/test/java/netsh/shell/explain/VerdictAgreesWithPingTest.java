package netsh.shell.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import netsh.network.link.FrameForwarded;
import netsh.network.trace.PacketDropped;
import netsh.network.trace.PacketEvent;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In labs made by chance: the verdict and the real ping never disagree, and a lost probe's end was told by the engine. */
class VerdictAgreesWithPingTest {
    private static final int LABS = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void always(long series) {
        int arrivals = 0;
        for (long seed = series * LABS; seed < (series + 1) * LABS; seed++) {
            RandomLab made = new RandomLab(seed);
            String from = made.host();
            String to = made.address();
            RecordedSteps copies = new RecordedSteps(1, made.commands());
            Journey journey = journey(copies, Question.ping(from, to));
            String ping = ping(copies, "ip netns exec " + from + " ping -c 1 -W 8 " + to);
            String lab = "lab " + seed + ": " + from + " to " + to + "\n" + String.join("\n", made.commands()) + "\n" + ping;
            assertThat(journey.arrived()).as(lab).isEqualTo(ping.contains(" 1 received"));
            journey.loss().ifPresent(loss -> {
                PacketEvent end = loss.way().end().event();
                assertThat(end instanceof PacketDropped || end instanceof FrameForwarded).as(lab + end).isTrue();
            });
            arrivals += journey.arrived() ? 1 : 0;
        }
        assertThat(arrivals).as("labs in which it works").isBetween(LABS / 5, LABS * 4 / 5);
    }

    @Test
    void whatIsOfferedAsARepairRepairs() throws QuestionException {
        int repaired = 0;
        for (long seed = 0; seed < LABS; seed++) {
            RandomLab made = new RandomLab(seed);
            String from = made.host();
            String to = made.address();
            RecordedSteps copies = new RecordedSteps(1, made.commands());
            Verdict verdict = new Explainer(copies).explain(Question.ping(from, to)).verdict();
            if (verdict instanceof Verdict.Lost lost && !lost.repair().isEmpty()) {
                List<String> commands = new ArrayList<>(made.commands());
                commands.addAll(lost.repair());
                String ping = ping(new RecordedSteps(1, commands), "ip netns exec " + from + " ping -c 1 -W 8 " + to);
                assertThat(ping).as("lab " + seed + ": " + lost.repair()).contains(" 1 received");
                repaired++;
            }
        }
        assertThat(repaired).isGreaterThan(LABS / 10);
    }

    private static Journey journey(LabCopies copies, Question question) {
        try (SimulatedLab copy = copies.get()) {
            Probe probe = Addressees.resolve(question, new Scene(copy.world()), new NameLookup(copies));
            return new Traveller(copy).send(probe).orElseThrow();
        } catch (QuestionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String ping(LabCopies copies, String command) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (SimulatedLab lab = copies.get()) {
            lab.run(command, printed::write);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
