package netsh.shell.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import netsh.network.packet.IcmpMessage;
import netsh.network.socket.PayloadTaken;
import netsh.network.trace.PacketAnswered;
import netsh.shell.scene.Host;
import netsh.shell.scene.Scene;

/** Reads from the events what became of a probe. */
final class JourneyReader {
    private final Probe probe;
    private final Host sender;
    private final ProbeSocket socket;
    private final List<Observed> events;
    private final Scene scene;
    private final ResolutionReader resolutions;

    JourneyReader(Probe probe, Host sender, ProbeSocket socket, List<Observed> events, Scene scene) {
        this.probe = probe;
        this.sender = sender;
        this.socket = socket;
        this.events = events;
        this.scene = scene;
        resolutions = new ResolutionReader(events, scene);
    }

    /** What is known by now; empty where the kernel did not even begin. */
    Optional<Journey> read() {
        return identity().map(this::readRequest);
    }

    private Optional<Object> identity() {
        return events.stream()
                .map(observed -> Identity.of(observed.event().subject()))
                .filter(socket::hasSent)
                .findFirst();
    }

    /** Where the probe got to its destination, if it did. */
    Optional<Observed> arrival() {
        return identity().flatMap(identity -> arrival(WayTree.of(events, identity)));
    }

    private Optional<Observed> arrival(WayTree request) {
        return first(request, probe.transport() == Transport.ICMP
                ? JourneyReader::isEchoReply
                : observed -> observed.event() instanceof PayloadTaken && !request.isAboutCarrier(observed));
    }

    private static boolean isEchoReply(Observed observed) {
        return observed.event() instanceof PacketAnswered answered
                && Identity.of(answered.answer()) instanceof IcmpMessage.Echo;
    }

    private Journey readRequest(Object identity) {
        WayTree request = WayTree.of(events, identity);
        Optional<Observed> arrival = arrival(request);
        if (arrival.isEmpty()) {
            Loss loss = resolutions.losses().of(request);
            return journey(loss.way(), Optional.empty(), Optional.of(loss), request);
        }
        PacketWay way = request.wayTo(arrival.get(), scene);
        Optional<Object> answer = answerTo(arrival.get(), way);
        if (answer.isEmpty()) {
            return journey(way, Optional.empty(), Optional.empty(), request);
        }
        WayTree reply = WayTree.of(events, answer.get());
        Optional<Observed> home = first(reply, observed ->
                observed.event() instanceof PayloadTaken taken && socket.hasTaken(taken));
        Optional<Loss> loss = home.isPresent() || reply.isEmpty()
                ? Optional.empty()
                : Optional.of(resolutions.losses().of(reply));
        Optional<PacketWay> back = home.map(end -> reply.wayTo(end, scene)).or(() -> loss.map(Loss::way));
        return journey(way, back, loss, reply);
    }

    private Optional<Object> answerTo(Observed arrival, PacketWay way) {
        if (arrival.event() instanceof PacketAnswered answered) {
            return Optional.of(Identity.of(answered.answer()));
        }
        return events.stream()
                .filter(observed -> observed.number() > arrival.number())
                .map(observed -> Identity.of(observed.event().subject()))
                .filter(payload -> Answers.isAnswer(payload, way))
                .findFirst();
    }

    private Journey journey(PacketWay request, Optional<PacketWay> reply, Optional<Loss> loss, WayTree lost) {
        List<Resolution> asked = new ArrayList<>(resolutions.on(request));
        reply.ifPresent(way -> asked.addAll(resolutions.on(way)));
        return new Journey(probe, sender, request, reply, loss, asked, loss.isPresent() ? errors(lost) : List.of());
    }

    private List<PacketWay> errors(WayTree lost) {
        List<PacketWay> ways = new ArrayList<>();
        for (Object answer : lost.answers()) {
            WayTree error = WayTree.of(events, answer);
            if (answer instanceof IcmpMessage.Problem && !error.isEmpty()) {
                Observed end = first(error, observed -> observed.event() instanceof PayloadTaken)
                        .orElseGet(() -> error.events().get(error.events().size() - 1));
                ways.add(error.wayTo(end, scene));
            }
        }
        return ways;
    }

    private static Optional<Observed> first(WayTree tree, Predicate<Observed> wanted) {
        return tree.events().stream().filter(wanted).findFirst();
    }
}
