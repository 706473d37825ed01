package netsh.commands.conntrack;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import netsh.commands.iptables.extension.Protocols;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.netfilter.conntrack.Connection;
import netsh.network.netfilter.conntrack.FlowTuple;
import netsh.network.netfilter.conntrack.TcpTrackState;
import netsh.network.packet.IpProtocol;

/** What a command line asks for. */
final class ConntrackQuestion {
    private static final Set<String> COMMANDS = Set.of(
            "-L", "-D", "-F", "-C", "-V", "--dump", "--delete", "--flush", "--count", "--version");
    private static final List<String> UNSUPPORTED =
            List.of("-E", "--event", "-I", "--create", "-U", "--update", "-G", "--get", "-S", "--stats", "-z", "-R");

    private final List<String> words;
    private int next;
    private char command;
    private int protocol;
    private boolean isExtended;
    private boolean hasIdentifier;
    private Predicate<Connection> test;

    private ConntrackQuestion(List<String> words) {
        this.words = words;
        test = connection -> connection.original().source() instanceof Ipv4Address;
    }

    /** Reads a command line. */
    static ConntrackQuestion of(List<String> words) throws ConntrackFailure {
        ConntrackQuestion question = new ConntrackQuestion(words);
        while (question.next < words.size()) {
            question.read(words.get(question.next++));
        }
        if (question.command == 0) {
            throw new ConntrackFailure("no command specified");
        }
        return question;
    }

    /** The command's letter. */
    char command() {
        return command;
    }

    /** Whether each line tells the family (-o extended). */
    boolean isExtended() {
        return isExtended;
    }

    /** Whether each line tells the connection's number (-o id). */
    boolean hasIdentifier() {
        return hasIdentifier;
    }

    /** Whether a connection is asked about. */
    Predicate<Connection> test() {
        return test;
    }

    // ---- words -------------------------------------------------------------------------------------------------------------

    private void read(String word) throws ConntrackFailure {
        if (COMMANDS.contains(word)) {
            command = word.startsWith("--") ? longCommand(word) : word.charAt(1);
            return;
        }
        if (UNSUPPORTED.contains(word)) {
            throw new ConntrackFailure("this lab's conntrack has no command " + word);
        }
        switch (word) {
            case "conntrack" -> { /* the only table there is */ }
            case "-o", "--output" -> readFormats(argument());
            case "-f", "--family" -> readFamily(argument());
            case "-p", "--proto", "--protonum" -> readProtocol(argument());
            case "-s", "--src", "--orig-src" -> keepAddress(argument(), c -> c.original().source());
            case "-d", "--dst", "--orig-dst" -> keepAddress(argument(), c -> c.original().destination());
            case "-r", "--reply-src" -> keepAddress(argument(), c -> c.reply().source());
            case "-q", "--reply-dst" -> keepAddress(argument(), c -> c.reply().destination());
            case "-n", "--src-nat" -> keep(Connection::isSourceTranslated);
            case "-g", "--dst-nat" -> keep(Connection::isDestinationTranslated);
            case "-j", "--any-nat" -> keep(c -> c.isSourceTranslated() || c.isDestinationTranslated());
            case "-m", "--mark" -> readMark(argument());
            case "-u", "--status" -> readStatus(argument());
            default -> readOfProtocol(word);
        }
    }

    private static char longCommand(String word) {
        return word.equals("--dump") ? 'L' : Character.toUpperCase(word.charAt(2));
    }

    private String argument() throws ConntrackFailure {
        if (next == words.size()) {
            throw new ConntrackFailure("option `" + words.get(next - 1) + "' requires an argument");
        }
        return words.get(next++);
    }

    private void keep(Predicate<Connection> condition) {
        test = test.and(condition);
    }

    /** Options that only a protocol with ports, or with states, has. */
    private void readOfProtocol(String word) throws ConntrackFailure {
        boolean hasPorts = protocol == IpProtocol.TCP || protocol == IpProtocol.UDP;
        if (protocol == IpProtocol.TCP && word.equals("--state")) {
            readState(argument());
            return;
        }
        if (!hasPorts) {
            throw unknown(word);
        }
        switch (word) {
            case "--sport", "--orig-port-src" -> keepPort(argument(), c -> c.original().sourcePort());
            case "--dport", "--orig-port-dst" -> keepPort(argument(), c -> c.original().destinationPort());
            case "--reply-port-src" -> keepPort(argument(), c -> c.reply().sourcePort());
            case "--reply-port-dst" -> keepPort(argument(), c -> c.reply().destinationPort());
            default -> throw unknown(word);
        }
    }

    private static ConntrackFailure unknown(String word) {
        return new ConntrackFailure("unknown option `" + word + "'");
    }

    private void readFormats(String formats) throws ConntrackFailure {
        for (String format : formats.split(",")) {
            switch (format) {
                case "extended" -> isExtended = true;
                case "id" -> hasIdentifier = true;
                default -> throw new ConntrackFailure("this lab's conntrack has no output format `" + format + "'");
            }
        }
    }

    private void readFamily(String family) throws ConntrackFailure {
        test = switch (family) {
            case "ipv4" -> connection -> connection.original().source() instanceof Ipv4Address;
            case "ipv6" -> connection -> connection.original().source() instanceof Ipv6Address;
            default -> throw new ConntrackFailure("Unknown protocol family `" + family + "'");
        };
    }

    private void readProtocol(String name) throws ConntrackFailure {
        protocol = Protocols.parse(name)
                .orElseThrow(() -> new ConntrackFailure("`" + name + "' unsupported protocol"));
        int wanted = protocol;
        keep(connection -> connection.original().protocol() == wanted);
    }

    private void keepAddress(String text, Function<Connection, IpAddress> side) throws ConntrackFailure {
        IpAddress address = Ipv4Address.parse(text).map(IpAddress.class::cast)
                .or(() -> Ipv6Address.parse(text))
                .orElseThrow(() -> new ConntrackFailure("Invalid IP address `" + text + "'"));
        if (address instanceof Ipv6Address) {
            test = connection -> connection.original().source() instanceof Ipv6Address;
        }
        keep(connection -> side.apply(connection).equals(address));
    }

    private void keepPort(String text, Function<Connection, Integer> side) throws ConntrackFailure {
        int port = number(text);
        keep(connection -> side.apply(connection) == port);
    }

    private void readMark(String text) throws ConntrackFailure {
        int mark = number(text);
        keep(connection -> connection.mark() == mark);
    }

    private static int number(String text) throws ConntrackFailure {
        try {
            return Integer.decode(text);
        } catch (NumberFormatException wrong) {
            throw new ConntrackFailure("`" + text + "' is not a number");
        }
    }

    private void readState(String text) throws ConntrackFailure {
        for (TcpTrackState state : TcpTrackState.values()) {
            if (state.name().equals(text.toUpperCase(Locale.ROOT))) {
                keep(connection -> connection.tcpState() == state);
                return;
            }
        }
        throw new ConntrackFailure("unknown TCP state `" + text + "'");
    }

    private void readStatus(String text) throws ConntrackFailure {
        for (String status : text.split(",")) {
            switch (status.toUpperCase(Locale.ROOT)) {
                case "ASSURED" -> keep(Connection::isAssured);
                case "SEEN_REPLY" -> keep(Connection::hasSeenReply);
                case "UNSET" -> keep(connection -> !connection.hasSeenReply());
                case "SRC_NAT" -> keep(Connection::isSourceTranslated);
                case "DST_NAT" -> keep(Connection::isDestinationTranslated);
                default -> throw new ConntrackFailure("Bad status `" + status + "'");
            }
        }
    }

    /** A connection's number: one that is the same for as long as it lives. */
    static long identifier(Connection connection) {
        FlowTuple tuple = connection.original();
        return Integer.toUnsignedLong(tuple.hashCode() * 0x9E3779B1);
    }
}
