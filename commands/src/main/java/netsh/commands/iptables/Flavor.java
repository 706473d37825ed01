package netsh.commands.iptables;

import netsh.network.netfilter.IpFamily;

/** The two families of commands. */
enum Flavor {
    IPV4("iptables", IpFamily.IPV4),
    IPV6("ip6tables", IpFamily.IPV6);

    static final String VERSION = "v1.8.9 (nf_tables)";

    private final String tool;
    private final IpFamily family;

    Flavor(String tool, IpFamily family) {
        this.tool = tool;
        this.family = family;
    }

    String tool() {
        return tool;
    }

    IpFamily family() {
        return family;
    }

    Extensions extensions() {
        return Extensions.of(family);
    }
}
