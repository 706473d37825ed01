package netsh.commands.nettools;

import java.util.List;
import java.util.Set;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Links;
import netsh.commands.completion.Names;
import netsh.commands.completion.Words;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** The words of ifconfig's command line as completion offers them: a link, an address, then words in any order. */
public final class IfconfigWords {
    /** For net-tools' ifconfig, and busybox's. */
    public static final ArgumentCompleter COMPLETER = IfconfigWords::expected;

    private static final Words OPTIONS = Words.of(
            "-a: links that are down too", "-s: a short list", "-v: more words", "-V: the version", "-h: how it is used");
    private static final Words ACTIONS = Words.of(
            "up: switch the link on", "down: switch it off", "netmask: the mask of its network (ADDRESS)",
            "broadcast: its broadcast address (ADDRESS)", "mtu: the largest packet (OCTETS)",
            "hw: its hardware address (ether ADDRESS)", "promisc: take what is for others too",
            "-promisc: take only its own", "arp: use ARP", "-arp: do without ARP", "allmulti: take all groups",
            "-allmulti: take only joined groups", "multicast: can send to groups", "-multicast: cannot send to groups",
            "dynamic: its address may change", "-dynamic: its address stays", "pointopoint: the other end (ADDRESS)",
            "txqueuelen: the length of its queue (PACKETS)", "add: one more IPv6 address (ADDRESS/LENGTH)",
            "del: one IPv6 address less (ADDRESS/LENGTH)", "name: another name (NAME)", "inet: IPv4 follows",
            "inet6: IPv6 follows").orOthers();
    private static final Set<String> WITH_VALUE =
            Set.of("netmask", "broadcast", "mtu", "pointopoint", "txqueuelen", "add", "del", "name", "ether");

    private IfconfigWords() {}

    private static Expectation expected(ToolContext place, List<String> before, String word) {
        List<String> words = before.stream().dropWhile(earlier -> earlier.startsWith("-")).toList();
        if (words.isEmpty()) {
            return word.startsWith("-") ? Expectation.of(OPTIONS)
                    : new Expectation.Choice("", List.of(Links.ALL), List.of(OPTIONS));
        }
        String last = words.get(words.size() - 1);
        if (words.size() > 1 && last.equals("hw")) {
            return Expectation.of(Words.of("ether: Ethernet"));
        }
        if (words.size() > 1 && WITH_VALUE.contains(last)) {
            return Expectation.of(new FreeValue("the value of " + last));
        }
        return words.size() == 1 ? Expectation.of(ACTIONS, Names.ADDRESSES) : Expectation.of(ACTIONS);
    }
}
