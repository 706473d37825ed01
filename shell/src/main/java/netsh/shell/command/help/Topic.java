package netsh.shell.command.help;

import java.util.List;

/**
 * Commands that belong together for who looks for one.
 *
 * @param title what they are for
 * @param commands their names, the most used first
 */
record Topic(String title, List<String> commands) {
    /** The console's own commands. */
    static final List<Topic> OWN = List.of(
            of("look around", "lab topo help man"),
            of("find what is wrong", "why doctor"),
            of("go back and forth", "steps undo redo goto checkpoint branch branches changes"),
            of("keep it in a file", "save load record resume export"));

    /** The tools of the lab. */
    static final List<Topic> TOOLS = List.of(
            of("links, namespaces", "ip ifconfig ethtool tc"),
            of("bridges and VLANs", "brctl bridge vconfig ovs-vsctl ovs-ofctl ovs-appctl"),
            of("routes and neighbours", "route arp sysctl"),
            of("firewall and NAT", "iptables ip6tables iptables-save conntrack"),
            of("is it there?", "ping arping traceroute tcpdump ss netstat nc curl"),
            of("addresses and names", "dnsmasq dhclient udhcpc dig host nslookup"),
            of("machines", "qemu-kvm qemu-img vm console machine"));

    private static Topic of(String title, String commands) {
        return new Topic(title, List.of(commands.split(" ")));
    }
}
