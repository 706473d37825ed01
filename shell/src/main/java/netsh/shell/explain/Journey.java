package netsh.shell.explain;

import java.util.List;
import java.util.Optional;
import netsh.shell.scene.Host;

/**
 * What became of a probe.
 *
 * @param probe what was sent
 * @param sender who sent it
 * @param request its way
 * @param reply the way of the answer, where the probe arrived and was answered
 * @param loss where the one or the other was lost; empty where both arrived
 * @param resolutions the neighbours that had to be asked for, in order
 * @param errors the ways of the ICMP errors that told of the loss
 */
record Journey(
        Probe probe,
        Host sender,
        PacketWay request,
        Optional<PacketWay> reply,
        Optional<Loss> loss,
        List<Resolution> resolutions,
        List<PacketWay> errors) {
    /** Whether an answer came back to the sender. */
    boolean arrived() {
        return loss.isEmpty();
    }

    /** Whether the request itself got to its destination. */
    boolean requestArrived() {
        return reply.isPresent() || loss.isEmpty();
    }
}
