package netsh.network.kernel;

import netsh.network.addr.MacAddress;
import netsh.network.link.Link;
import netsh.network.link.LinkChange;

/**
 * The groups that every link of a host is in: IPv6's all nodes from the beginning, even where IPv6 is switched off, and
 * IPv4's all hosts while it is up (ipv6_add_dev, ip_mc_up).
 */
final class BasicGroups {
    private static final MacAddress ALL_NODES = MacAddress.of("33:33:00:00:00:01");
    private static final MacAddress ALL_HOSTS = MacAddress.of("01:00:5e:00:00:01");

    private BasicGroups() {}

    static void follow(Link link, LinkChange change) {
        if (link.isLoopback()) {
            return;
        }
        if (change == LinkChange.REGISTER) {
            link.addressFilter().join(ALL_NODES);
        } else if (change == LinkChange.UNREGISTER) {
            link.addressFilter().leave(ALL_NODES);
        } else if (change == LinkChange.UP) {
            link.addressFilter().join(ALL_HOSTS);
        } else if (change == LinkChange.DOWN) {
            link.addressFilter().leave(ALL_HOSTS);
        }
    }
}
