package netsh.commands.busybox;

import java.util.Locale;
import java.util.Optional;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.packet.Bytes;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.UdpDatagram;
import netsh.network.socket.SocketError;
import netsh.network.socket.UdpSocket;

/** {@code traceroute}: UDP datagrams whose time to live ends at one router after the other. */
final class TracerouteApplet extends Applet {
    private static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('4', "IPv4"),
            OptionRow.flag('n', "numbers instead of names"),
            OptionRow.valued('f', "N", "the first time to live"),
            OptionRow.valued('m', "N", "the last time to live"),
            OptionRow.valued('q', "N", "probes for each"),
            OptionRow.valued('p', "PORT", "the first port"),
            OptionRow.valued('w', "SECONDS", "how long to wait for an answer"),
            OptionRow.valued('s', "ADDRESS", "where to send from"),
            OptionRow.valued('i', "INTERFACE", "where to send from"));
    private static final int HEADERS = 28;

    private int first = 1;
    private int last = 30;
    private int probes = 3;
    private int port = 33_434;
    private long waitSeconds = 3;
    private int packetLength = 46;

    TracerouteApplet() {
        super("traceroute", "Shows the routers on the way to a host.",
                "[-4n] [-f TTL] [-m TTL] [-q N] [-p PORT] [-w SECONDS] [-s ADDRESS] [-i INTERFACE] HOST [OCTETS]");
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(OPTIONS.completer("DESTINATION [OCTETS]"));
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure, OptionException {
        return new TracerouteApplet().trace(context);
    }

    private int trace(ToolContext context) throws AppletFailure, OptionException {
        ParsedOptions parsed = OPTIONS.parse(context.arguments());
        boolean numeric = false;
        Optional<String> source = Optional.empty();
        Optional<String> device = Optional.empty();
        for (ParsedOptions.Given option : parsed.options()) {
            switch (option.letter()) {
                case 'n' -> numeric = true;
                case 's' -> source = Optional.of(option.value());
                case 'i' -> device = Optional.of(option.value());
                default -> read(option);
            }
        }
        if (parsed.operands().isEmpty() || parsed.operands().size() > 2) {
            throw AppletFailure.usage();
        }
        Hosts hosts = new Hosts(context);
        Ipv4Address address = hosts.ipv4(parsed.operands().get(0));
        if (parsed.operands().size() == 2) {
            packetLength = (int) Numbers.between(parsed.operands().get(1), HEADERS, 32_768);
        }
        UdpSocket socket = open(context, hosts, address, source, device);
        try {
            context.out().println("traceroute to " + parsed.operands().get(0) + " (" + address + "), " + last
                    + " hops max, " + packetLength + " byte packets");
            new Walk(context, socket, address, numeric ? Optional.empty() : Optional.of(hosts)).run();
            return 0;
        } finally {
            socket.close();
        }
    }

    private void read(ParsedOptions.Given option) throws AppletFailure {
        String value = option.value();
        switch (option.letter()) {
            case 'f' -> first = (int) Numbers.between(value, 1, 255);
            case 'm' -> last = (int) Numbers.between(value, 1, 255);
            case 'q' -> probes = (int) Numbers.between(value, 1, 255);
            case 'p' -> port = (int) Numbers.between(value, 1, 65_535);
            case 'w' -> waitSeconds = Numbers.between(value, 1, 86_400);
            default -> { /* IPv4 it is */ }
        }
    }

    private static UdpSocket open(ToolContext context, Hosts hosts, Ipv4Address address, Optional<String> source,
            Optional<String> device) throws AppletFailure {
        UdpSocket socket = new UdpSocket(context.namespace());
        try {
            if (device.isPresent()) {
                Link link = context.namespace().links().byName(device.get());
                if (link == null) {
                    throw AppletFailure.of("can't bind to interface " + device.get() + ": " + Errno.ENODEV.text());
                }
                socket.bindToLink(link);
            }
            if (source.isPresent()) {
                socket.bind(hosts.ipv4(source.get()), 0);
            }
            UdpSocket probe = new UdpSocket(context.namespace());
            probe.setOptions(socket.options());
            try {
                probe.connect(address, 1);
            } finally {
                probe.close();
            }
            return socket;
        } catch (NetException refusal) {
            throw AppletFailure.of("can't connect to remote host (" + address + "): " + refusal.errno().text());
        }
    }

    /** The probes, hop by hop. */
    private final class Walk {
        private final ToolContext context;
        private final UdpSocket socket;
        private final Ipv4Address address;
        private final Optional<Hosts> names;
        private int sequence;
        private IpAddress lastAnswerer;

        Walk(ToolContext context, UdpSocket socket, Ipv4Address address, Optional<Hosts> names) {
            this.context = context;
            this.socket = socket;
            this.address = address;
            this.names = names;
            socket.setReportsErrors(true);
        }

        void run() throws AppletFailure {
            boolean isOver = false;
            for (int hop = first; hop <= last && !isOver; hop++) {
                context.out().print(String.format(Locale.ROOT, "%2d", hop));
                lastAnswerer = null;
                socket.setOptions(socket.options().withTimeToLive(hop));
                for (int probe = 0; probe < probes; probe++) {
                    isOver |= probe();
                    context.out().flush();
                }
                context.out().println();
            }
        }

        /** Sends one probe and shows its answer; whether the way ends here. */
        private boolean probe() throws AppletFailure {
            int probePort = port + ++sequence & 0xffff;
            long sent = context.namespace().events().nowNanos();
            try {
                socket.sendTo(address, probePort, Bytes.of(new byte[packetLength - HEADERS]));
            } catch (NetException refusal) {
                throw AppletFailure.of("sendto: " + refusal.errno().text());
            }
            Optional<SocketError> answer = await(probePort);
            if (answer.isEmpty()) {
                context.out().print("  *");
                return false;
            }
            SocketError error = answer.get();
            if (!error.offender().equals(lastAnswerer)) {
                lastAnswerer = error.offender();
                context.out().print("  " + names.map(hosts -> described(hosts, error.offender()))
                        .orElse(error.offender().toString()));
            }
            long micros = (context.namespace().events().nowNanos() - sent) / 1000;
            context.out().print(String.format(Locale.ROOT, "  %d.%03d ms", micros / 1000, micros % 1000));
            context.out().print(mark(error));
            return error.type() == IcmpMessage.Problem.DESTINATION_UNREACHABLE;
        }

        private static String described(Hosts hosts, IpAddress answerer) {
            return hosts.name(answerer) + " (" + answerer + ")";
        }

        private Optional<SocketError> await(int probePort) {
            long deadline = context.process().deadlineAfter(waitSeconds * 1_000_000_000L);
            while (context.namespace().events().nowNanos() < deadline) {
                context.process().awaitUntil(socket::isReadable, deadline);
                socket.receive();
                Optional<SocketError> error = socket.nextError().filter(found -> isAbout(found, probePort));
                if (error.isPresent()) {
                    return error;
                }
            }
            return Optional.empty();
        }

        private static boolean isAbout(SocketError error, int probePort) {
            return error.quoted() instanceof Ipv4Packet packet
                    && packet.payload() instanceof UdpDatagram datagram
                    && datagram.destinationPort() == probePort;
        }

        /** What is said of an unreachable destination, unless it is its port that nobody listens at. */
        private static String mark(SocketError error) {
            if (error.type() != IcmpMessage.Problem.DESTINATION_UNREACHABLE) {
                return "";
            }
            return switch (error.code()) {
                case 0 -> " !N";
                case 1 -> " !H";
                case 2 -> " !P";
                case 3 -> "";
                case 4 -> " !F-" + error.information();
                case 13 -> " !C";
                default -> " !<" + error.code() + ">";
            };
        }
    }
}
