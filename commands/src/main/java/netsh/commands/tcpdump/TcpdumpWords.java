package netsh.commands.tcpdump;

import java.util.List;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Names;
import netsh.commands.completion.Words;
import netsh.commands.getopt.OptionTable;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** The words of tcpdump's command line as completion offers them: options, then an expression (pcap-filter(7)). */
final class TcpdumpWords {
    static final ArgumentCompleter COMPLETER = TcpdumpWords::expected;

    private static final ArgumentCompleter OPTIONS =
            OptionTable.of(CaptureRequest.SUPPORTED).completer("[EXPRESSION]...");
    private static final Words PRIMITIVES = Words.of("host: from or to a host", "net: from or to a network",
            "port: from or to a port", "src: only from", "dst: only to", "ether: by hardware address", "arp: ARP",
            "ip: IPv4", "ip6: IPv6", "icmp: ICMP", "icmp6: ICMPv6", "udp: UDP", "tcp: TCP", "vlan: with a VLAN tag",
            "stp: spanning tree", "and: both", "or: either", "not: not").orOthers();
    private static final List<String> OPERATORS = List.of("and", "or", "not", "&&", "||", "!");

    private TcpdumpWords() {}

    private static Expectation expected(ToolContext place, List<String> before, String word) {
        Expectation options = OPTIONS.expected(place, before, word);
        boolean isOperand = options instanceof Expectation.Choice choice && choice.settled().isEmpty()
                && choice.sources().size() == 1 && choice.sources().get(0) instanceof FreeValue value
                && value.what().equals("EXPRESSION");
        if (!isOperand) {
            return options;
        }
        String last = before.isEmpty() || OPERATORS.contains(before.get(before.size() - 1))
                ? "" : before.get(before.size() - 1);
        return switch (last) {
            case "host" -> Expectation.of(Names.HOSTS);
            case "net" -> Expectation.of(Names.NETWORKS);
            case "port", "proto" -> Expectation.of(new FreeValue("a number or name"));
            case "src", "dst" -> Expectation.of(PRIMITIVES, Names.HOSTS);
            default -> new Expectation.Choice("", List.of(PRIMITIVES), ((Expectation.Choice) options).further());
        };
    }
}
