package netsh.commands.busybox;

import java.util.Locale;
import java.util.Optional;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.process.Signal;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.EtherType;
import netsh.network.packet.EthernetFrame;
import netsh.network.socket.PacketSocket;
import netsh.network.socket.UdpSocket;

/** {@code arping}: asks by ARP alone who has an address, once a second. */
final class ArpingApplet extends Applet {
    private static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('f', "end at the first answer"),
            OptionRow.flag('q', "show nothing"),
            OptionRow.flag('b', "always ask everybody"),
            OptionRow.flag('D', "look whether the address is in use"),
            OptionRow.flag('U', "announce an address"),
            OptionRow.flag('A', "announce an address by an answer"),
            OptionRow.valued('c', "N", "requests to send"),
            OptionRow.valued('w', "SECONDS", "when to end"),
            OptionRow.valued('I', "INTERFACE", "where to send, usually eth0"),
            OptionRow.valued('s', "ADDRESS", "who asks"));
    private static final int EXIT_INTERFACE = 2;
    private static final long SECOND = 1_000_000_000L;

    /** The port that a socket is connected to for its source address; nothing is sent there. */
    private static final int PROBED_PORT = 1025;

    ArpingApplet() {
        super("arping", "Asks by ARP who has an address.", "[-fqbDUA] [-c N] [-w SECONDS] [-I INTERFACE] [-s SOURCE] ADDRESS");
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(OPTIONS.completer("DESTINATION"));
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure, OptionException {
        ParsedOptions parsed = OPTIONS.parse(context.arguments());
        Session session = new Session(context);
        String device = "eth0";
        Optional<String> source = Optional.empty();
        for (ParsedOptions.Given option : parsed.options()) {
            switch (option.letter()) {
                case 'I' -> device = option.value();
                case 's' -> source = Optional.of(option.value());
                case 'c' -> session.count = Numbers.between(option.value(), 1, Integer.MAX_VALUE);
                case 'w' -> session.deadlineSeconds = Numbers.between(option.value(), 1, Integer.MAX_VALUE);
                default -> session.letters += option.letter();
            }
        }
        if (parsed.operands().size() != 1) {
            throw AppletFailure.usage();
        }
        session.link = link(context, device);
        session.target = new Hosts(context).ipv4(parsed.operands().get(0));
        session.source = source.isPresent() ? new Hosts(context).ipv4(source.get()) : session.usualSource();
        return session.run();
    }

    private static Link link(ToolContext context, String device) throws AppletFailure {
        Link link = context.namespace().links().byName(device);
        if (link == null) {
            throw AppletFailure.of(EXIT_INTERFACE, "interface " + device + " not found: " + Errno.ENODEV.text());
        }
        if (!link.isUp()) {
            throw AppletFailure.of(EXIT_INTERFACE, "interface " + device + " is down");
        }
        if (link.isLoopback() || !link.usesArp()) {
            throw AppletFailure.of(EXIT_INTERFACE, "interface " + device + " is not ARPable");
        }
        return link;
    }

    /** One run. */
    private static final class Session {
        private final ToolContext context;
        private String letters = "";
        private long count;
        private long deadlineSeconds;
        private Link link;
        private Ipv4Address target;
        private Ipv4Address source;
        private MacAddress destination = MacAddress.BROADCAST;
        private long sentNanos;
        private long sent;
        private long received;
        private long requests;
        private long broadcasts;

        Session(ToolContext context) {
            this.context = context;
        }

        private boolean has(char letter) {
            return letters.indexOf(letter) >= 0;
        }

        private Ipv4Address usualSource() throws AppletFailure {
            if (has('D')) {
                return Ipv4Address.ANY;
            }
            if (has('U') || has('A')) {
                return target;
            }
            UdpSocket probe = new UdpSocket(context.namespace());
            probe.bindToLink(link);
            try {
                probe.connect(target, PROBED_PORT);
                return (Ipv4Address) probe.localAddress();
            } catch (NetException refusal) {
                throw AppletFailure.of("connect: " + refusal.errno().text());
            } finally {
                probe.close();
            }
        }

        int run() throws AppletFailure {
            PacketSocket socket = new PacketSocket(link, EtherType.ARP, (on, frame, outgoing) -> take(frame));
            context.process().catchSignal(Signal.INT);
            show("ARPING " + target + " from " + source + " " + link.name());
            try {
                long start = now();
                boolean isOver = false;
                while (!isOver) {
                    send(socket);
                    long next = now() + SECOND;
                    context.process().awaitUntil(this::isDone, next);
                    isOver = isDone() || context.process().takeSignal().isPresent()
                            || count > 0 && sent >= count
                            || deadlineSeconds > 0 && now() - start > deadlineSeconds * SECOND;
                }
            } catch (NetException refusal) {
                throw AppletFailure.of("sendto: " + refusal.errno().text());
            } finally {
                socket.close();
            }
            return finish();
        }

        private long now() {
            return context.namespace().events().nowNanos();
        }

        private boolean isDone() {
            return received > 0 && (has('f') || has('D')) || count > 0 && received >= count;
        }

        private void send(PacketSocket socket) throws NetException {
            ArpPacket packet = new ArpPacket(has('A') ? ArpPacket.Operation.REPLY : ArpPacket.Operation.REQUEST,
                    link.address(), source, has('A') ? link.address() : destination, target);
            sentNanos = now();
            socket.send(EthernetFrame.of(destination, link.address(), packet));
            sent++;
        }

        private void take(EthernetFrame frame) {
            if (!(frame.payload() instanceof ArpPacket arp) || !arp.sender().equals(target)) {
                return;
            }
            if (!has('D') && !arp.target().equals(source)) {
                return;
            }
            received++;
            boolean asks = arp.operation() == ArpPacket.Operation.REQUEST;
            requests += asks ? 1 : 0;
            boolean isToAll = frame.destination().isMulticast();
            broadcasts += isToAll ? 1 : 0;
            long micros = (now() - sentNanos) / 1000;
            show(String.format(Locale.ROOT, "%s re%s from %s [%s] %d.%03dms", isToAll ? "Broadcast" : "Unicast",
                    asks ? "quest" : "ply", target, arp.senderMac(), micros / 1000, micros % 1000));
            if (!has('b')) {
                destination = arp.senderMac();
            }
        }

        private void show(String line) {
            if (!has('q')) {
                context.out().println(line);
            }
        }

        private int finish() {
            // With -c busybox counts no request as a broadcast, wherever it went.
            long sentToAll = count > 0 ? 0 : received > 0 && !has('b') ? 1 : sent;
            show("Sent " + sent + " probe(s) (" + sentToAll + " broadcast(s))");
            show("Received " + received + " response(s) (" + requests + " request(s), " + broadcasts + " broadcast(s))");
            boolean isGood = has('D') ? received == 0 : has('U') || has('A') || received > 0;
            return isGood ? 0 : 1;
        }
    }
}
