package netsh.shell.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A lab made by chance: hosts on two bridges, a router between them, and up to three things that may be wrong with it.
 */
final class RandomLab {
    private static final int HOSTS = 4;

    private final Random random;
    private final List<String> commands = new ArrayList<>();
    /** Ends of cables: host, link in it, and link at the bridge. */
    private final List<String[]> cables = new ArrayList<>();

    RandomLab(long seed) {
        random = new Random(seed);
        build();
        int faults = random.nextInt(4);
        for (int i = 0; i < faults; i++) {
            commands.add(fault());
        }
        if (random.nextInt(3) == 0) {
            commands.add("ip netns exec " + host() + " ping -c 1 -W 1 " + address());
        }
    }

    List<String> commands() {
        return commands;
    }

    private void build() {
        for (int segment = 0; segment < 2; segment++) {
            commands.add("ip link add br" + segment + " type bridge");
            commands.add("ip link set br" + segment + " up");
        }
        for (int number = 0; number < HOSTS; number++) {
            int segment = number % 2;
            connect("h" + number, "eth0", "v" + number, segment, "10.0." + segment + "." + (number + 1) + "/24");
            commands.add("ip -n h" + number + " route add default via 10.0." + segment + ".254");
        }
        connect("r", "left", "rl", 0, "10.0.0.254/24");
        connect("r", "right", "rr", 1, "10.0.1.254/24");
        commands.add("ip netns exec r sysctl -w net.ipv4.ip_forward=1");
    }

    private void connect(String host, String link, String port, int segment, String address) {
        if (cables.stream().noneMatch(cable -> cable[0].equals(host))) {
            commands.add("ip netns add " + host);
            commands.add("ip -n " + host + " link set lo up");
        }
        commands.add("ip link add " + port + " type veth peer name " + link + " netns " + host);
        commands.add("ip link set " + port + " master br" + segment + " up");
        commands.add("ip -n " + host + " link set " + link + " up");
        commands.add("ip -n " + host + " addr add " + address + " dev " + link);
        cables.add(new String[] {host, link, port});
    }

    // ---- choices ------------------------------------------------------------------------------------------------------

    /** A host that can send. */
    String host() {
        return "h" + random.nextInt(HOSTS);
    }

    /** An address, most of the time somebody's. */
    String address() {
        int number = random.nextInt(HOSTS + 3);
        if (number < HOSTS) {
            return "10.0." + number % 2 + "." + (number + 1);
        }
        return List.of("10.0.0.254", "10.0.1.77", "192.168.9.9").get(number - HOSTS);
    }

    private String fault() {
        String[] cable = cables.get(random.nextInt(cables.size()));
        String in = "ip -n " + cable[0] + " ";
        String exec = "ip netns exec " + cable[0] + " ";
        String mac = "02:00:00:00:00:0" + random.nextInt(3);
        List<String> faults = List.of(
                "ip link set " + cable[2] + " down",
                in + "link set " + cable[1] + " down",
                "ip link set " + cable[2] + " nomaster",
                "ip link set " + cable[2] + " master br" + random.nextInt(2),
                "ip link set br" + random.nextInt(2) + " down",
                "ip link set br" + random.nextInt(2) + " type bridge stp_state 1",
                "ip link set br" + random.nextInt(2) + " type bridge vlan_filtering 1",
                "ip link set br0 type bridge vlan_filtering 1; bridge vlan add dev " + cable[2] + " vid 20 pvid untagged",
                "bridge link set dev " + cable[2] + " isolated on",
                "bridge link set dev " + cable[2] + " bcast_flood off",
                "bridge link set dev " + cable[2] + " learning off flood off",
                "bridge link set dev " + cable[2] + " state " + random.nextInt(5),
                in + "link set " + cable[1] + " address " + mac,
                in + "link set " + cable[1] + " mtu " + (68 + random.nextInt(30)),
                in + "link set " + cable[1] + " arp off",
                in + "addr flush dev " + cable[1],
                in + "addr add " + address() + "/24 dev " + cable[1],
                in + "route del default",
                in + "route replace default via 10.0.0." + (1 + random.nextInt(3)),
                in + "route add " + List.of("blackhole", "unreachable", "prohibit", "throw").get(random.nextInt(4)) + " "
                        + address() + "/32",
                in + "rule add to " + address() + " lookup 77",
                in + "neigh replace " + address() + " lladdr " + mac + " dev " + cable[1] + " nud permanent",
                exec + "sysctl -w net.ipv4.ip_forward=" + random.nextInt(2),
                exec + "sysctl -w net.ipv4.conf.all.rp_filter=" + random.nextInt(3),
                exec + "sysctl -w net.ipv4.conf.all.arp_ignore=" + random.nextInt(3),
                exec + "sysctl -w net.ipv4.icmp_echo_ignore_all=1",
                exec + "sysctl -w net.ipv4.ip_default_ttl=" + (1 + random.nextInt(3)),
                exec + "iptables -A " + List.of("INPUT", "OUTPUT", "FORWARD").get(random.nextInt(3)) + " -s " + address()
                        + " -j " + List.of("DROP", "REJECT", "ACCEPT").get(random.nextInt(3)),
                exec + "iptables -P " + List.of("INPUT", "OUTPUT", "FORWARD").get(random.nextInt(3)) + " DROP",
                exec + "iptables -t nat -A POSTROUTING -j MASQUERADE",
                exec + "iptables -t nat -A POSTROUTING -j SNAT --to-source " + address(),
                exec + "iptables -t nat -A PREROUTING -d " + address() + " -j DNAT --to-destination " + address());
        return faults.get(random.nextInt(faults.size()));
    }
}
