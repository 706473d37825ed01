package netsh.commands.ping;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EtherType;
import netsh.network.socket.PacketSocket;

/** When arping asks, and what it makes of the answers (event_loop and recv_pack of arping.c). */
final class ArpingLoop {
    private static final long SECOND = 1_000_000_000L;

    /** An ARP message and the frame's destination. */
    private record Heard(ArpPacket message, MacAddress frameDestination, long timeNanos) {}

    private final Process process;
    private final Output out;
    private final ArpingRequest request;
    private final Link link;
    private final Ipv4Address source;
    private final Ipv4Address destination;
    private final Deque<Heard> heard = new ArrayDeque<>();
    private MacAddress asked = MacAddress.BROADCAST;
    private int sent;
    private int broadcasts;
    private int received;
    private int requestsReceived;
    private int broadcastsReceived;
    private long lastSentNanos;
    private boolean ending;

    ArpingLoop(Process process, Output out, ArpingRequest request, Link link, Ipv4Address source,
            Ipv4Address destination) {
        this.process = process;
        this.out = out;
        this.request = request;
        this.link = link;
        this.source = source;
        this.destination = destination;
    }

    int run() {
        process.catchSignal(Signal.INT);
        PacketSocket socket = new PacketSocket(link, EtherType.ARP, (on, frame, outgoing) ->
                heard.add(new Heard((ArpPacket) frame.payload(), frame.destination(), now())));
        try {
            print("ARPING " + destination + " from " + source + " " + link.name() + "\n");
            long startNanos = now();
            for (int tick = 0; !ending; tick++) {
                if (request.count() > 0 && tick >= request.count()) {
                    break;
                }
                send(socket);
                long elapsed = now() - startNanos;
                if (request.timeoutSeconds() > 0 && elapsed >= request.timeoutSeconds() * SECOND) {
                    break;
                }
                listen(startNanos + (tick + 1) * request.intervalSeconds() * SECOND);
            }
        } finally {
            socket.close();
        }
        return finish();
    }

    private void send(PacketSocket socket) {
        ArpPacket.Operation operation = request.has('A') ? ArpPacket.Operation.REPLY : ArpPacket.Operation.REQUEST;
        MacAddress target = request.has('A') ? link.address() : asked;
        lastSentNanos = now();
        try {
            socket.send(EthernetFrame.of(asked, link.address(),
                    new ArpPacket(operation, link.address(), source, target, destination)));
            sent++;
            broadcasts += asked.isBroadcast() ? 1 : 0;
        } catch (NetException linkWentDown) {
            ending = true;
        }
    }

    private void listen(long deadlineNanos) {
        while (!ending && now() < deadlineNanos) {
            process.awaitUntil(() -> !heard.isEmpty(), deadlineNanos);
            if (process.takeSignal().isPresent()) {
                ending = true;
            }
            while (!heard.isEmpty() && !ending) {
                take(heard.remove());
            }
        }
    }

    private void take(Heard event) {
        if (!isAnswer(event.message())) {
            return;
        }
        boolean isUnicast = event.frameDestination().equals(link.address());
        boolean isReply = event.message().operation() == ArpPacket.Operation.REPLY;
        received++;
        requestsReceived += isReply ? 0 : 1;
        broadcastsReceived += isUnicast ? 0 : 1;
        print((isUnicast ? "Unicast " : "Broadcast ") + (isReply ? "reply" : "request") + " from "
                + event.message().sender() + " ["
                + event.message().senderMac().toString().toUpperCase(Locale.ROOT) + "]  "
                + millis((event.timeNanos() - lastSentNanos) / 1000) + "ms\n");
        if (request.has('f') || request.has('D')) {
            ending = true;
        }
        if (!request.has('b')) {
            asked = event.message().senderMac();
        }
    }

    private boolean isAnswer(ArpPacket message) {
        if (!message.sender().equals(destination)) {
            return false;
        }
        if (request.has('D')) {
            return !message.senderMac().equals(link.address())
                    && (source.isUnspecified() || source.equals(message.target()));
        }
        return message.target().equals(source) && message.targetMac().equals(link.address());
    }

    private static String millis(long micros) {
        return String.format(Locale.ROOT, "%d.%03d", micros / 1000, micros % 1000);
    }

    private int finish() {
        StringBuilder more = new StringBuilder();
        if (requestsReceived > 0) {
            more.append(requestsReceived).append(" request(s)");
        }
        if (broadcastsReceived > 0) {
            more.append(more.length() > 0 ? ", " : "").append(broadcastsReceived).append(" broadcast(s)");
        }
        print("Sent " + sent + " probes (" + broadcasts + " broadcast(s))\n" + "Received " + received + " response(s)"
                + (more.length() > 0 ? " (" + more + ")" : "") + "\n");
        if (request.has('D')) {
            return received > 0 ? 1 : 0;
        }
        if (request.isUnsolicited()) {
            return 0;
        }
        boolean isShort = request.timeoutSeconds() > 0 && request.count() > 0 && received < request.count();
        return received == 0 || isShort ? 1 : 0;
    }

    private void print(String text) {
        if (!request.has('q')) {
            out.print(text);
            out.flush();
        }
    }

    private long now() {
        return process.scheduler().events().nowNanos();
    }
}
