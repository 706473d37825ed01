package netsh.commands.conntrack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Synopsis;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.netfilter.conntrack.Connection;
import netsh.network.netfilter.conntrack.Conntrack;

/** conntrack, version 1.4.7: listing, counting and deleting connections. */
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

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of("", """
                -L, --dump             list the connections
                -D, --delete           delete connections
                -F, --flush            delete all connections
                -C, --count            count the connections
                -V, --version          the version
                -p, --proto, --protonum PROTOCOL  of that protocol
                -s, --src, --orig-src ADDRESS  from that address
                -d, --dst, --orig-dst ADDRESS  to that address
                -r, --reply-src ADDRESS  answered from that address
                -q, --reply-dst ADDRESS  answered to that address
                -n, --src-nat          with a changed source
                -g, --dst-nat          with a changed destination
                -j, --any-nat          with anything changed
                -m, --mark MARK        with that mark
                -u, --status STATUS    in that state
                -f, --family FAMILY    of that family
                -o, --output WHAT      extended: the family too; id: the number too
                --sport, --orig-port-src PORT  from that port
                --dport, --orig-port-dst PORT  to that port
                --reply-port-src PORT  answered from that port
                --reply-port-dst PORT  answered to that port
                """));
    }

    @Override
    public int run(ToolContext context) {
        List<String> words = context.arguments();
        if (words.isEmpty() || words.get(0).equals("-h") || words.get(0).equals("--help")) {
            context.out().print("Command line interface for the connection tracking system. Version 1.4.7\n"
                    + "Usage: conntrack -L|-D|-F|-C|-V [-p PROTOCOL [--sport PORT] [--dport PORT] [--state STATE]]"
                    + " [-s ADDRESS] [-d ADDRESS] [-r ADDRESS] [-q ADDRESS] [-f ipv4|ipv6] [-n] [-g] [-j]"
                    + " [-m MARK] [-u STATUS] [-o extended,id]\n");
            return 0;
        }
        try {
            return perform(context, ConntrackQuestion.of(words));
        } catch (ConntrackFailure wrong) {
            context.err().println(VERSION + ": " + wrong.getMessage());
            context.err().println("Try `conntrack -h' or 'conntrack --help' for more information.");
            return WRONG_PARAMETER;
        }
    }

    private static int perform(ToolContext context, ConntrackQuestion question) {
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
                print(context, found, question);
                conntrack.forgetIf(found::contains);
                return found.isEmpty() ? 1 : 0;
            }
            default -> {
                context.err().println(VERSION + ": " + found.size() + " flow entries have been shown.");
                print(context, found, question);
            }
        }
        return 0;
    }

    private static void print(ToolContext context, List<Connection> connections, ConntrackQuestion question) {
        long now = context.namespace().events().nowNanos();
        for (Connection connection : connections) {
            String family = question.isExtended() ? ConnectionText.family(connection) : "";
            String number = question.hasIdentifier() ? " id=" + ConntrackQuestion.identifier(connection) : "";
            context.out().println(family + ConnectionText.line(connection, now) + number);
        }
    }
}
