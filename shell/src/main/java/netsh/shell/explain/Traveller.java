package netsh.shell.explain;

import java.util.Optional;
import netsh.shell.lab.LabOutput;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;

/** Sends a probe in a lab, which is a copy and is spent afterwards. */
final class Traveller {
    /** Neighbours are asked three times, a second apart, before they are given up. */
    private static final int MOST_SECONDS = 8;

    private static final LabOutput NOWHERE = (octets, offset, length) -> {};

    private final SimulatedLab lab;

    Traveller(SimulatedLab lab) {
        this.lab = lab;
    }

    /** Sends a probe and waits until its end is known; empty where its sender is not there. */
    Optional<Journey> send(Probe probe) {
        Optional<Host> sender = new Scene(lab.world()).find(probe.from());
        if (sender.isEmpty()) {
            return Optional.empty();
        }
        if (sender.get().reach() == Host.Reach.GUEST) {
            sender.get().command("true").ifPresent(command -> lab.run(command, NOWHERE));
        }
        Recording recording = new Recording();
        lab.observe(recording);
        try (ProbeSocket socket = ProbeSocket.of(sender.get().namespace(), probe)) {
            return follow(probe, sender.get(), socket, recording);
        } finally {
            lab.stopObserving(recording);
        }
    }

    private Optional<Journey> follow(Probe probe, Host sender, ProbeSocket socket, Recording recording) {
        socket.send();
        boolean answered = false;
        Optional<Journey> journey = Optional.empty();
        for (int second = 0; second < MOST_SECONDS && !isOver(journey); second++) {
            lab.run("sleep 1", NOWHERE);
            JourneyReader reader =
                    new JourneyReader(probe, sender, socket, recording.events(), new Scene(lab.world()));
            journey = reader.read();
            if (probe.transport() == Transport.UDP && !answered && journey.isPresent()
                    && journey.get().reply().isEmpty() && reader.arrival().isPresent()) {
                answered = true;
                Answers.sendFrom(reader.arrival().get().namespace(), journey.get().request());
                journey = Optional.empty();
            }
        }
        return journey;
    }

    /** Whether the reply is back, or the packet's last copy was dropped; what only waits may still go on. */
    private static boolean isOver(Optional<Journey> journey) {
        return journey.isPresent() && (journey.get().reply().isPresent() && journey.get().loss().isEmpty()
                || journey.get().loss().map(Loss::isCertain).orElse(false));
    }
}
