package netsh.commands.iptables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import netsh.commands.iptables.extension.Protocols;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.netfilter.conntrack.Connection;
import netsh.network.netfilter.conntrack.Conntrack;
import netsh.network.netfilter.conntrack.FlowTuple;
import netsh.network.packet.IpProtocol;

/** conntrack, version 1.4.7: listing, counting and deleting IPv4 connections. */
final class ConntrackTool implements Tool {
    private static final String VERSION = "conntrack v1.4.7 (conntrack-tools)";
    private static final int WRONG_PARAMETER = 2;

    @Override
    public String name() {
        return "conntrack";
    }

    @Override
    public String summary() {
        return "Lists, counts and deletes tracked connections.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    /** What a command line asks for. */
    private record Question(char command, Predicate<Connection> test, boolean extended) {}

    /** A word that the tool does not know, or knows and cannot do. */
    private static final class WrongWordException extends Exception {
        private static final long serialVersionUID = 1L;

        WrongWordException(String message) {
            super(message, null, false, false);
        }
    }

    @Override
    public int run(ToolContext context) {
        if (context.arguments().isEmpty()) {
            context.out().print("Command line interface for the connection tracking system. Version 1.4.7\n"
                    + "Usage: conntrack -L|-D|-F|-C|-V [-p PROTOCOL] [-s ADDRESS] [-d ADDRESS] [-r ADDRESS]"
                    + " [-q ADDRESS] [-o extended]\n");
            return 0;
        }
        try {
            return perform(context, question(context.arguments()));
        } catch (WrongWordException wrong) {
            context.err().println(VERSION + ": " + wrong.getMessage());
            context.err().println("Try `conntrack -h' or 'conntrack --help' for more information.");
            return WRONG_PARAMETER;
        }
    }

    private static Question question(List<String> arguments) throws WrongWordException {
        char command = 0;
        Predicate<Connection> test = connection -> connection.original().source() instanceof Ipv4Address;
        boolean extended = false;
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            switch (word) {
                case "-L", "-D", "-F", "-C", "-V" -> command = word.charAt(1);
                case "conntrack", "-n" -> { }
                case "-o" -> extended = argument(arguments, ++i).equals("extended");
                case "-p", "-s", "-d", "-r", "-q" -> test = test.and(filter(word, argument(arguments, ++i)));
                default -> throw new WrongWordException("unknown option `" + word + "'");
            }
        }
        if (command == 0) {
            throw new WrongWordException("no command specified");
        }
        return new Question(command, test, extended);
    }

    private static String argument(List<String> arguments, int index) throws WrongWordException {
        if (index == arguments.size()) {
            throw new WrongWordException("option `" + arguments.get(index - 1) + "' requires an argument");
        }
        return arguments.get(index);
    }

    private static Predicate<Connection> filter(String option, String value) throws WrongWordException {
        if (option.equals("-p")) {
            int protocol = Protocols.parse(value)
                    .orElseThrow(() -> new WrongWordException("unknown protocol `" + value + "'"));
            return connection -> connection.original().protocol() == protocol;
        }
        Ipv4Address address = Ipv4Address.parse(value)
                .orElseThrow(() -> new WrongWordException("Invalid IP address `" + value + "'"));
        return switch (option) {
            case "-s" -> connection -> connection.original().source().equals(address);
            case "-d" -> connection -> connection.original().destination().equals(address);
            case "-r" -> connection -> connection.reply().source().equals(address);
            default -> connection -> connection.reply().destination().equals(address);
        };
    }

    private static int perform(ToolContext context, Question question) {
        Conntrack conntrack = context.namespace().netfilter().conntrack();
        List<Connection> found = new ArrayList<>(conntrack.connections());
        found.removeIf(question.test().negate());
        switch (question.command()) {
            case 'V' -> context.out().println(VERSION);
            case 'C' -> context.out().println(Integer.toString(conntrack.connections().size()));
            case 'F' -> {
                conntrack.forgetIf(connection -> true);
                context.err().println(VERSION + ": connection tracking table has been emptied.");
            }
            case 'D' -> {
                context.err().println(VERSION + ": " + found.size() + " flow entries have been deleted.");
                print(context, found, question.extended());
                conntrack.forgetIf(found::contains);
                return found.isEmpty() ? 1 : 0;
            }
            default -> {
                context.err().println(VERSION + ": " + found.size() + " flow entries have been shown.");
                print(context, found, question.extended());
            }
        }
        return 0;
    }

    private static void print(ToolContext context, List<Connection> connections, boolean extended) {
        long now = context.namespace().events().nowNanos();
        for (Connection connection : connections) {
            context.out().println((extended ? "ipv4     2 " : "") + line(connection, now));
        }
    }

    private static String line(Connection connection, long now) {
        FlowTuple original = connection.original();
        String protocol = Optional.of(original.protocol()).flatMap(Protocols::name).orElse("unknown");
        StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT, "%-8s %d %d ", protocol, original.protocol(), connection.remainingSeconds(now)));
        text.append(tuple(original));
        text.append(connection.hasSeenReply() ? "" : "[UNREPLIED] ");
        text.append(tuple(connection.reply()));
        text.append(connection.isAssured() ? "[ASSURED] " : "");
        return text.append("mark=").append(Integer.toUnsignedString(connection.mark())).append(" use=1").toString();
    }

    private static String tuple(FlowTuple tuple) {
        String addresses = "src=" + tuple.source() + " dst=" + tuple.destination() + " ";
        return switch (tuple.protocol()) {
            case IpProtocol.ICMP -> addresses + "type=" + (tuple.destinationPort() >> 8) + " code="
                    + (tuple.destinationPort() & 0xff) + " id=" + tuple.sourcePort() + " ";
            case IpProtocol.UDP, IpProtocol.TCP -> addresses + "sport=" + tuple.sourcePort() + " dport="
                    + tuple.destinationPort() + " ";
            default -> addresses;
        };
    }
}
