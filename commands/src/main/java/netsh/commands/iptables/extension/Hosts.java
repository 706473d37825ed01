package netsh.commands.iptables.extension;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.netfilter.IpFamily;

/** Names of hosts, as rules are written and listed with them. */
public interface Hosts {
    /** Knows no names. */
    Hosts NONE = new Hosts() {
        @Override
        public List<IpAddress> addresses(String name, IpFamily family) {
            return List.of();
        }

        @Override
        public Optional<String> name(IpAddress address) {
            return Optional.empty();
        }
    };

    /** The addresses of a name; none where nobody knows it. */
    List<IpAddress> addresses(String name, IpFamily family);

    /** The name of an address. */
    Optional<String> name(IpAddress address);
}
